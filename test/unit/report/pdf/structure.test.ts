/** The structure tree of whole reports, read back with another program than the one that wrote it. */
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeReport } from '#lib/report/make-report.ts';
import { openPdf } from '../../../fixtures/read-pdf.ts';
import { fonts, INPUTS } from '../../../fixtures/report.ts';

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
	return { tree: (await page.getStructTree()) as unknown as Node, texts, decoration };
}

const readPages = (pdf: PDFDocumentProxy): Promise<ReadPage[]> =>
	Promise.all(Array.from({ length: pdf.numPages }, (_, index) => readPage(pdf, index + 1)));

describe.each(Object.entries(INPUTS))('the structure of %s', (_, input) => {
	let pages: ReadPage[];
	let pdf: PDFDocumentProxy;

	beforeAll(async () => {
		pdf = await openPdf(makeReport(input, fonts).bytes);
		pages = await readPages(pdf);
	});

	const textOf = ({ texts }: ReadPage, node: Node): string =>
		leaves(node)
			.map(({ id }) => texts.get(id) ?? '')
			.join(' ');

	test('is marked, with a language and its title shown', async () => {
		expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
		const { info } = await pdf.getMetadata();
		expect(info).toMatchObject({ Language: 'en-GB' });
	});

	test('holds all text but the feet of pages and what is said once already', () => {
		const [cover, ...others] = pages;
		expect(cover?.decoration.trim()).toBe('');
		for (const { tree, texts } of pages) {
			const named = new Set(leaves(tree).map(({ id }) => id));
			expect([...texts.keys()].filter((id) => !named.has(id))).toEqual([]);
		}
		for (const [index, { decoration }] of others.entries()) {
			expect(decoration).toContain(`${String(index + 2)} of ${String(pages.length)}`);
		}
	});

	test('reads in the order of the page: no text of the tree comes before one that stands above it there', () => {
		for (const { tree, texts } of pages) {
			const order = leaves(tree)
				.filter(({ id }) => texts.has(id))
				.map(({ id }) => [...texts.keys()].indexOf(id));
			expect(order).toEqual(order.toSorted((a, b) => a - b));
		}
	});

	test('every section begins with a heading that the outline names', async () => {
		const outline = (await pdf.getOutline()).map(({ title }) => title.normalize('NFC'));
		const headings = pages.flatMap((page) =>
			below(page.tree)
				.filter(({ role }) => role === 'H1' || role === 'H2')
				.map((node) => textOf(page, node).replace(/\s+/g, ' ').trim())
		);
		expect(headings.length).toBeGreaterThanOrEqual(outline.length);
	});

	test('tables hold rows, and rows hold cells', () => {
		const tables = pages.flatMap(({ tree }) => below(tree).filter(({ role }) => role === 'Table'));
		const inTables = tables.flatMap(({ children }) => children.filter(isNode).map(({ role }) => role));
		expect(new Set(inTables)).toEqual(new Set(['TR']));
		const rows = pages.flatMap(({ tree }) => below(tree).filter(({ role }) => role === 'TR'));
		expect(rows.length).toBeGreaterThan(3);
		for (const row of rows) {
			const cells = row.children.filter(isNode).map(({ role }) => role);
			expect(cells.every((role) => role === 'TH' || role === 'TD')).toBe(true);
			expect(cells.length).toBeGreaterThan(0);
		}
	});

	test('every figure says in words what it shows', () => {
		const figures = pages.flatMap(({ tree }) => below(tree).filter(({ role }) => role === 'Figure'));
		expect(figures.length).toBeGreaterThan(0);
		for (const { alt } of figures) expect(alt?.length).toBeGreaterThan(20);
	});

	test('every link stands in an element of its own', async () => {
		for (const [index, { tree }] of pages.entries()) {
			const links = await (await pdf.getPage(index + 1)).getAnnotations();
			const tagged = below(tree)
				.filter(({ role }) => role === 'Link')
				.flatMap((node) => leaves(node).filter(({ type }) => type !== 'content'));
			expect(tagged).toHaveLength(links.length);
		}
	});
});
