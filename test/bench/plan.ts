/** What a plan costs: choosing the work and finding its schedule, of some sixty tasks, and again after an edit of the longest. */
import { findPack } from '../../src/cli/find-pack.ts';
import type { Frame } from '../../src/lib/core/assessment/frame.ts';
import type { Autonomy } from '../../src/lib/core/pack/scale.ts';
import type { PlanEdits } from '../../src/lib/core/rollout/work-edits.ts';
import { planRollout } from '../../src/lib/core/rollout/plan-rollout.ts';
import type { Plan } from '../../src/lib/core/rollout/plan.ts';
import { DEFAULT_SCHEDULES } from '../../src/lib/core/rollout/schedule/best-schedule.ts';
import { interleaved } from './interleaved.ts';
import type { Measurement } from './measurement.ts';

/** Of the issue: choosing and scheduling together. */
const PLAN_AIM = 50;
/** What a reader still takes for at once. */
const EDIT_AIM = 100;

type Planned = (autonomy: Autonomy, edits: PlanEdits, schedules?: number) => Plan;

/** Nothing answered and everything asked: more work than the 30 days can hold, so the search never stops early. */
function planner(root: string): Planned {
	const found = findPack('cx', root);
	if (!found.ok) throw new Error(found.problems.join('\n'));
	return (autonomy, edits, schedules = DEFAULT_SCHEDULES) => {
		const frame: Frame = { workflow: 'Bench', autonomy, depth: 'full', people: [], start: '2026-12-01' };
		const made = planRollout(found.pack, { frame, answers: {}, ...edits }, { schedules });
		if (!made.ok) throw new Error(JSON.stringify(made.issues));
		return made.value;
	};
}

/** A task moved and another made longer. */
function editsOf({ tasks }: Plan): PlanEdits {
	const [moved, longer] = tasks.filter(({ kind }) => kind === 'action').slice(4);
	if (!moved || !longer) throw new Error('There is no work to edit.');
	return { taskEdits: { [moved.id]: { start: '2026-12-14' }, [longer.id]: { effortHours: 12 } } };
}

const countOf = ({ tasks }: Plan): string => `${String(tasks.length)} tasks`;

/** From the fastest of many turns, warm. */
export function measurePlan(root: string): Measurement[] {
	const planned = planner(root);
	const [sixty, longest] = [planned(2, {}), planned(3, {})];
	const edits = editsOf(longest);
	const ways = [() => planned(2, {}), () => planned(2, {}, 1), () => planned(3, edits)];
	const [whole = NaN, chosen = NaN, edited = NaN] = interleaved(ways, 2);
	const ms = (value: number): string => `${value.toFixed(1)} ms`;
	return [
		{
			what: 'a plan that does not fit, in all',
			aim: PLAN_AIM,
			measured: whole,
			kind: 'milliseconds',
			note: `${countOf(sixty)}; searching ${ms(whole - chosen)}, choosing the work and all else ${ms(chosen)}`
		},
		{
			what: 'the longest plan after two edits, in all',
			aim: EDIT_AIM,
			measured: edited,
			kind: 'milliseconds',
			note: `${countOf(longest)}; a task moved, another made longer`
		}
	];
}
