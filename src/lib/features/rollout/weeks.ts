/** The tasks of a plan under the weeks in which they begin. */
import { PHASES } from '#lib/core/pack/scale.ts';
import type { Questionnaire } from '#lib/core/pack/schema.ts';
import type { Plan, PlanTask } from '#lib/core/rollout/plan.ts';
import type { Day } from '#lib/core/shared/day.ts';
import { addDays, daysBetween } from '#lib/core/shared/day.ts';

const WEEK_DAYS = 7;

export interface Week {
	readonly id: string;
	/** “Week 1” */
	readonly name: string;
	/** What the week is for; empty after the fourth. */
	readonly title: string;
	readonly meaning: string;
	readonly from: Day;
	/** Null for what is left over after the 30 days. */
	readonly to: Day | null;
	readonly tasks: readonly PlanTask[];
}

type Stretch = Omit<Week, 'tasks'>;

const weekOf = (start: Day, phase: (typeof PHASES)[number], questionnaire: Questionnaire): Stretch => ({
	id: `week-${String(phase)}`,
	name: `Week ${String(phase)}`,
	...questionnaire.phases[phase],
	from: addDays(start, WEEK_DAYS * (phase - 1)),
	to: addDays(start, WEEK_DAYS * phase - 1)
});

/** The days between the fourth week and the end of the 30, and everything later. */
function remainders({ start, end }: Plan): Stretch[] {
	const from = addDays(start, WEEK_DAYS * PHASES.length);
	const days = `Days ${String(daysBetween(start, from) + 1)} and ${String(daysBetween(start, end) + 1)}`;
	const empty = { title: '', meaning: '' };
	return [
		{ id: 'last-days', name: days, ...empty, from, to: end },
		{ id: 'later', name: 'After the 30 days', ...empty, from: addDays(end, 1), to: null }
	];
}

/** The four weeks, empty ones too, then the last two days and what is later where anything begins there. */
export function weeksOf(questionnaire: Questionnaire, plan: Plan): Week[] {
	const within = ({ from, to }: Stretch): PlanTask[] =>
		plan.tasks.filter(({ start }) => start >= from && (to === null || start <= to));
	const weeks = PHASES.map((phase) => weekOf(plan.start, phase, questionnaire));
	const all = [...weeks, ...remainders(plan)].map((stretch) => ({ ...stretch, tasks: within(stretch) }));
	return all.filter(({ tasks }, index) => index < PHASES.length || tasks.length > 0);
}
