/** What a plan of some sixty tasks costs: choosing the work, and finding its schedule. */
import { findPack } from '../../src/cli/find-pack.ts';
import type { Frame } from '../../src/lib/core/assessment/frame.ts';
import { planRollout } from '../../src/lib/core/rollout/plan-rollout.ts';
import { DEFAULT_SCHEDULES } from '../../src/lib/core/rollout/schedule/best-schedule.ts';
import { interleaved } from './interleaved.ts';
import type { Measurement } from './measurement.ts';

/** Nothing answered and everything asked: sixty tasks for level 2, more than the 30 days can hold. */
const FRAME: Frame = { workflow: 'Bench', autonomy: 2, depth: 'full', people: [], start: '2026-12-01' };

function plan(root: string) {
	const found = findPack('cx', root);
	if (!found.ok) throw new Error(found.problems.join('\n'));
	return (schedules: number): number => {
		const made = planRollout(found.pack, { frame: FRAME, answers: {} }, { schedules });
		if (!made.ok) throw new Error(JSON.stringify(made.issues));
		return made.value.tasks.length;
	};
}

/** The whole plan with its search, and the same with the priority rules only. */
export function measurePlan(root: string): Measurement[] {
	const planned = plan(root);
	const tasks = planned(1);
	const [searched = NaN, ruled = NaN] = interleaved([() => planned(DEFAULT_SCHEDULES), () => planned(1)], 5);
	return [
		{
			what: 'schedule of a plan that does not fit, searched in full',
			aim: 50,
			measured: searched - ruled,
			kind: 'milliseconds',
			note: `${String(tasks)} tasks; the whole plan ${searched.toFixed(0)} ms, of which choosing the work ${ruled.toFixed(0)} ms`
		}
	];
}
