/** Long work cut into slices, so that the page answers between two of them. */

/** Lets the page handle what waits: input, painting, messages. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A list in pieces of at most `size`, in order. */
const slicesOf = <T>(list: readonly T[], size: number): T[][] =>
	Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
		list.slice(index * size, (index + 1) * size)
	);

/** Does each slice in a task of its own; ends early once `isOver` says so. Resolves to whether all were done. */
export async function inSlices<T>(
	list: readonly T[],
	size: number,
	act: (slice: readonly T[]) => void,
	isOver: () => boolean = () => false
): Promise<boolean> {
	for (const slice of slicesOf(list, size)) {
		if (isOver()) return false;
		act(slice);
		await breathe();
	}
	return true;
}
