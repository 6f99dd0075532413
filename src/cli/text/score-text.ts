/** Readiness as a page of text: verdict, gates, layers, heat map, and what would change it. */
import type { Assessment } from '../../lib/core/assessment/schema.ts';
import { placedQuestions } from '../../lib/core/pack/questions.ts';
import { INTERACTIONS } from '../../lib/core/pack/scale.ts';
import type {
	FlipSet,
	FlipStep,
	GateCheck,
	GateState,
	LayerScore,
	Readiness
} from '../../lib/core/scoring/readiness.ts';
import { evidenceWord } from '../../lib/i18n/evidence-text.ts';
import { plural, showLevel, showNumber } from '../../lib/i18n/format.ts';
import { showInterval, shownPoint } from '../../lib/i18n/interval-text.ts';
import {
	flipStepText,
	gateMissing,
	gateNeeds,
	gateTitle,
	verdictHeadline,
	verdictLead,
	verdictLine
} from '../../lib/i18n/readiness-text.ts';
import { heading, section } from './heading.ts';
import type { Shaken } from './sensitivity-text.ts';
import { flagsText, sensitivityText } from './sensitivity-text.ts';
import { table } from './table.ts';
import { PAGE_WIDTH, indent, wrap, wrapUnder } from './wrap.ts';

export interface Scored extends Shaken {
	readonly assessment: Assessment;
	readonly flips: FlipSet;
	/** Least change to the autonomy asked for; null when no answers can. */
	readonly way: readonly FlipStep[] | null;
	/** That the assessment has thresholds of its own, and which; null where the pack's hold. */
	readonly ownThresholds: string | null;
}

function verdict({ questionnaire, readiness, way, ownThresholds, style }: Scored): string[] {
	return [
		style.strong(`${verdictLine(readiness)}. ${verdictHeadline(questionnaire, readiness)}`),
		...wrap(verdictLead(readiness, way)),
		...(ownThresholds === null ? [] : wrap(ownThresholds)),
		''
	];
}

const STATES: Readonly<Record<GateState, string>> = {
	pass: 'passed',
	fail: 'failed',
	unknown: 'unknown',
	notApplicable: 'left out'
};

/** What stands in the way first. */
const GATE_ORDER: readonly GateState[] = ['fail', 'unknown', 'notApplicable', 'pass'];

const gateShows = ({ level, evidence }: GateCheck): string =>
	level === null ? '–' : `${String(level)}, ${evidenceWord(evidence)}`;

/** Under a gate that does not pass: what it needs; under one left out: why, and who approved it. */
function gateNote({ questionnaire, assessment }: Scored, check: GateCheck): string[] {
	const answer = assessment.answers[check.question];
	if (answer && 'notApplicable' in answer && check.state === 'notApplicable') {
		const { reason, approvedBy } = answer.notApplicable;
		return wrapUnder('    ', `${reason} (approved by ${approvedBy})`, PAGE_WIDTH - 2);
	}
	const missing = gateMissing(questionnaire, check);
	return missing ? wrapUnder('    ', `Needs ${gateNeeds(check)}. ${missing}`, PAGE_WIDTH - 2) : [];
}

function gates(scored: Scored): string[] {
	const { questionnaire, readiness, style } = scored;
	const checks = GATE_ORDER.flatMap((state) =>
		readiness.gates.filter((check) => check.autonomy === readiness.requested && check.state === state)
	);
	const passed = checks.filter(({ state }) => state === 'pass').length;
	const rows = checks.map((check) => [
		STATES[check.state],
		gateTitle(questionnaire, check),
		gateShows(check)
	]);
	const lines = table(rows);
	const body = checks.flatMap((check, index) => [lines[index] ?? '', ...gateNote(scored, check)]);
	const title = `Gates of level ${String(readiness.requested)}: ${String(passed)} of ${String(checks.length)} passed`;
	return section(title, indent(body), style);
}

