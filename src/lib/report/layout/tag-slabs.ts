/** Puts what stands on a page into the elements that it is read out as. */
import type { Operation } from './operation.ts';
import { isPainted } from './operation.ts';
import type { Slab } from './slab.ts';
import type { Tag } from './tag.ts';

function operationTagged(operation: Operation, of: Tag): Operation {
	const isRead = operation.kind === 'text' || operation.kind === 'link';
	return isRead && !operation.tag ? { ...operation, tag: of } : operation;
}

/** The operations with their text and links in the element, unless they stand in another one already. */
export const tagged = (operations: readonly Operation[], of: Tag): Operation[] =>
	operations.map((operation) => operationTagged(operation, of));

/** The slabs likewise. */
export const taggedSlabs = (slabs: readonly Slab[], of: Tag): Slab[] =>
	slabs.map((slab) => ({ ...slab, operations: tagged(slab.operations, of) }));

/** A piece that is read out as one figure, whatever it is drawn with. */
export const figured = (operations: readonly Operation[], of: Tag): Operation[] =>
	operations.map((operation) => (isPainted(operation) ? { ...operation, tag: of } : operation));

/** Decoration: said once already, such as the header of a table that goes on. */
export const untagged = (slab: Slab): Slab => ({
	...slab,
	operations: slab.operations
		.filter(({ kind }) => kind !== 'element')
		.map((operation) => (isPainted(operation) ? { ...operation, tag: undefined } : operation))
});
