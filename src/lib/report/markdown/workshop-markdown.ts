/** A workshop for a wiki: verdicts, agreement, each question with what was agreed and who dissents, then actions. */
import { MODE_SENTENCES } from '#lib/i18n/answering-text.ts';
import { AGREEMENT_LABELS, HIDDEN } from '#lib/i18n/agreement-text.ts';
import { COLUMNS, MARKDOWN_TEXT } from '#lib/i18n/take-away-text.ts';
import {
	DOT_WORDS,
	WORKSHOP_REPORT,
	agreedText,
	concordanceText,
	dissentText,
	medianText,
	perspectiveName,
	supportedText,
	verdictsSentence,
	wholeSentences
} from '#lib/i18n/workshop-text.ts';
import type { ReportWorkshop, WorkshopQuestion } from '../model/gather-workshops.ts';
import type { Subject } from '../tables/subject.ts';
import { columnOf, optionalDay, tableOf } from '../tables/table.ts';
import type { Table } from '../tables/table.ts';
import type { MarkdownBlock } from './write-markdown.ts';

const heading = (level: 1 | 2, text: string): MarkdownBlock => ({ kind: 'heading', level, text });
const paragraph = (text: string): MarkdownBlock => ({ kind: 'paragraph', text });

const verdicts = ({ verdicts: all }: ReportWorkshop): Table =>
	tableOf<ReportWorkshop['verdicts'][number]>(
		WORKSHOP_REPORT.verdicts,
		[
			columnOf(WORKSHOP_REPORT.perspective, ({ perspective }) => perspectiveName(perspective)),
			columnOf(WORKSHOP_REPORT.people, ({ people }) => people, { kind: 'number' }),
			columnOf(WORKSHOP_REPORT.own, ({ supported }) =>
				supported === null ? HIDDEN : supportedText(supported)
			)
		],
		all
	);

const questions = ({ questions: all }: ReportWorkshop): Table =>
	tableOf<WorkshopQuestion>(
		DOT_WORDS.everybody,
		[
			columnOf(COLUMNS.question, ({ title }) => title),
			columnOf(WORKSHOP_REPORT.label, ({ label }) => AGREEMENT_LABELS[label ?? 'tooFew']),
			columnOf(WORKSHOP_REPORT.people, ({ shown }) => shown.people, { kind: 'number' }),
			columnOf('0 1 2 3 4', ({ shown }) => shown.all?.levels.join(' ') ?? HIDDEN),
			columnOf(WORKSHOP_REPORT.median, ({ shown }) => (shown.all ? medianText(shown.all) : '')),
			columnOf(WORKSHOP_REPORT.agreed, ({ agreed }) => (agreed ? agreedText(agreed.answer) : '')),
			columnOf(WORKSHOP_REPORT.dissent, ({ agreed }) => (agreed?.dissent ?? []).map(dissentText).join('; '))
		],
		all
	);

const actions = ({ actions: all }: ReportWorkshop): Table =>
	tableOf<ReportWorkshop['actions'][number]>(
		WORKSHOP_REPORT.actions,
		[
			columnOf(WORKSHOP_REPORT.action, ({ text }) => text),
			columnOf(WORKSHOP_REPORT.owner, ({ owner = '' }) => owner),
			columnOf(WORKSHOP_REPORT.due, ({ due }) => optionalDay(due ?? null), { kind: 'day' }),
			columnOf('', ({ done }) => (done ? WORKSHOP_REPORT.done : ''))
		],
		all
	);

function blocksOf(workshop: ReportWorkshop): MarkdownBlock[] {
	const { title, mode, rounds, whole, concordance, parked } = workshop;
	return [
		heading(1, WORKSHOP_REPORT.title(title)),
		paragraph(`${WORKSHOP_REPORT.rounds(rounds, workshop.questions.length)} ${MODE_SENTENCES[mode]}`),
		heading(2, WORKSHOP_REPORT.verdicts),
		paragraph(verdictsSentence(workshop.verdicts, workshop.requested)),
		{ kind: 'table', table: verdicts(workshop) },
		heading(2, WORKSHOP_REPORT.whole),
		...[...wholeSentences(whole), concordanceText(concordance)].map(paragraph),
		{ kind: 'table', table: questions(workshop) },
		...(workshop.actions.length > 0
			? [heading(2, WORKSHOP_REPORT.actions), { kind: 'table', table: actions(workshop) } as const]
			: []),
		...(parked.length > 0
			? [heading(2, WORKSHOP_REPORT.parked), ...parked.map(({ text }) => paragraph(text))]
			: [])
	];
}

/** Null without a workshop that somebody answered. */
export function workshopMarkdown({ workshops, date, appVersion }: Subject): MarkdownBlock[] | null {
	if (workshops.length === 0) return null;
	return [...workshops.flatMap(blocksOf), paragraph(MARKDOWN_TEXT.made(date, appVersion))];
}
