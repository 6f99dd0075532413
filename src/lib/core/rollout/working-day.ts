/** Which days work is done on: not on the weekend, a day off or a public holiday. */
import { DEFAULT_WEEKEND } from '../assessment/defaults.ts';
import type { Day } from '../shared/day.ts';
import { weekday } from '../shared/day.ts';

/** What a frame says of days without work. */
export interface Rest {
	readonly daysOff?: readonly Day[];
	/** Days of every week, 1 Monday to 7 Sunday; never all seven. */
	readonly weekend?: readonly number[];
}

/** Whether the day is one of those without work in every week. */
export const isWeekend = (day: Day, { weekend = DEFAULT_WEEKEND }: Pick<Rest, 'weekend'>): boolean =>
	weekend.includes(weekday(day));

/** Whether work is done on the day. */
export const isWorkingDay = (day: Day, rest: Rest): boolean =>
	!isWeekend(day, rest) && rest.daysOff?.includes(day) !== true;
