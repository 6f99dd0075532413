/** The people of a matrix that `--person` may mean. */
import { fold } from '../lib/core/raci/fold.ts';
import type { PersonPage } from '../lib/core/raci/person-pages.ts';

/** Those of exactly this name, else those whose name holds it; of two with one name, both. */
export function findPeople(pages: readonly PersonPage[], asked: string): readonly PersonPage[] {
	const meant = fold(asked);
	const exactly = pages.filter(({ name }) => fold(name) === meant);
	if (exactly.length > 0 || meant === '') return exactly;
	return pages.filter(({ name }) => fold(name).includes(meant));
}

/** Why nobody was found. */
export const nobodyFound = (pages: readonly PersonPage[], asked: string): string =>
	pages.length === 0
		? 'Nobody is named in the matrix, so nobody has a part of their own.'
		: `Nobody called "${asked}" has a part in the matrix. Those who have: ${pages.map(({ name }) => name).join(', ')}.`;
