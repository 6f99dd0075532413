/** Sets slabs on pages: what is kept together stays together, and a header comes again on every page. */
import type { Beginning } from '../model/document.ts';
import type { Operation, Page } from './operation.ts';
import { moved } from './operation.ts';
import type { Sheet } from './sheet.ts';
import type { Slab } from './slab.ts';
import { onGrid } from './slab.ts';

/** A page being filled: `y` is the lower edge of what stands on it. */
interface Draft {
	readonly sheet: Sheet;
	readonly operations: Operation[];
	y: number;
}

/** A stretch of slabs on one kind of sheet. */
export interface Stretch {
	readonly sheet: Sheet;
	readonly begins: Beginning;
	readonly slabs: readonly Slab[];
}

/** White space above a stretch that goes on below another one. */
const BETWEEN_STRETCHES = 40;
/** Share of a page that a section needs below another one, so that no heading stands over two lonely rows. */
const GOOD_PART = 0.4;

/** Slabs that must stand on one page: each run of kept ones with the one after it. */
function groups(slabs: readonly Slab[]): Slab[][] {
	const result: Slab[][] = [];
	for (const [index, slab] of slabs.entries()) {
		const last = result.at(-1);
		if (last && slabs[index - 1]?.keep) last.push(slab);
		else result.push([slab]);
	}
	return result;
}

const below = (y: number, before: number): number => (y === 0 ? 0 : before === 0 ? y : onGrid(y + before));

/** Lower edge of the group when it is set from `y`. */
const bottomOf = (group: readonly Slab[], y: number): number =>
	group.reduce((bottom, slab) => below(bottom, slab.before) + slab.height, y);

const fits = (draft: Draft, group: readonly Slab[]): boolean =>
	bottomOf(group, draft.y) <= draft.sheet.frame.height + 1e-6;

const emptyDraft = (sheet: Sheet): Draft => ({ sheet, operations: [], y: 0 });

function place(draft: Draft, slab: Slab): void {
	const top = below(draft.y, slab.before);
	const { left, top: margin } = draft.sheet;
	draft.operations.push(...slab.operations.map((operation) => moved(operation, left, margin + top)));
	draft.y = top + slab.height;
}

/** What one page can hold of the group, and the rest. */
function cut(group: readonly Slab[], height: number): readonly Slab[][] {
	let count = group.length;
	while (count > 1 && bottomOf(group.slice(0, count), 0) > height) count -= 1;
	// The last line goes on with the one before it.
	if (count === group.length - 1 && count > 2) count -= 1;
	const rest = group.slice(count);
	return [group.slice(0, count), ...(rest.length > 0 ? cut(rest, height) : [])];
}

function freshPage(pages: Draft[], sheet: Sheet, header: Slab | undefined): Draft {
	const draft = emptyDraft(sheet);
	pages.push(draft);
	if (header) place(draft, header);
	return draft;
}

/** Sets the group on the last page, or on a new one; a group that no page can hold goes on as many as it takes. */
function setGroup(pages: Draft[], group: readonly Slab[], sheet: Sheet): void {
	for (const part of cut(group, sheet.frame.height)) {
		const last = pages.at(-1);
		const draft =
			last && (last.y === 0 || fits(last, part)) ? last : freshPage(pages, sheet, part[0]?.repeat);
		for (const slab of part) place(draft, slab);
	}
}

function continues(pages: readonly Draft[], { sheet, begins, slabs }: Stretch): boolean {
	const last = pages.at(-1);
	if (begins === 'page' || last?.sheet !== sheet) return false;
	if (begins === 'whole') return fits(last, spaced(slabs));
	return begins === 'below' || last.y <= (1 - GOOD_PART) * sheet.frame.height;
}

const spaced = ([first, ...others]: readonly Slab[]): Slab[] =>
	first ? [{ ...first, before: BETWEEN_STRETCHES }, ...others] : [];

/** The pages that hold the stretches, in order. */
export function paginate(stretches: readonly Stretch[]): Page[] {
	const pages: Draft[] = [];
	for (const stretch of stretches) {
		const onSamePage = continues(pages, stretch);
		if (!onSamePage) pages.push(emptyDraft(stretch.sheet));
		const slabs = onSamePage ? spaced(stretch.slabs) : stretch.slabs;
		for (const group of groups(slabs)) setGroup(pages, group, stretch.sheet);
	}
	return pages.map(({ sheet, operations }) => ({ width: sheet.width, height: sheet.height, operations }));
}
