/** The working days before the launch on which nothing is changed. */
import type { Day } from '../shared/day.ts';
import type { Plan } from './plan.ts';

/** The last `count` working days before the launch; fewer where the plan has fewer. */
export const freezeDays = (
	{ workingDays, launch }: Pick<Plan, 'workingDays' | 'launch'>,
	count = 0
): readonly Day[] => (count === 0 ? [] : workingDays.filter((day) => day < launch).slice(-count));
