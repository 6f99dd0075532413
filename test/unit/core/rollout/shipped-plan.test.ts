/** Plans of the shipped pack: they follow the answers, and what the user changes. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/core/assessment/answer.ts';
import { placedQuestions } from '#lib/core/pack/questions.ts';
import type { Autonomy, Level } from '#lib/core/pack/scale.ts';
import type { PlanSubject } from '#lib/core/rollout/choose-work.ts';
import { curriculum } from '#lib/core/rollout/curriculum.ts';
import type { Plan } from '#lib/core/rollout/plan.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import { projectPlan } from '#lib/core/rollout/projection.ts';
import type { PlanEdits } from '#lib/core/rollout/work-edits.ts';
import { frame, workOf } from '../../../fixtures/rollout.ts';
import { shippedPack } from '../../../fixtures/shipped-pack.ts';

const pack = shippedPack();
const questions = placedQuestions(pack.questionnaire);

/** Every question at one level, but for those of one layer. */
const weakIn = (layer: string, weak: Level, level: Level): Answers =>
	Object.fromEntries(
		questions.map((placed) => [
			placed.question.id,
			{ level: placed.layer.id === layer ? weak : level, evidence: 'observed' as const }
		])
	);

const subject = (answers: Answers, edits: PlanEdits = {}, autonomy: Autonomy = 2): PlanSubject => ({
	frame: frame({ autonomy, depth: 'standard', hoursPerDay: 6 }),
	answers,
	...edits
});

function planOf(of: PlanSubject): Plan {
	const made = planRollout(pack, of, { schedules: 2 });
	if (!made.ok) throw new Error(JSON.stringify(made.issues));
	return made.value;
}

describe('the answers', () => {
	const layers = pack.questionnaire.layers.map(({ id }) => id);
	const plans = new Map(layers.map((layer) => [layer, workOf(planOf(subject(weakIn(layer, 1, 3))))]));

	test.each(layers)('that are weak in %s call for work on it, and other work than elsewhere', (layer) => {
		const own = plans.get(layer) ?? [];
		expect(own.length).toBeGreaterThan(0);
		for (const other of layers.filter((id) => id !== layer)) expect(own).not.toEqual(plans.get(other));
		const inLayer = new Set(
			questions.filter((placed) => placed.layer.id === layer).map((placed) => placed.question.id)
		);
		const touching = pack.work.actions.filter(
			({ id, raises }) => own.includes(id) && Object.keys(raises).some((question) => inLayer.has(question))
		);
		expect(touching.length).toBeGreaterThan(0);
	});

	test('that are one level better call for less', () => {
		const hours = (answers: Answers): number =>
			planOf(subject(answers)).tasks.reduce((sum, { effortHours }) => sum + effortHours, 0);
		expect(hours(weakIn('quality', 0, 2))).toBeGreaterThan(hours(weakIn('quality', 2, 2)));
	});
});

describe('the changes', () => {
	const answers = weakIn('governance', 1, 2);
	const before = planOf(subject(answers));

	test('each task left out is out, and the plan keeps its aim another way or names what it costs', () => {
		for (const id of workOf(before)) {
			const plan = planOf(subject(answers, { taskEdits: { [id]: { choice: 'excluded' } } }));
			expect(workOf(plan)).not.toContain(id);
			const costs = plan.reasons.filter(({ code }) => code === 'exclusion-costs');
			expect(costs.map(({ values }) => values.tasks)).toEqual(plan.aim < before.aim ? [id] : []);
		}
	});

	test('level 2 is reached on the last day of the work, none of which can be spared', () => {
		const { reached } = projectPlan(pack, subject(answers), before);
		const ends = before.tasks.filter(({ kind }) => kind !== 'milestone').map(({ end }) => end);
		expect(reached.find(({ autonomy }) => autonomy === 2)?.day).toBe(ends.toSorted().at(-1));
	});
});

test('training begins with the task that teaches the pilot group', () => {
	const plan = planOf(subject({}, { taskEdits: { 'teach-pilot-group': { choice: 'pinned' } } }));
	const teaching = plan.tasks.find(({ id }) => id === 'teach-pilot-group');
	expect(curriculum(plan)).toMatchObject({ fromTask: true, start: teaching?.start });
});
