/**
 * The first page: what this is and about what, and its contents as links. Their page numbers would have to be worked
 * out by the program that opens the file, which asks its reader for leave first.
 */
import { Paragraph, TableRow } from 'docx';
import type { FileChild } from 'docx';
import type { Cover, ReportDocument, Section } from '../model/document.ts';
import { bodyCell, headCell } from './cells.ts';
import { logoParagraphs } from './logo.ts';
import { linked, runs } from './runs.ts';
import type { Setting } from './setting.ts';
import { tableOf } from './table.ts';

const BRAND = 'Airworthy';
/** Points for the names of facts. */
const LABEL = 132;

function factRow({ label, value }: Cover['facts'][number], setting: Setting): TableRow {
	const width = setting.frame.width - LABEL;
	const cell =
		typeof value === 'string'
			? ({ kind: 'text', text: value } as const)
			: ({ kind: 'state', state: value } as const);
	return new TableRow({
		cantSplit: true,
		children: [headCell(label, { width: LABEL }), bodyCell([cell], { width }, setting)]
	});
}

const contentsLine = ({ anchor, title }: Section, setting: Setting): Paragraph =>
	new Paragraph({ style: 'Contents', children: linked(title, anchor, setting) });

const note = (text: string): Paragraph => new Paragraph({ style: 'Note', children: runs(text) });

const warningOf = ({ warning }: Cover, { hex }: Setting): Paragraph[] =>
	warning === undefined
		? []
		: [new Paragraph({ style: 'Note', children: runs(warning, { bold: true, color: hex('wait') }) })];

/** Nothing for a report that begins with its first section. */
export function coverParts({ cover, sections, logo }: ReportDocument, setting: Setting): FileChild[] {
	if (!cover) return [];
	const facts = cover.facts.map((fact) => factRow(fact, setting));
	return [
		new Paragraph({ style: 'BodyText', children: runs(BRAND, { bold: true, color: setting.hex('accent') }) }),
		...logoParagraphs(logo, cover.organisation),
		new Paragraph({ style: 'Lead', children: runs(cover.kind) }),
		new Paragraph({ style: 'Title', children: runs(cover.title) }),
		...(cover.organisation === ''
			? []
			: [new Paragraph({ style: 'Lead', children: runs(cover.organisation) })]),
		tableOf(facts, [LABEL, setting.frame.width - LABEL], false),
		new Paragraph({ style: 'Note' }),
		new Paragraph({ style: 'Note', keepNext: true, children: runs(cover.contentsTitle) }),
		...sections.filter(({ listed }) => listed).map((section) => contentsLine(section, setting)),
		new Paragraph({ style: 'Note' }),
		...warningOf(cover, setting),
		...cover.notes.map(note)
	];
}
