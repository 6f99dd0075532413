/** What a finished task proposes, and how the plan stands while it is carried out: in sentences. */
import type { BurnUpDay } from '../core/rollout/burn-up.ts';
import type { ProposedAnswer } from '../core/rollout/doing.ts';
import type { Projection, ReachedLevel } from '../core/rollout/projection.ts';
import type { Plan } from '../core/rollout/plan.ts';
import { countGates } from '../core/rollout/gate-count.ts';
import type { Readiness } from '../core/scoring/readiness.ts';
import { evidenceWord } from './evidence-text.ts';
import { plural, showHours, showLevel } from './format.ts';
import { reachedSentence } from './plan-done-text.ts';
import { shortDay } from './plan-screen-text.ts';

/** “from level 1 to 3 (document)”, “level 2 as before, evidence from asserted to document” */
export function proposedText({ from, to, fromEvidence, evidence }: ProposedAnswer): string {
	if (from === null) return `becomes level ${String(to)}, ${evidenceWord(evidence)}`;
	if (from === to)
		return `stays at level ${String(to)}; evidence from ${evidenceWord(fromEvidence)} to ${evidenceWord(evidence)}`;
	return `from level ${String(from)} to ${String(to)}, ${evidenceWord(evidence)}`;
}

/** What a tick did to the readiness: the level supported and the gates passed, where they changed. */
export function readinessMoved(before: Readiness, after: Readiness): string {
	const [was, is] = [before.supportedNow, after.supportedNow];
	const [gatesBefore, gates] = [countGates(before), countGates(after)];
	const level = was === is ? '' : `The answers now support ${is === 0 ? 'no level' : `level ${String(is)}`}.`;
	const passed =
		gatesBefore.through === gates.through
			? ''
			: `${String(gates.through)} of ${String(gates.of)} gates are passed, ${String(gatesBefore.through)} before.`;
	return [level, passed].filter(Boolean).join(' ');
}

/** The texts of the figure of readiness, but for the names of tasks. */
export const burnUpTexts = (projection: Projection, plan: Plan) => ({
	title: 'Readiness day by day',
	summary: reachedSentence(projection, plan),
	overall: 'Overall level, cautious end',
	gates: `Gates of level ${String(plan.requested)} passed`,
	floor: `needed for level ${String(plan.requested)}`,
	dayHead: 'Day',
	supports: 'Supports level',
	finished: 'Finished',
	today: 'Today',
	reached: ({ autonomy }: ReachedLevel) => `supports level ${String(autonomy)}`,
	level: (value: number | null) => (value === null ? 'n/a' : showLevel(value)),
	day: (day: string) => shortDay(day, plan)
});

function doneSummary(days: readonly BurnUpDay[]): string {
	const now = days.findLast(({ doneHours }) => doneHours !== null);
	if (!now) return 'Nothing is ticked done yet.';
	return `${plural(now.doneTasks ?? 0, 'task')} and ${showHours(now.doneHours ?? 0)} are done; by then ${plural(now.plannedTasks, 'task')} and ${showHours(now.plannedHours)} were planned.`.replace(
		/^./,
		(letter) => letter.toUpperCase()
	);
}

/** The texts of the figure of planned against done. */
export const plannedDoneTexts = (days: readonly BurnUpDay[], plan: Pick<Plan, 'start' | 'end'>) => ({
	title: 'Planned against done',
	summary: doneSummary(days),
	hours: 'Hours of finished tasks',
	planned: 'planned',
	done: 'done',
	dayHead: 'Day',
	plannedTasks: 'Tasks planned',
	doneTasks: 'Tasks done',
	show: showHours,
	day: (day: string) => shortDay(day, plan)
});
