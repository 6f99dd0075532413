/** Hours somebody has for the programme in the window of the plan. */
import { DEFAULT_HOURS_PER_DAY } from '../assessment/defaults.ts';
import type { Frame, Person } from '../assessment/frame.ts';
import type { Day } from '../shared/day.ts';

const isOff = (day: Day, person: Person | undefined): boolean =>
	person?.leave?.some(({ from, to }) => from <= day && day <= to) ?? false;

/** Hours a day × working days without leave; nobody in particular has the default hours and no leave. */
export function hoursAvailable(
	person: Person | undefined,
	frame: Frame,
	workingDays: readonly Day[]
): number {
	const hoursPerDay = person?.hoursPerDay ?? frame.hoursPerDay ?? DEFAULT_HOURS_PER_DAY;
	return hoursPerDay * workingDays.filter((day) => !isOff(day, person)).length;
}
