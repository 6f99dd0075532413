/** Days as workbooks count them. */
import type { Day } from '#lib/core/shared/day.ts';
import { daysBetween } from '#lib/core/shared/day.ts';

/** Day 0 of the 1900 system, as every day after February 1900 is counted from it (ECMA-376, 18.17.4.1). */
const DAY_ZERO: Day = '1899-12-30';

/** The number of a day: no clock and no time zone in it. */
export const serialDay = (day: Day): number => daysBetween(DAY_ZERO, day);
