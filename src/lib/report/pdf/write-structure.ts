/** Writes the structure tree and the links of a tagged PDF while jsPDF puts the file together. */
import type { jsPDF } from 'jspdf';
import type { Page } from '../layout/operation.ts';
import type { Tag } from '../layout/tag.ts';
import type { FileObject, Internals } from './internals.ts';
import { internalsOf } from './internals.ts';
import { annotationsOf } from './navigation.ts';
import type { Element, Piece, StructureTree } from './structure-tree.ts';
import { structureTree } from './structure-tree.ts';

interface Numbered {
	readonly objId: number;
}

/** The objects of the file that the structure names; they are numbered only while the file is put out. */
interface Objects {
	readonly document: FileObject;
	readonly elements: ReadonlyMap<Element, FileObject>;
	/** By page and number of the link; null where there is no place to jump to. */
	readonly annotations: readonly (readonly (FileObject | null)[])[];
	readonly page: (page: number) => Numbered;
}

const reference = ({ objId }: Numbered): string => `${String(objId)} 0 R`;

/** Text as UTF-16 in hexadecimal digits: nothing in it can end the string or begin another. */
function textString(text: string): string {
	const units = Array.from({ length: text.length }, (_, index) =>
		text.charCodeAt(index).toString(16).padStart(4, '0')
	);
	return `<feff${units.join('')}>`;
}

function attributesText({ scope, span = 1 }: Tag): string {
	const parts = [...(scope ? [`/Scope/${scope}`] : []), ...(span > 1 ? [`/ColSpan ${String(span)}`] : [])];
	return parts.length > 0 ? `/A<</O/Table${parts.join('')}>>` : '';
}

/** Marked content of the element's own page is named by its number alone. */
function pieceText({ kind, page, number }: Piece, own: number | undefined, objects: Objects): string {
	if (kind === 'content' && page === own) return String(number);
	const at = `/Pg ${reference(objects.page(page))}`;
	if (kind === 'content') return `<</Type/MCR${at}/MCID ${String(number)}>>`;
	const annotation = objects.annotations[page - 1]?.[number];
	return annotation ? `<</Type/OBJR${at}/Obj ${reference(annotation)}>>` : '';
}

const objectOf = (element: Element | null, { elements, document }: Objects): FileObject =>
	(element && elements.get(element)) ?? document;

const isPiece = (child: Element | Piece): child is Piece => 'kind' in child;

const childText = (child: Element | Piece, own: number | undefined, objects: Objects): string =>
	isPiece(child) ? pieceText(child, own, objects) : reference(objectOf(child, objects));

function elementText({ tag, parent, children }: Element, objects: Objects): string {
	const own = children.find(isPiece)?.page;
	const page = own === undefined ? '' : `/Pg ${reference(objects.page(own))}`;
	const alt = tag.alt === undefined ? '' : `/Alt ${textString(tag.alt)}`;
	const kids = children.map((child) => childText(child, own, objects)).join(' ');
	const up = reference(objectOf(parent, objects));
	return `<</S/${tag.role}/P ${up}${page}${alt}${attributesText(tag)}/K[${kids}]>>`;
}

/**
 * The way back from a page to its elements: each page has a list by the number of its marked content, each link,
 * numbered on after the pages, its own element.
 */
function parentTreeText({ contents, links }: StructureTree, objects: Objects): string {
	const pages = contents.map((marked, index) => {
		const list = marked.map((element) => reference(objectOf(element, objects))).join(' ');
		return `${String(index)} [${list}]`;
	});
	const jumps = links
		.flat()
		.map((element, index) => `${String(contents.length + index)} ${reference(objectOf(element, objects))}`);
	return `<< /Nums [${[...pages, ...jumps].join('\n')}] >>`;
}

function fillIn(tree: StructureTree, objects: Objects, root: FileObject, parents: FileObject): void {
	for (const [element, object] of objects.elements) object.content = elementText(element, objects);
	const kids = tree.roots.map((element) => reference(objectOf(element, objects))).join(' ');
	objects.document.content = `<< /Type /StructElem /S /Document /P ${reference(root)} /K [${kids}] >>`;
	parents.content = parentTreeText(tree, objects);
	const next = tree.contents.length + tree.links.flat().length;
	root.content = `<< /Type /StructTreeRoot /K ${reference(objects.document)} /ParentTree ${reference(parents)} /ParentTreeNextKey ${String(next)} >>`;
}

/** Puts the elements into the file, once every page has its number; returns the root of the tree. */
function putTree(tree: StructureTree, annotations: Objects['annotations'], internals: Internals): FileObject {
	const [root, document, parents] = [
		internals.newAdditionalObject(),
		internals.newAdditionalObject(),
		internals.newAdditionalObject()
	];
	const elements = new Map(tree.elements.map((element) => [element, internals.newAdditionalObject()]));
	fillIn(tree, { document, elements, annotations, page: internals.getPageInfo }, root, parents);
	return root;
}

/** Makes the file a tagged one: what stands in an element is read out, all else is decoration. */
export function writeStructure(doc: jsPDF, pages: readonly Page[]): void {
	const internals = internalsOf(doc);
	const tree = structureTree(pages);
	const texts = annotationsOf(pages, tree.contents.length);
	const annotations: (FileObject | null)[][] = [];
	let root: FileObject | null = null;
	internals.events.subscribe('putPage', ({ pageNumber }) => {
		const objects = (texts[pageNumber - 1] ?? []).map((textOf) => {
			const text = textOf?.(internals.getPageInfo);
			return text === undefined ? null : Object.assign(internals.newAdditionalObject(), { content: text });
		});
		annotations[pageNumber - 1] = objects;
		internals.out(`/StructParents ${String(pageNumber - 1)} /Tabs /S`);
		internals.out(`/Annots [${objects.flatMap((object) => (object ? [reference(object)] : [])).join(' ')}]`);
	});
	internals.events.subscribe('postPutPages', () => {
		root = putTree(tree, annotations, internals);
	});
	internals.events.subscribe('putCatalog', () => {
		if (root) internals.out(`/StructTreeRoot ${reference(root)} /MarkInfo << /Marked true >>`);
	});
}
