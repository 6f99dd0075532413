/** The structure tree of whole reports, read back with another program than the one that wrote it. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeReport } from '#lib/report/make-report.ts';
import { BRIEF_HEADINGS } from '#lib/i18n/brief-text.ts';
import { SECTIONS } from '#lib/i18n/report-text.ts';
import { openPdf } from '../../../fixtures/read-pdf.ts';
import { fonts, INPUTS, reportInput } from '../../../fixtures/report.ts';
import { bytesOfCase, CASE_NAMES } from '../../../golden/made-reports.ts';

/** Milliseconds: a machine with much else to do takes its time over the largest case. */
const PATIENCE = 60_000;

interface Node {
	readonly role: string;
	readonly children: readonly (Node | Leaf)[];
	readonly alt?: string;
}
interface Leaf {
	readonly type: string;
	readonly id: string;
}

const isNode = (child: Node | Leaf): child is Node => 'role' in child;

/** The node and all below it. */
const below = (node: Node): Node[] => [node, ...node.children.filter(isNode).flatMap(below)];
const leaves = (node: Node): Leaf[] =>
	node.children.flatMap((child) => (isNode(child) ? leaves(child) : [child]));

interface ReadPage {
	readonly number: number;
	readonly tree: Node;
	/** Text by the id of its marked content. */
	readonly texts: ReadonlyMap<string, string>;
	/** Text that stands in no element. */
	readonly decoration: string;
}

async function readPage(pdf: PDFDocumentProxy, number: number): Promise<ReadPage> {
	const page = await pdf.getPage(number);
	const { items } = await page.getTextContent({ includeMarkedContent: true });
	const texts = new Map<string, string>();
	const open: string[] = [];
	let decoration = '';
	for (const item of items) {
		if ('str' in item) {
			const id = open.at(-1) ?? '';
			if (id === '') decoration += `${item.str} `;
			else texts.set(id, (texts.get(id) ?? '') + item.str);
		} else if (item.type === 'endMarkedContent') open.pop();
		else open.push(item.id);
	}
	return { number, tree: (await page.getStructTree()) as unknown as Node, texts, decoration };
}

/** Pages that are read of a report of hundreds: the first ones, and every so many after them. */
const MOST_PAGES = 60;
const FIRST = 12;

function sampled(count: number): number[] {
	const step = Math.ceil(count / MOST_PAGES);
	const numbers = Array.from({ length: count }, (_, index) => index + 1);
	return numbers.filter((number) => number <= FIRST || number === count || number % step === 0);
}

const readPages = (pdf: PDFDocumentProxy): Promise<ReadPage[]> =>
	Promise.all(sampled(pdf.numPages).map((number) => readPage(pdf, number)));

interface OutlineNode {
	readonly title: string;
	readonly dest: string | readonly unknown[] | null;
	readonly items: readonly OutlineNode[];
}

/** Titles with the number of the page that each leads to. */
async function outlineOf(pdf: PDFDocumentProxy): Promise<[title: string, page: number][]> {
	const flat = (nodes: readonly OutlineNode[]): OutlineNode[] =>
		nodes.flatMap((node) => [node, ...flat(node.items)]);
	const nodes = flat((await pdf.getOutline()) as readonly OutlineNode[]);
	return Promise.all(
		nodes.map(async ({ title, dest }): Promise<[string, number]> => {
			const [reference] = dest as [{ num: number; gen: number }];
			return [title.normalize('NFC').replace(/\s+/g, ' ').trim(), (await pdf.getPageIndex(reference)) + 1];
		})
	);
}

/** Structure elements of a role as they are written, with their attributes, which pdf.js does not tell. */
const written = (bytes: Uint8Array, role: string): string[] =>
	new TextDecoder('latin1').decode(bytes).match(new RegExp(`<</S/${role}/P .*`, 'g')) ?? [];

const extreme = (name: string): Uint8Array => {
	const input = INPUTS[name];
	if (!input) throw new Error(`No input “${name}”.`);
	return makeReport(input, fonts).bytes;
};
const CASES: Readonly<Record<string, () => Uint8Array>> = {
	...Object.fromEntries(CASE_NAMES.map((name) => [name, () => bytesOfCase(name)])),
	'other scripts and emoji': () => extreme('other scripts and emoji'),
	'notes of 4,000 characters': () => extreme('notes of 4,000 characters')
};

