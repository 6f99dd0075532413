/** The decision at the end of the 30 days: what it rests on, and what speaks for each outcome. */
import { isAsked, WEEK_FOUR_OUTCOMES, weekFour } from '#lib/core/rollout/week-four.ts';
import type { WeekFour, WeekFourFamily } from '#lib/core/rollout/week-four.ts';
import { showDay } from '#lib/i18n/format.ts';
import { SECTIONS } from '#lib/i18n/report-text.ts';
import {
	baselineText,
	measuredText,
	metricWords,
	outcomeWords,
	WEEK_FOUR_TEXT
} from '#lib/i18n/week-four-text.ts';
import { cells, column, heading, paragraph, plain, soft, table, wholeTable } from '../cells.ts';
import type { Block, Cell, Section } from '../document.ts';
import type { ReportInput } from '../report-input.ts';

const strong = (text: string): Cell => [{ kind: 'text', text, look: 'strong' }];

const METRIC_COLUMNS = [
	column(WEEK_FOUR_TEXT.family),
	column(WEEK_FOUR_TEXT.asks, 3),
	column(WEEK_FOUR_TEXT.figures, 4),
	column(WEEK_FOUR_TEXT.measured, 3)
];

function metricCells(family: WeekFourFamily): Cell[] {
	const { title, asks, figures } = metricWords(family.metric);
	return [strong(title), plain(asks), plain(figures), soft(measuredText(family))];
}

/** Of a pack that asks for none of these figures the column of what is measured is left out. */
function metricTable(four: WeekFour): Block {
	const shown = isAsked(four) ? METRIC_COLUMNS.length : METRIC_COLUMNS.length - 1;
	const rows = four.families.map((family) => cells(...metricCells(family).slice(0, shown)));
	return table(METRIC_COLUMNS.slice(0, shown), rows);
}

const OUTCOME_COLUMNS = [column(WEEK_FOUR_TEXT.outcome), column(WEEK_FOUR_TEXT.when, 1)];

/** Nothing without a plan: there is no day to decide on. */
export function weekFourSections({ plan, questionnaire, answers }: ReportInput): Section[] {
	if (!plan) return [];
	const four = weekFour(questionnaire, answers);
	const outcomes = WEEK_FOUR_OUTCOMES.map(outcomeWords);
	return [
		{
			anchor: 'week-four',
			title: SECTIONS.weekFour,
			orientation: 'portrait',
			begins: 'whole',
			listed: true,
			blocks: [
				heading(1, SECTIONS.weekFour),
				paragraph(`${WEEK_FOUR_TEXT.title(showDay(plan.decision))}. ${WEEK_FOUR_TEXT.note}`),
				metricTable(four),
				paragraph(baselineText(four)),
				wholeTable(
					OUTCOME_COLUMNS,
					outcomes.map(({ title, when }) => cells(strong(title), plain(when)))
				)
			]
		}
	];
}
