/** How a score stands to its floor, as a shape: what a colour says is never said by the colour alone. */
import type { Mark } from './figure.ts';

/** Reached by the cautious bound, by the hopeful one only, or by neither. */
export type FloorState = 'met' | 'possible' | 'missed';

/** The same as words: in a table, a legend or a name. */
export const FLOOR_WORDS: Readonly<Record<FloorState, string>> = {
	met: 'reached',
	possible: 'not shown yet',
	missed: 'missed'
};

const HALF = 5;

/** The state of a score with these bounds; whoever scored it has compared them with the floor. */
export const floorState = ({
	met,
	possible
}: {
	readonly met: boolean;
	readonly possible: boolean;
}): FloorState => (met ? 'met' : possible ? 'possible' : 'missed');

/** “between 1.2 and 1.5, floor of 1.0 reached”, with the bounds only where the number before does not say them. */
export function floorDetail(of: {
	readonly value: string;
	readonly interval: string;
	readonly floor: string;
	readonly state: FloorState;
}): string {
	const [lo = '', hi] = of.interval.split('–');
	const bounds = hi === undefined ? `exactly ${lo}, ` : `between ${lo} and ${hi}, `;
	return `${of.interval === of.value ? '' : bounds}floor of ${of.floor} ${FLOOR_WORDS[of.state]}`;
}

/** A circle where the floor is reached, a diamond where it may be, a square where it is missed. */
export function floorSign(state: FloorState, x: number, y: number): Mark {
	switch (state) {
		case 'met':
			return { kind: 'circle', cx: x, cy: y, r: HALF, fill: 'ink' };
		case 'possible':
			return {
				kind: 'polygon',
				points: [
					[x, y - HALF - 1],
					[x + HALF + 1, y],
					[x, y + HALF + 1],
					[x - HALF - 1, y]
				],
				fill: 'wait'
			};
		case 'missed':
			return { kind: 'rect', x: x - HALF, y: y - HALF, width: 2 * HALF, height: 2 * HALF, fill: 'stop' };
	}
}
