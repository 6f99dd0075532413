import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/core/assessment/answer.ts';
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { Pack } from '#lib/core/pack/schema.ts';
import { applyEffects } from '#lib/core/rollout/apply-effects.ts';
import { firstDayAfter } from '#lib/core/rollout/calendar.ts';
import { usualHours } from '#lib/core/rollout/capacity.ts';
import type { Plan, PlanTask } from '#lib/core/rollout/plan.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import type { PlanEdits } from '#lib/core/rollout/work-edits.ts';
import { score } from '#lib/core/scoring/score.ts';
import { addDays, weekday } from '#lib/core/shared/day.ts';
import { anyEdits, anyTicks } from '../../../fixtures/plan-edits.ts';
import { anyAnswers, anyFrame, anyPack, START } from '../../../fixtures/rollout.ts';
import { runs } from '../../../fixtures/runs.ts';

/** A short search: what holds of a plan does not hang on how good it is. */
const SCHEDULES = 20;

interface Case {
	pack: Pack;
	frame: Frame;
	answers: Answers;
	edits: PlanEdits;
}
const anyCase: fc.Arbitrary<Case> = fc.record({
	pack: anyPack(10),
	frame: anyFrame,
	answers: anyAnswers,
	edits: anyEdits
});

function plan({ pack, edits, ...assessment }: Case, today?: string): Plan {
	const options = { start: START, schedules: SCHEDULES, ...(today && { today }) };
	const result = planRollout(pack, { ...assessment, ...edits }, options);
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	return result.value;
}

const check = (property: (of: Case, made: Plan) => void, numRuns = runs(25, 200)): void => {
	fc.assert(
		fc.property(anyCase, (of) => {
			property(of, plan(of));
		}),
		{ numRuns }
	);
};

const isWork = ({ kind }: PlanTask): boolean => kind !== 'milestone';
const work = ({ tasks }: Plan): PlanTask[] => tasks.filter(isWork);
const ids = (made: Plan): string[] => work(made).map(({ id }) => id);
const isWorkingDay = ({ daysOff = [], weekend = [6, 7] }: Frame, day: string): boolean =>
	!weekend.includes(weekday(day)) && !daysOff.includes(day);

function daysOf(of: Frame, { start, end }: Pick<PlanTask, 'start' | 'end'>): string[] {
	const days: string[] = [];
	for (let day = start; day <= end; day = addDays(day, 1)) if (isWorkingDay(of, day)) days.push(day);
	return days;
}

const choicesOf = ({ pack, edits }: Case, choice: 'pinned' | 'excluded'): string[] => {
	const known = new Set([...pack.work.actions.map(({ id }) => id), ...Object.keys(edits.ownTasks ?? {})]);
	return Object.entries(edits.taskEdits ?? {}).flatMap(([id, edit]) =>
		edit.choice === choice && known.has(id) ? id : []
	);
};

