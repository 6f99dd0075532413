/** How dots of people are piled up in a column: how large they are, how many beside each other, people to a dot. */

export interface DotGrid {
	readonly diameter: number;
	/** Dots beside each other in one column. */
	readonly across: number;
	/** Of the fullest pile. */
	readonly height: number;
	/** One, until there would be more dots than anybody counts. */
	readonly people: number;
}

const DIAMETERS = [14, 11, 9, 7, 5.5, 4.5, 3.5, 2.5];
/** More dots than this in a pile are a texture, and slow to draw. */
const MOST_DOTS = 200;
const PEOPLE_PER_DOT = [1, 5, 10, 20, 50, 100, 200, 500];

/** The least with which the fullest pile has few enough dots. */
const peoplePerDot = (most: number): number =>
	PEOPLE_PER_DOT.find((people) => most / people <= MOST_DOTS) ?? Math.ceil(most / MOST_DOTS);

/** Dots of so many people; a last one that is not full is drawn whole. */
export const dotsFor = (count: number, { people }: Pick<DotGrid, 'people'>): number =>
	Math.ceil(count / people);

/** Height of a pile of so many people. */
export const heightOf = (count: number, grid: Omit<DotGrid, 'height'>): number =>
	Math.ceil(dotsFor(count, grid) / grid.across) * grid.diameter;

/** The largest dots with which the fullest column, of `most` people in a cell so wide, still has room. */
export function dotGrid(most: number, cell: number, room: number): DotGrid {
	const people = peoplePerDot(most);
	const acrossAt = (diameter: number): number => Math.max(1, Math.floor((cell - 8) / diameter));
	for (const diameter of DIAMETERS) {
		for (let across = 1; across <= acrossAt(diameter); across += 1) {
			const height = heightOf(most, { people, diameter, across });
			if (height <= room) return { people, diameter, across, height };
		}
	}
	const diameter = DIAMETERS.at(-1) ?? 1;
	const smallest = { people, diameter, across: acrossAt(diameter) };
	return { ...smallest, height: heightOf(most, smallest) };
}
