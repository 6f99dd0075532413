/**
 * The structure tree of a tagged PDF (ISO 32000-1, 14.7) out of the operations of its pages: every stretch of
 * painted operations with the same element is one piece of marked content, numbered on its page.
 */
import type { Operation, Page, PaintedOperation } from '../layout/operation.ts';
import { isPainted } from '../layout/operation.ts';
import type { Tag } from '../layout/tag.ts';

/** A piece of an element: marked content or a link, by its number on its page. Pages count from 1. */
export interface Piece {
	readonly kind: 'content' | 'link';
	readonly page: number;
	readonly number: number;
}

export interface Element {
	readonly tag: Tag;
	/** Null directly below the document. */
	readonly parent: Element | null;
	readonly children: (Element | Piece)[];
}

export interface StructureTree {
	/** Directly below the document. */
	readonly roots: readonly Element[];
	/** Every element, each after the one it stands in. */
	readonly elements: readonly Element[];
	/** By page, the element of each piece of marked content. */
	readonly contents: readonly (readonly Element[])[];
	/** By page, the element of each link; null for one without. */
	readonly links: readonly (readonly (Element | null)[])[];
}

/** Operations of one element that are painted together; null for decoration. */
interface Stretch {
	readonly tag: Tag | null;
	readonly operations: PaintedOperation[];
}

/** What the structure sees of a page, in order. */
type Part = Stretch | Extract<Operation, { kind: 'link' | 'element' }>;

function partsOf({ operations }: Page): Part[] {
	const parts: Part[] = [];
	let open: Stretch | undefined;
	for (const operation of operations) {
		if (operation.kind === 'link' || operation.kind === 'element') parts.push(operation);
		if (!isPainted(operation)) continue;
		const tag = operation.tag ?? null;
		if (open?.tag !== tag) {
			open = { tag, operations: [] };
			parts.push(open);
		}
		open.operations.push(operation);
	}
	return parts;
}

const isStretch = (part: Part): part is Stretch => !('kind' in part);

/** The painted operations of a page as stretches. */
export const stretchesOf = (page: Page): Stretch[] => partsOf(page).filter(isStretch);

/** Elements by their tags, each made when it is first met. */
function elementMaker(): { elements: Map<Tag, Element>; roots: Element[]; elementOf: (tag: Tag) => Element } {
	const elements = new Map<Tag, Element>();
	const roots: Element[] = [];
	const elementOf = (tag: Tag): Element => {
		const known = elements.get(tag);
		if (known) return known;
		const parent = tag.parent && elementOf(tag.parent);
		const element: Element = { tag, parent, children: [] };
		elements.set(tag, element);
		(parent?.children ?? roots).push(element);
		return element;
	};
	return { elements, roots, elementOf };
}

export function structureTree(pages: readonly Page[]): StructureTree {
	const { elements, roots, elementOf } = elementMaker();
	/** Adds a piece of a page to an element, numbered by those of its list. */
	const add = (tag: Tag, list: (Element | null)[], kind: Piece['kind'], page: number): void => {
		const element = elementOf(tag);
		element.children.push({ kind, page, number: list.length });
		list.push(element);
	};
	const perPage = pages.map((page, index) => {
		const [contents, links]: [Element[], (Element | null)[]] = [[], []];
		for (const part of partsOf(page)) {
			if (!isStretch(part) && part.kind === 'element') elementOf(part.tag);
			else if (part.tag)
				add(part.tag, isStretch(part) ? contents : links, isStretch(part) ? 'content' : 'link', index + 1);
			else if (!isStretch(part)) links.push(null);
		}
		return { contents, links };
	});
	return {
		roots,
		elements: [...elements.values()],
		contents: perPage.map(({ contents }) => contents),
		links: perPage.map(({ links }) => links)
	};
}