describe('edits', () => {
	test('that say nothing change nothing', () => {
		check((of) => {
			const empty = Object.fromEntries(of.pack.work.actions.map(({ id }) => [id, {}]));
			expect(plan({ ...of, edits: { taskEdits: empty, ownTasks: {}, tasksDone: {} } })).toEqual(
				plan({ ...of, edits: {} })
			);
		});
	});

	test('pins and exclusions hold', () => {
		check((of, made) => {
			for (const id of choicesOf(of, 'pinned')) {
				expect(made.tasks.find((task) => task.id === id)).toMatchObject({ pinned: true });
			}
			for (const id of choicesOf(of, 'excluded')) expect(ids(made)).not.toContain(id);
			const out = new Set(made.excluded.map(({ id }) => id));
			for (const id of choicesOf(of, 'excluded')) expect(out.has(id)).toBe(true);
		});
	});

	test('hours, days, roles and what comes before are as edited where they can be', () => {
		check((of, made) => {
			const aside = (task: string, part: string): boolean =>
				made.asides.some((each) => each.task === task && each.part === part);
			for (const task of work(made)) {
				const edit = of.edits.taskEdits?.[task.id] ?? {};
				if (edit.effortHours !== undefined) expect(task.effortHours).toBe(edit.effortHours);
				if (edit.durationDays !== undefined)
					expect(task.durationDays).toBeGreaterThanOrEqual(edit.durationDays);
				if (edit.responsible !== undefined && !aside(task.id, 'responsible'))
					expect(task.role).toBe(edit.responsible);
				if (edit.after && !aside(task.id, 'after')) {
					const inPlan = edit.after.filter((id) => ids(made).includes(id));
					expect([...task.after].sort()).toEqual(inPlan.sort());
				}
			}
		});
	});

	test('every task starts on the day that was asked for, or later with a reason', () => {
		check(
			(of, made) => {
				const conflicts = new Map(made.conflicts.map((each) => [each.task, each]));
				for (const task of work(made)) {
					const own = task.kind === 'own' ? of.edits.ownTasks?.[task.id]?.start : undefined;
					const wished = of.edits.taskEdits?.[task.id]?.start ?? own;
					if (wished === undefined) continue;
					expect(task.start >= wished || task.start >= START).toBe(true);
					const conflict = conflicts.get(task.id);
					// The first day after the 30 days says “put off”: it begins when there is room, and that is as asked.
					const isPutOff = wished === firstDayAfter(START, of.frame) && !conflict;
					if (isPutOff) expect(task.start >= wished).toBe(true);
					else if (task.start === wished) expect(conflict).toBeUndefined();
					else {
						expect(conflict).toMatchObject({ wished, start: task.start });
						expect(conflict?.obstacles).not.toEqual([]);
					}
				}
			},
			runs(60, 600)
		);
	});

	test('whose role, task or place in the order nobody knows are left aside, and listed', () => {
		check((of, made) => {
			const codes = made.asides.map(({ code, task }) => `${code} ${task}`);
			if (of.edits.taskEdits?.nowhere) expect(codes).toContain('unknown-task nowhere');
			for (const task of work(made)) {
				if (of.edits.taskEdits?.[task.id]?.responsible === 'nobody')
					expect(codes).toContain(`unknown-role ${task.id}`);
			}
			const actions = new Set(of.pack.work.actions.map(({ id }) => id));
			for (const id of Object.keys(of.edits.ownTasks ?? {})) {
				expect(codes.includes(`taken-id ${id}`)).toBe(actions.has(id));
			}
		});
	});

	test('in another order of entries give the same plan', () => {
		const turned = <T>(record: Record<string, T> | undefined): Record<string, T> =>
			Object.fromEntries(Object.entries(record ?? {}).reverse());
		check((of, made) => {
			const { questionnaire, work: packWork } = of.pack;
			const pack = {
				...of.pack,
				questionnaire,
				work: { ...packWork, actions: packWork.actions.toReversed() }
			};
			const edits = { taskEdits: turned(of.edits.taskEdits), ownTasks: turned(of.edits.ownTasks) };
			expect(plan({ ...of, pack, edits })).toEqual(made);
		});
	});
});

describe('the plan around them', () => {
	test('reaches its aim, and no unpinned task of it can be spared', () => {
		check((of, made) => {
			const support = (tasks: readonly PlanTask[]): number =>
				score(of.pack.questionnaire, of.frame, applyEffects(of.answers, tasks)).supportedNow;
			expect(made.projected.supportedNow).toBeGreaterThanOrEqual(made.aim);
			for (const gone of work(made).filter(({ pinned }) => !pinned)) {
				const left = work(made).filter((task) => task !== gone);
				const isNeeded = left.some(({ after }) => after.includes(gone.id));
				expect(isNeeded || support(left) < made.aim).toBe(true);
			}
		});
	});

	test('keeps the order, the calendar and everybody’s hours', () => {
		check((of, made) => {
			const byId = new Map(made.tasks.map((task) => [task.id, task]));
			for (const task of work(made)) {
				for (const id of task.after) expect((byId.get(id)?.end ?? '') < task.start).toBe(true);
				const days = daysOf(of.frame, task);
				expect([days[0], days.at(-1), days.length]).toEqual([task.start, task.end, task.durationDays]);
			}
			const { people } = of.frame;
			const roles = [...new Set(work(made).map(({ role }) => role))];
			for (const day of new Set(work(made).flatMap((task) => daysOf(of.frame, task)))) {
				for (const role of roles) {
					const holders = people.filter(({ hats }) => hats.includes(role));
					const present = holders.filter(
						({ leave = [] }) => !leave.some(({ from, to }) => from <= day && day <= to)
					);
					const hours = present.reduce(
						(sum, { hoursPerDay }) => sum + (hoursPerDay ?? usualHours(of.frame)),
						holders.length === 0 ? usualHours(of.frame) : 0
					);
					const load = work(made)
						.filter((task) => task.role === role && daysOf(of.frame, task).includes(day))
						.reduce((sum, task) => sum + Math.ceil((task.effortHours * 4) / task.durationDays - 1e-9), 0);
					expect(load).toBeLessThanOrEqual(hours * 4);
				}
			}
		});
	});

	test('names what a lower aim is owed to, when an exclusion or a pin alone costs it', () => {
		check((of, made) => {
			const costs = made.reasons.filter(({ code }) => code === 'exclusion-costs');
			const without = (id: string): Plan => {
				const { [id]: gone = {}, ...rest } = of.edits.taskEdits ?? {};
				const { choice: _, ...parts } = gone;
				return plan({ ...of, edits: { ...of.edits, taskEdits: { ...rest, [id]: parts } } });
			};
			const named = new Set(costs.flatMap(({ values }) => String(values.tasks).split(',')));
			for (const id of choicesOf(of, 'excluded')) {
				// An own task that comes back is in the plan, and may cost an aim itself.
				if (id.startsWith('own.')) continue;
				const { aim } = without(id);
				if (costs.every(({ values }) => !String(values.tasks).includes(',')))
					expect(named.has(id)).toBe(aim > made.aim);
			}
		});
	});
});

