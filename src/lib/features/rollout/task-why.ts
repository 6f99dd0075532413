/** Why a task is in the plan: the gates it helps to open, the answers it lifts, and what waits for it. */
import { placedQuestions } from '#lib/core/pack/questions.ts';
import type { Level } from '#lib/core/pack/scale.ts';
import type { Questionnaire } from '#lib/core/pack/schema.ts';
import type { Plan, PlanTask } from '#lib/core/rollout/plan.ts';

export interface RaisedAnswer {
	readonly question: string;
	readonly title: string;
	readonly layer: string;
	readonly level: Level;
	/** Whether it is a gate that this task helps to open. */
	readonly isGate: boolean;
}

export interface TaskWhy {
	/** Gates first. */
	readonly raises: readonly RaisedAnswer[];
	/** Titles of the tasks that wait for this one. */
	readonly successors: readonly string[];
}

/** The reasons that the pack and the plan give for a task. */
export function taskWhy(questionnaire: Questionnaire, plan: Pick<Plan, 'tasks'>, task: PlanTask): TaskWhy {
	const placed = placedQuestions(questionnaire);
	const raises = placed.flatMap(({ question, layer }) => {
		const level = task.raises[question.id];
		const isGate = task.gates.includes(question.id);
		if (level === undefined) return [];
		return [{ question: question.id, title: question.title, layer: layer.title, level, isGate }];
	});
	return {
		raises: [...raises.filter(({ isGate }) => isGate), ...raises.filter(({ isGate }) => !isGate)],
		successors: plan.tasks
			.filter(({ kind, after }) => kind !== 'milestone' && after.includes(task.id))
			.map(({ title }) => title)
	};
}
