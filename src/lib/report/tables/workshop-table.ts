/** A workshop as a table: a row a question and perspective, counts only where they may be shown. */
import type { Distribution } from '#lib/core/assessment/consensus.ts';
import { LEVELS } from '#lib/core/pack/scale.ts';
import { AGREEMENT_LABELS, HIDDEN } from '#lib/i18n/agreement-text.ts';
import { COLUMNS } from '#lib/i18n/take-away-text.ts';
import {
	DOT_WORDS,
	WORKSHOP_REPORT,
	agreedText,
	dissentText,
	medianText,
	perspectiveName
} from '#lib/i18n/workshop-text.ts';
import type { ReportWorkshop, WorkshopQuestion } from '../model/gather-workshops.ts';
import type { Table } from './table.ts';
import { columnOf, tableOf } from './table.ts';

interface Line {
	readonly question: WorkshopQuestion;
	readonly who: string;
	readonly people: number;
	/** Null where it is hidden. */
	readonly said: Distribution | null;
}

const linesOf = (question: WorkshopQuestion): Line[] => [
	{ question, who: DOT_WORDS.everybody, people: question.shown.people, said: question.shown.all },
	...question.shown.groups.map(({ perspective, people, said }) => ({
		question,
		who: perspectiveName(perspective),
		people,
		said
	}))
];

const NUMBER = { kind: 'number' } as const;

/** Everybody first, then each perspective; what is hidden says so. */
export const workshopTable = ({ title, questions }: ReportWorkshop): Table =>
	tableOf<Line>(
		title,
		[
			columnOf(COLUMNS.question, ({ question }) => question.title, { width: 40 }),
			columnOf(WORKSHOP_REPORT.gate, ({ question }) => (question.isGate ? 'gate' : ''), { width: 8 }),
			columnOf(WORKSHOP_REPORT.round, ({ question }) => question.round, NUMBER),
			columnOf(DOT_WORDS.columns[0], ({ who }) => who, { width: 16 }),
			columnOf(WORKSHOP_REPORT.people, ({ people }) => people, NUMBER),
			...LEVELS.map((level) =>
				columnOf<Line>(`${COLUMNS.level} ${String(level)}`, ({ said }) => said?.levels[level] ?? null, NUMBER)
			),
			columnOf(DOT_WORDS.columns[7], ({ said }) => said?.unknown ?? null, NUMBER),
			columnOf(DOT_WORDS.columns[8], ({ said }) => said?.notApplicable ?? null, NUMBER),
			columnOf(WORKSHOP_REPORT.median, ({ said }) => (said ? medianText(said) : HIDDEN), { width: 16 }),
			columnOf(WORKSHOP_REPORT.label, ({ question, who }) =>
				who === DOT_WORDS.everybody ? AGREEMENT_LABELS[question.label ?? 'tooFew'] : ''
			),
			columnOf(WORKSHOP_REPORT.agreed, ({ question, who }) =>
				who === DOT_WORDS.everybody && question.agreed ? agreedText(question.agreed.answer) : ''
			),
			columnOf(WORKSHOP_REPORT.dissent, ({ question, who }) =>
				who === DOT_WORDS.everybody ? (question.agreed?.dissent ?? []).map(dissentText).join('\n') : ''
			),
			columnOf(
				WORKSHOP_REPORT.late,
				({ question, who }) => (who === DOT_WORDS.everybody ? question.late : null),
				NUMBER
			)
		],
		questions.flatMap(linesOf)
	);
