/** Workshops: how far people agreed, what was recorded, who dissents, and each perspective's own verdict. */
import { MODE_SENTENCES } from '#lib/i18n/answering-text.ts';
import { HIDDEN, AGREEMENT_LABELS } from '#lib/i18n/agreement-text.ts';
import { showCount, showDay } from '#lib/i18n/format.ts';
import { HEADINGS, LABELS, SECTIONS } from '#lib/i18n/report-text.ts';
import {
	DOT_WORDS,
	WORKSHOP_REPORT,
	agreedText,
	concordanceText,
	dissentText,
	hiddenText,
	medianText,
	perspectiveName,
	supportedText,
	verdictsSentence,
	wholeSentences
} from '#lib/i18n/workshop-text.ts';
import {
	cells,
	column,
	heading,
	narrowTable,
	NUMBER_COLUMN,
	numberCell,
	paragraph,
	plain,
	table
} from '../cells.ts';
import type { Block, Row, Section } from '../document.ts';
import type { ReportWorkshop, WorkshopQuestion } from '../gather-workshops.ts';
import { divergent } from '../gather-workshops.ts';
import type { LookUp } from '../look-up.ts';
import { PRINT_WIDTH } from '../print-figures.ts';
import type { ReportInput } from '../report-input.ts';
import { questionFigure } from '../workshop-figures.ts';

function verdictBlock({ verdicts, supported }: ReportWorkshop): Block {
	const rows = verdicts.map((one) =>
		cells(
			plain(perspectiveName(one.perspective)),
			plain(showCount(one.people)),
			plain(one.supported === null ? HIDDEN : supportedText(one.supported))
		)
	);
	const agreed = cells(plain(WORKSHOP_REPORT.agreedAlone), plain(''), plain(supportedText(supported)));
	return narrowTable(
		[
			column(WORKSHOP_REPORT.perspective, 2),
			column(WORKSHOP_REPORT.people, 'fit', 'end'),
			column(WORKSHOP_REPORT.own, 3)
		],
		[...rows, agreed]
	);
}

function questionRow(question: WorkshopQuestion, names: LookUp): Row {
	const { all, people } = question.shown;
	const counts = all ? [...all.levels, all.unknown].map(String) : Array.from({ length: 6 }, () => '–');
	return cells(
		numberCell(question.id, names),
		plain(question.title),
		plain(question.label ? AGREEMENT_LABELS[question.label] : AGREEMENT_LABELS.tooFew),
		plain(showCount(people)),
		...counts.map(plain),
		plain(all ? medianText(all) : '–'),
		plain(question.agreed ? agreedText(question.agreed.answer) : '')
	);
}

const QUESTION_COLUMNS = [
	NUMBER_COLUMN,
	column(LABELS.question, 4),
	column(WORKSHOP_REPORT.label),
	column(WORKSHOP_REPORT.people, 'fit', 'end'),
	...['0', '1', '2', '3', '4', DOT_WORDS.unknown].map((title) => column(title, 'fit', 'end')),
	column(WORKSHOP_REPORT.median, 'fit', 'end'),
	column(WORKSHOP_REPORT.agreed, 2)
];

function differenceBlocks(question: WorkshopQuestion): Block[] {
	const { title, shown, agreed, late } = question;
	const hidden = hiddenText(shown);
	return [
		heading(3, title),
		...(agreed ? [paragraph(WORKSHOP_REPORT.recorded(agreedText(agreed.answer), late))] : []),
		...(agreed && agreed.dissent.length > 0
			? [{ kind: 'list', items: agreed.dissent.map(dissentText) } as const]
			: []),
		...(shown.all
			? [
					{ kind: 'figure', figure: questionFigure(title, shown, PRINT_WIDTH) } as const,
					...(hidden ? [paragraph(hidden, 'small')] : [])
				]
			: [paragraph(WORKSHOP_REPORT.hidden, 'small')])
	];
}

function actionBlocks({ actions, parked }: ReportWorkshop): Block[] {
	const rows = actions.map(({ text, owner = '', due, done }) =>
		cells(plain(text), plain(owner), plain(due ? showDay(due) : ''), plain(done ? WORKSHOP_REPORT.done : ''))
	);
	const columns = [
		column(WORKSHOP_REPORT.action, 4),
		column(WORKSHOP_REPORT.owner, 2),
		column(WORKSHOP_REPORT.due, 2),
		column('')
	];
	return [
		...(rows.length > 0 ? [heading(2, WORKSHOP_REPORT.actions), table(columns, rows)] : []),
		...(parked.length > 0
			? [heading(2, WORKSHOP_REPORT.parked), { kind: 'list', items: parked.map(({ text }) => text) } as const]
			: [])
	];
}

function blocksOf(workshop: ReportWorkshop, names: LookUp): Block[] {
	const { title, mode, rounds, questions, verdicts, requested, whole, concordance } = workshop;
	const differing = divergent(workshop);
	return [
		heading(1, WORKSHOP_REPORT.title(title)),
		paragraph(`${WORKSHOP_REPORT.rounds(rounds, questions.length)} ${MODE_SENTENCES[mode]}`),
		heading(2, WORKSHOP_REPORT.verdicts),
		paragraph(verdictsSentence(verdicts, requested)),
		verdictBlock(workshop),
		heading(2, WORKSHOP_REPORT.whole),
		...[...wholeSentences(whole), concordanceText(concordance)].map((line) => paragraph(line, 'small')),
		heading(2, HEADINGS.workshopQuestions),
		table(
			QUESTION_COLUMNS,
			questions.map((question) => questionRow(question, names))
		),
		...(differing.length > 0
			? [
					heading(2, WORKSHOP_REPORT.differing),
					...differing.flatMap(differenceBlocks),
					paragraph(DOT_WORDS.key, 'small')
				]
			: []),
		...actionBlocks(workshop)
	];
}

/** None without a workshop that somebody answered. */
export const workshopSections = ({ workshops }: ReportInput, names: LookUp): Section[] =>
	workshops.map((workshop, index) => ({
		anchor: `workshop-${String(index + 1)}`,
		title: SECTIONS.workshop,
		orientation: 'portrait',
		begins: 'page',
		listed: true,
		blocks: blocksOf(workshop, names)
	}));