describe.each(Object.entries(CASES))('the structure of %s', (name, make) => {
	const isBrief = name.endsWith('brief');
	let bytes: Uint8Array;
	let pages: ReadPage[];
	let pdf: PDFDocumentProxy;

	beforeAll(async () => {
		bytes = make();
		pdf = await openPdf(bytes);
		pages = await readPages(pdf);
	}, PATIENCE);

	const textOf = ({ texts }: ReadPage, node: Node): string =>
		leaves(node)
			.map(({ id }) => texts.get(id) ?? '')
			.join(' ')
			.replace(/\s+/g, ' ')
			.trim();
	/** Of these roles on all pages read, with what they say and where. */
	const found = (...roles: string[]) =>
		pages.flatMap((page) =>
			below(page.tree)
				.filter(({ role }) => roles.includes(role))
				.map((node) => ({ node, text: textOf(page, node), page: page.number }))
		);

	test('is marked, with a language, and shows its title instead of its file name', async () => {
		expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
		expect((await pdf.getMetadata()).info).toMatchObject({ Language: 'en-GB' });
		expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
	});

	test('holds all text but the feet of pages and what is said once already', () => {
		for (const { tree, texts, decoration, number } of pages) {
			const named = new Set(leaves(tree).map(({ id }) => id));
			expect([...texts.keys()].filter((id) => !named.has(id))).toEqual([]);
			const foot = `${String(number)} of ${String(pdf.numPages)}`;
			if (number > 1 || isBrief) expect(decoration).toContain(foot);
			else expect(decoration.trim()).toBe('');
		}
	});

	test('reads in the order of the page: no text of the tree comes before one that stands above it there', () => {
		for (const { tree, texts } of pages) {
			const places = new Map([...texts.keys()].map((id, index) => [id, index]));
			const order = leaves(tree).flatMap(({ id }) => places.get(id) ?? []);
			expect(order).toEqual(order.toSorted((a, b) => a - b));
		}
	});

	test('every entry of the outline is a heading of the page it leads to, or the verdict there', async () => {
		const squeezed = (text: string): string => text.normalize('NFC').replace(/\s/g, '');
		const read = new Set(pages.map(({ number }) => number));
		const headings = found('H1', 'H2').map(({ text, page }) => `${String(page)} ${squeezed(text)}`);
		const entries = (await outlineOf(pdf)).filter(([, page]) => read.has(page));
		expect(entries.length).toBeGreaterThan(1);
		const [first, ...others] = entries;
		expect(
			others
				.map(([title, page]) => `${String(page)} ${squeezed(title)}`)
				.filter((entry) => !headings.includes(entry))
		).toEqual([]);
		expect(first?.[0]).toBe(isBrief ? BRIEF_HEADINGS.decide : SECTIONS.verdict);
		expect(found('H1').filter(({ page }) => page === first?.[1]).length).toBe(1);
	});

	test('no heading skips a level', () => {
		const levels = found('H1', 'H2', 'H3').map(({ node }) => Number(node.role.slice(1)));
		const skipped = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
		expect(pages.length < pdf.numPages ? [] : skipped).toEqual([]);
		if (!isBrief) expect(levels).toContain(2);
	});

	test('tables hold rows, and rows hold cells', () => {
		const inTables = found('Table').flatMap(({ node }) =>
			node.children.filter(isNode).map(({ role }) => role)
		);
		expect(new Set(inTables)).toEqual(new Set(['TR']));
		const rows = found('TR').map(({ node }) => node.children.filter(isNode).map(({ role }) => role));
		expect(rows.length).toBeGreaterThan(3);
		expect(rows.filter((cells) => cells.length === 0)).toEqual([]);
		expect(rows.flat().filter((role) => role !== 'TH' && role !== 'TD')).toEqual([]);
	});

	test('every header cell says of what it is the header, a column or a row', () => {
		const cells = written(bytes, 'TH');
		expect(cells.length).toBeGreaterThan(3);
		expect(cells.filter((cell) => !/\/O\/Table\/Scope\/(?:Column|Row)\b/.test(cell))).toEqual([]);
	});

	test('lists hold items, and items a dash and their text', () => {
		const kinds = (role: string): string[] => [
			...new Set(found(role).flatMap(({ node }) => node.children.filter(isNode).map((child) => child.role)))
		];
		const items = found('LI').map(({ text }) => text);
		expect(kinds('L')).toEqual(items.length === 0 ? [] : ['LI']);
		expect(kinds('LI').toSorted()).toEqual(items.length === 0 ? [] : ['LBody', 'Lbl']);
		expect(items.filter((text) => !/^– \S/.test(text))).toEqual([]);
		if (!isBrief && name !== 'largest') expect(items.length).toBeGreaterThan(2);
	});

	test('every figure says in words what it shows', () => {
		const figures = found('Figure');
		expect(figures.length).toBeGreaterThan(0);
		for (const { node } of figures) expect(node.alt?.length).toBeGreaterThan(20);
	});

	test('every link stands in an element of its own', async () => {
		for (const { tree, number } of pages) {
			const links = await (await pdf.getPage(number)).getAnnotations();
			const tagged = below(tree)
				.filter(({ role }) => role === 'Link')
				.flatMap((node) => leaves(node).filter(({ type }) => type !== 'content'));
			expect(tagged).toHaveLength(links.length);
		}
	});
});

test('headings below a section’s second ones are third ones', async () => {
	const base = reportInput();
	const plan = base.plan && { ...base.plan, fits: false };
	const pages = await readPages(await openPdf(makeReport({ ...base, plan }, fonts).bytes));
	const third = pages.flatMap((page) => below(page.tree).filter(({ role }) => role === 'H3'));
	expect(third.length).toBe(1);
});
