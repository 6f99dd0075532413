/** Which mark of a figure an arrow key leads to: in reading order sideways, by place up and down. */
import type { Spot } from '#lib/figures/figure.ts';

const middle = ({ y, height }: Spot): number => y + height / 2;
const sharesColumn = (a: Spot, b: Spot): boolean => a.x < b.x + b.width && b.x < a.x + a.width;

/** The nearest below (or above) that shares the column, else the next (or last) in order if it stands there. */
function upOrDown(spots: readonly Spot[], from: number, way: 1 | -1): number {
	const start = spots[from];
	if (!start) return from;
	const distance = (spot: Spot): number => way * (middle(spot) - middle(start));
	const under = spots.filter((spot) => distance(spot) > 0 && sharesColumn(spot, start));
	const [nearest] = under.toSorted((a, b) => distance(a) - distance(b));
	if (nearest) return spots.indexOf(nearest);
	const next = spots[from + way];
	return next && distance(next) > 0 ? from + way : from;
}

/** Index of the mark to go to from the one at `from`; null where the key leads nowhere at all. */
export function walkSpots(spots: readonly Spot[], from: number, key: string): number | null {
	const last = spots.length - 1;
	switch (key) {
		case 'ArrowRight':
			return Math.min(from + 1, last);
		case 'ArrowLeft':
			return Math.max(from - 1, 0);
		case 'ArrowDown':
			return upOrDown(spots, from, 1);
		case 'ArrowUp':
			return upOrDown(spots, from, -1);
		case 'Home':
			return 0;
		case 'End':
			return last;
		default:
			return null;
	}
}