const layerState = ({ notApplicable, met, possible }: LayerScore): string => {
	if (notApplicable) return 'not applicable throughout';
	if (met) return 'met';
	return possible ? 'missed; met if the unknowns turn out well' : 'missed';
};

/** A floor as the pack writes it: 2.0, 2.25. */
const showFloor = (floor: number): string =>
	Number.isInteger(floor * 10) ? floor.toFixed(1) : String(floor);

function layers({ questionnaire, readiness, style }: Scored): string[] {
	const { pointCompleteness } = questionnaire.thresholds;
	const { overall, overallFloor, overallMet } = readiness;
	const point = (score: LayerScore | Readiness['overall']): string => {
		const shown = score && shownPoint(score, pointCompleteness);
		return shown === null ? '–' : showLevel(shown);
	};
	const rows = readiness.layers.map((score) => [
		score.title,
		showInterval(score, score.floor),
		point(score),
		showFloor(score.floor),
		layerState(score)
	]);
	const last = overall
		? [
				'Overall',
				showInterval(overall, overallFloor),
				point(overall),
				showFloor(overallFloor),
				overallMet ? 'met' : 'missed'
			]
		: ['Overall', '–', '–', showFloor(overallFloor), 'missed'];
	const [head = '', ...lines] = table([['', 'level', 'point', 'floor', ''], ...rows, last], {
		ends: [1, 2, 3]
	});
	return section('Layers', indent([style.faint(head), ...lines]), style);
}

function heatMap({ questionnaire, readiness, style }: Scored): string[] {
	const titles = INTERACTIONS.map((interaction) => questionnaire.interactions[interaction].title);
	const rows = readiness.layers.map(({ id, title }) => [
		title,
		...INTERACTIONS.map((interaction) => {
			const cell = readiness.cells.find((score) => score.layer === id && score.interaction === interaction);
			return cell?.score ? showInterval(cell.score) : '–';
		})
	]);
	const [head = '', ...lines] = table([['', ...titles], ...rows], { ends: [1, 2, 3] });
	return section('Layers by who serves the customer', indent([style.faint(head), ...lines]), style);
}

function flipLines({ questionnaire }: Scored, steps: readonly FlipStep[]): string[] {
	const titles = new Map(placedQuestions(questionnaire).map(({ question }) => [question.id, question.title]));
	return steps.flatMap((step) =>
		wrapUnder('  – ', `${titles.get(step.question) ?? step.question}: ${flipStepText(step)}`)
	);
}

function changes(scored: Scored): string[] {
	const { flips, readiness, style } = scored;
	const { up, upSteps, down, downSteps } = flips;
	const next = String(readiness.supportedNow + 1);
	const now = String(readiness.supportedNow);
	return [
		...(up
			? section(`Nearest way to level ${next}: ${plural(upSteps ?? 0, 'step')}`, flipLines(scored, up), style)
			: []),
		...(down
			? section(
					`Enough to lose level ${now}: ${plural(downSteps ?? 0, 'step')}`,
					flipLines(scored, down),
					style
				)
			: [])
	];
}

/** “22 of 24 questions answered with a level; two marked don’t know.” */
function answered({ readiness: { counts } }: Scored): string {
	const others: [number, string][] = [
		[counts.unknown, 'marked don’t know'],
		[counts.notApplicable, 'not applicable'],
		[counts.unanswered, 'not answered yet']
	];
	const asked = `${String(counts.answered)} of ${String(counts.asked)} questions answered with a level`;
	const parts = others.flatMap(([count, what]) => (count > 0 ? `${showNumber(count)} ${what}` : []));
	return `${[asked, ...parts].join('; ')}.`;
}

/** The page that `score` prints. */
export function scoreText(scored: Scored): string[] {
	return [
		...heading(scored.assessment, scored.style),
		...verdict(scored),
		...gates(scored),
		...layers(scored),
		...heatMap(scored),
		...flagsText(scored),
		...changes(scored),
		...sensitivityText(scored),
		answered(scored)
	];
}