describe('carried out', () => {
	const days = fc.integer({ min: -3, max: 45 }).map((count) => addDays(START, count));
	const anyCarried = fc.record({ of: anyCase, ticks: anyTicks, today: days });

	test('a plan is as it was until its first day is over', () => {
		fc.assert(
			fc.property(anyCarried, ({ of, ticks }) => {
				const ticked = { ...of, edits: { ...of.edits, tasksDone: ticks } };
				const still = plan(ticked);
				expect(plan(ticked, START)).toEqual(still);
				expect(plan(ticked, addDays(START, -1))).toEqual(still);
			}),
			{ numRuns: runs(25, 200) }
		);
	});

	test('nothing that is not done is before today, and what is done stays in the plan', () => {
		fc.assert(
			fc.property(anyCarried, ({ of, ticks, today }) => {
				const made = plan({ ...of, edits: { ...of.edits, tasksDone: ticks } }, today);
				const known = new Set([
					...of.pack.work.actions.map(({ id }) => id),
					...Object.keys(of.edits.ownTasks ?? {})
				]);
				for (const [id, { day }] of Object.entries(ticks)) {
					if (known.has(id)) expect(made.tasks.find((task) => task.id === id)).toMatchObject({ done: day });
				}
				if (today <= START) return;
				for (const task of made.tasks.filter(({ done }) => done === null)) {
					expect(task.end >= today).toBe(true);
					if (task.start < today) expect(task.start).toBe(task.planned.start);
				}
			}),
			{ numRuns: runs(25, 200) }
		);
	});

	test('what is left keeps the order and the calendar', () => {
		fc.assert(
			fc.property(anyCarried, ({ of, ticks, today }) => {
				const made = plan({ ...of, edits: { ...of.edits, tasksDone: ticks } }, today);
				const byId = new Map(made.tasks.map((task) => [task.id, task]));
				for (const task of work(made).filter(({ done }) => done === null)) {
					for (const id of task.after) {
						const before = byId.get(id);
						if (before?.done === null) expect(before.end < task.start).toBe(true);
					}
					const own = daysOf(of.frame, task);
					expect([own[0], own.at(-1), own.length]).toEqual([task.start, task.end, task.durationDays]);
				}
				for (const { obstacles } of made.conflicts) expect(obstacles).not.toEqual([]);
			}),
			{ numRuns: runs(25, 200) }
		);
	});

	test('when everything is ticked on the day it was planned to end, the plan is not a day late', () => {
		fc.assert(
			fc.property(anyCase, fc.integer({ min: 1, max: 30 }), (of, count) => {
				const before = plan(of);
				const today = addDays(START, count);
				const tasksDone = Object.fromEntries(
					work(before)
						.filter(({ end }) => end < today)
						.map(({ id, end }) => [id, { day: end }])
				);
				// Nothing is answered yet: the work is the same, and so are its days.
				const made = plan({ ...of, edits: { ...of.edits, tasksDone } }, today);
				expect(ids(made)).toEqual(ids(before));
				expect(made.slip?.tasks ?? []).toEqual([]);
			}),
			{ numRuns: runs(25, 200) }
		);
	});
});
