/** Defaults of ours, not evidence: shown as such, and every one can be changed in the frame. */
import type { Hours } from './frame.ts';

/** Hours a working day that a role gives to the programme unless told otherwise. */
export const DEFAULT_HOURS_PER_DAY = 3;
/** Days of the week without work, 1 Monday to 7 Sunday, unless told otherwise. */
export const DEFAULT_WEEKEND: readonly number[] = [6, 7];
/** When a person is taken to be reachable unless told otherwise. */
export const DEFAULT_REACHABLE: Hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };

/** When a person is taken to be reachable in a week with this weekend. */
export const usualReach = ({
	weekend = DEFAULT_WEEKEND
}: {
	readonly weekend?: readonly number[];
}): Hours => ({
	...DEFAULT_REACHABLE,
	days: [1, 2, 3, 4, 5, 6, 7].filter((day) => !weekend.includes(day))
});
