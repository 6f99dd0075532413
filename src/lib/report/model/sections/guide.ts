/** How to read the report: its signs and numbers, and what was left out of it for its readers. */
import type { Verdict } from '#lib/core/scoring/readiness.ts';
import { GUIDE_TEXT, VERDICT_MEANINGS } from '#lib/i18n/guide-text.ts';
import { LEFT_OUT } from '#lib/i18n/redaction-text.ts';
import { verdictState } from '#lib/i18n/readiness-text.ts';
import { SECTIONS } from '#lib/i18n/report-text.ts';
import { cells, column, heading, levelCell, paragraph, plain, stateCell, table } from '../cells.ts';
import type { Cell, Row, Section } from '../document.ts';
import type { ReportInput } from '../report-input.ts';

const VERDICTS: readonly Verdict[] = ['go', 'notShownYet', 'noGo'];
/** The level whose dots are shown. */
const SHOWN_LEVEL = 2;

const row = (sign: Cell, meaning: string): Row => cells(sign, plain(meaning));

function rows({ options }: ReportInput): Row[] {
	const leftOut = LEFT_OUT[options.profile ?? 'team'];
	return [
		...VERDICTS.map((verdict) => row(stateCell(verdictState(verdict)), VERDICT_MEANINGS[verdict])),
		row(levelCell(SHOWN_LEVEL, GUIDE_TEXT.level), GUIDE_TEXT.levelMeaning),
		row(plain(GUIDE_TEXT.interval), GUIDE_TEXT.intervalMeaning),
		row(plain(GUIDE_TEXT.point), GUIDE_TEXT.pointMeaning),
		row(plain(GUIDE_TEXT.floor), GUIDE_TEXT.floorMeaning),
		row(plain(GUIDE_TEXT.gate), GUIDE_TEXT.gateMeaning),
		row(plain(GUIDE_TEXT.number), GUIDE_TEXT.numberMeaning),
		...(leftOut === '' ? [] : [row(plain(GUIDE_TEXT.redacted), leftOut)])
	];
}

export const guideSection = (input: ReportInput): Section => ({
	anchor: 'guide',
	title: SECTIONS.guide,
	orientation: 'portrait',
	begins: 'withRoom',
	listed: true,
	blocks: [
		heading(1, SECTIONS.guide),
		paragraph(GUIDE_TEXT.intro),
		table([column(GUIDE_TEXT.sign, 2), column(GUIDE_TEXT.meaning, 6)], rows(input))
	]
});
