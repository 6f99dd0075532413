/** Page 2 of the brief: the 30 days, who answers, how strongly it is shown, what was decided, and the method. */
import { sameJson } from '#lib/core/assessment/json.ts';
import { BRIEF_HEADINGS, BRIEF_TEXT, methodLine } from '#lib/i18n/brief-text.ts';
import { decidedOn, decisionLine, stanceText } from '#lib/i18n/decision-text.ts';
import { showDay } from '#lib/i18n/format.ts';
import { LEFT_OUT } from '#lib/i18n/redaction-text.ts';
import { planHeadline, planLead, planRemark, unknownRemark, workOf } from '#lib/i18n/plan-screen-text.ts';
import { CHARACTERS_TEXT } from '#lib/i18n/report-method-text.ts';
import { packLine, SECTIONS } from '#lib/i18n/report-text.ts';
import { paragraph, smallHeading } from '../cells.ts';
import type { Block, Section } from '../document.ts';
import type { LookUp } from '../look-up.ts';
import type { ReportInput } from '../report-input.ts';
import { unicodeNumber } from '../sections/characters.ts';
import { dissentLine, respondentsOf } from './agreement.ts';
import { evidenceBlocks } from './evidence.ts';
import type { MatrixLimits } from './gate-matrix.ts';
import { matrixBlocks } from './gate-matrix.ts';
import type { Scissors } from './scissors.ts';
import { scissors } from './scissors.ts';
import { shortenedNote } from './shortened-note.ts';
import type { ChartLimits } from './work-chart.ts';
import { chartBlocks } from './work-chart.ts';

/** How much of everything there is room for. */
export interface SecondLimits {
	/** Characters of a text. */
	readonly text: number;
	readonly chart: ChartLimits;
	readonly matrix: MatrixLimits;
}

/** Characters that the face lacks, and what is printed for them. */
export interface Missing {
	readonly characters: readonly string[];
	readonly substitute: string;
}

/** Whole sentences get so many times the characters of a title. */
const TIMES = 3;

/** With fewer characters than these a text, there is no room for what the words mean. */
const EXPLAINED = 32;

/** The same for the few sentences that say what comes of the plan. */
const LEAD = 12;

/** How much work leads where by when; nothing without a plan. */
function leadBlocks({ plan, projection, readiness }: ReportInput, { cut }: Scissors, limit: number): Block[] {
	if (!plan) return [];
	const remark = workOf(plan).length === 0 ? '' : unknownRemark(readiness.counts);
	const said = [planHeadline(plan), planLead(plan, projection), planRemark(plan), remark].filter(Boolean);
	return [paragraph(cut(said.join(' '), SECTIONS.plan, limit < EXPLAINED ? limit : LEAD * limit), 'wide')];
}

/** Nothing where nothing was decided. */
function decisionBlocks({ progress }: ReportInput, { cut }: Scissors, limit: number): Block[] {
	const [latest] = progress.decided;
	if (!latest) return [];
	const { decision, milestone } = latest;
	const { length } = decision.conditions;
	const lines = [
		decisionLine(decision),
		decidedOn(latest),
		stanceText(decision, milestone),
		length === 0 ? '' : BRIEF_TEXT.moreConditions(length, SECTIONS.decision)
	].filter(Boolean);
	return [
		smallHeading(2, BRIEF_HEADINGS.taken),
		...lines.map((line) => paragraph(cut(line, SECTIONS.decision, TIMES * limit), 'wide'))
	];
}

/** Characters of a dissent at most, so that it takes two lines. */
const DISSENT = 110;

/** Nothing without a workshop. */
function dissentBlocks({ workshops }: ReportInput, { cut }: Scissors, limit: number): Block[] {
	if (workshops.length === 0) return [];
	const short = (text: string): string => cut(text, SECTIONS.workshop, Math.min(DISSENT, TIMES * limit));
	return [smallHeading(2, BRIEF_HEADINGS.dissent), paragraph(dissentLine(workshops, short), 'wide')];
}

/** Characters of the questionnaire's title at most. */
const PACK_TITLE = 70;

/** Numbers of missing characters that are listed; the others are counted. */
const CODES = 8;

function characterLine({ characters, substitute }: Missing): string[] {
	if (characters.length === 0) return [];
	const codes = characters.slice(0, CODES).map(unicodeNumber);
	return [CHARACTERS_TEXT(substitute, BRIEF_TEXT.codes(codes, characters.length - codes.length))];
}

function methodBlocks(input: ReportInput, missing: Missing, { cut }: Scissors, limit: number): Block[] {
	const { readiness, questionnaire, date, packHash, packThresholds, options } = input;
	const { title, version, thresholds } = questionnaire;
	const line = methodLine({
		counts: readiness.counts,
		respondents: respondentsOf(input.workshops),
		date: showDay(date),
		pack: packLine(cut(title, SECTIONS.cover, Math.min(PACK_TITLE, TIMES * limit)), version, packHash),
		ownThresholds: !sameJson(thresholds, packThresholds),
		layerFloor: thresholds.layerFloor[readiness.requested],
		overallFloor: readiness.overallFloor
	});
	const lines = [line, LEFT_OUT[options.profile ?? 'team'], ...characterLine(missing)].filter(Boolean);
	return [smallHeading(2, BRIEF_HEADINGS.method), ...lines.map((text) => paragraph(text, 'small'))];
}

export function secondPage(
	input: ReportInput,
	names: LookUp,
	{ text, chart, matrix }: SecondLimits,
	missing: Missing
): Section {
	const shears = scissors(text);
	const blocks = [
		smallHeading(1, BRIEF_HEADINGS.work),
		...leadBlocks(input, shears, text),
		...chartBlocks(input, names, chart, shears),
		...matrixBlocks(input, matrix, shears),
		...evidenceBlocks(input, names, text >= EXPLAINED),
		...dissentBlocks(input, shears, text),
		...decisionBlocks(input, shears, text),
		...methodBlocks(input, missing, shears, text)
	];
	return {
		anchor: 'work',
		title: BRIEF_HEADINGS.work,
		orientation: 'portrait',
		begins: 'page',
		listed: true,
		dense: true,
		blocks: [...blocks, ...shortenedNote(shears)]
	};
}
