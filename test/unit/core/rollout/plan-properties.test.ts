import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelOf, stateOf } from '#lib/core/assessment/answer-state.ts';
import type { Answers } from '#lib/core/assessment/answer.ts';
import type { Frame } from '#lib/core/assessment/frame.ts';
import { askedQuestions } from '#lib/core/pack/questions.ts';
import type { Pack } from '#lib/core/pack/schema.ts';
import { applyEffects } from '#lib/core/rollout/apply-effects.ts';
import { usualHours } from '#lib/core/rollout/capacity.ts';
import { evidenceItems } from '#lib/core/rollout/evidence-items.ts';
import type { Plan, PlanTask } from '#lib/core/rollout/plan.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import type { WorkItem } from '#lib/core/rollout/work-item.ts';
import { actionItems } from '#lib/core/rollout/work-item.ts';
import { score } from '#lib/core/scoring/score.ts';
import { addDays, weekday } from '#lib/core/shared/day.ts';
import { anyAnswers, anyFrame, anyPack, frame, START } from '../../../fixtures/rollout.ts';
import { runs } from '../../../fixtures/runs.ts';

const anyCase = fc.record({ pack: anyPack(), frame: anyFrame, answers: anyAnswers });
interface Case {
	pack: Pack;
	frame: Frame;
	answers: Answers;
}

function plan({ pack, ...assessment }: Case, start = START): Plan {
	const result = planRollout(pack, assessment, { start });
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	return result.value;
}

const check = (property: (of: Case, made: Plan) => void): void => {
	fc.assert(
		fc.property(anyCase, (of) => {
			property(of, plan(of));
		}),
		{ numRuns: runs(30, 300) }
	);
};

const isWork = ({ kind }: PlanTask): boolean => kind !== 'milestone';
const isWorkingDay = ({ daysOff = [], weekend = [6, 7] }: Frame, day: string): boolean =>
	!weekend.includes(weekday(day)) && !daysOff.includes(day);

function daysOf(of: Frame, { start, end }: PlanTask): string[] {
	const days: string[] = [];
	for (let day = start; day <= end; day = addDays(day, 1)) if (isWorkingDay(of, day)) days.push(day);
	return days;
}

/** Whether what the action would bring about was there before the plan, as levels, as far as it was asked about. */
function wasThere(raises: PlanTask['raises'], { pack, frame: of, answers }: Case): boolean {
	const asked = new Set(askedQuestions(pack.questionnaire, of).map(({ question }) => question.id));
	const effects = Object.entries(raises).filter(([id]) => asked.has(id));
	const isThere = ([id, level]: [string, number]): boolean =>
		stateOf(answers[id]) === 'notApplicable' || (levelOf(answers[id]) ?? 0) >= level;
	return effects.length > 0 && effects.every(isThere);
}

describe('the schedule', () => {
	test('lets every task follow what comes before it; the launch waits for gate work that is not late', () => {
		check((_, { tasks }) => {
			const byId = new Map(tasks.map((task) => [task.id, task]));
			for (const task of tasks) {
				for (const id of task.after) {
					const earlier = byId.get(id);
					expect(earlier, id).toBeDefined();
					if (earlier && isWork(earlier) && !earlier.late) expect(earlier.end < task.start).toBe(true);
				}
			}
		});
	});

	test('works on working days only, for as many as it says, not before the week of the action', () => {
		check((of, { tasks, start }) => {
			for (const task of tasks.filter(isWork)) {
				const days = daysOf(of.frame, task);
				expect([days[0], days.at(-1), days.length]).toEqual([task.start, task.end, task.durationDays]);
				expect(task.start >= addDays(start, 7 * (task.phase - 1))).toBe(true);
			}
		});
	});

	test('never gives a person, or people together, more quarter-hours than their day has', () => {
		check((of, { tasks }) => {
			const { people } = of.frame;
			const load = (day: string, roles: readonly string[]): number =>
				tasks
					.filter((task) => isWork(task) && roles.includes(task.role) && daysOf(of.frame, task).includes(day))
					.reduce((sum, task) => sum + Math.ceil((task.effortHours * 4) / task.durationDays), 0);
			const hoursOn = (some: readonly (typeof people)[number][], day: string): number =>
				some
					.filter(({ leave = [] }) => !leave.some(({ from, to }) => from <= day && day <= to))
					.reduce((sum, { hoursPerDay }) => sum + (hoursPerDay ?? usualHours(of.frame)), 0);
			const subsets = people.reduce<(typeof people)[]>(
				(all, one) => [...all, ...all.map((some) => [...some, one])],
				[[]]
			);
			const roles = [...new Set(tasks.map(({ role }) => role))];
			for (const day of new Set(tasks.flatMap((task) => daysOf(of.frame, task)))) {
				for (const some of subsets) {
					const onlyTheirs = roles.filter((role) => {
						const holders = people.filter(({ hats }) => hats.includes(role));
						return holders.length > 0 && holders.every((holder) => some.includes(holder));
					});
					expect(load(day, onlyTheirs)).toBeLessThanOrEqual(hoursOn(some, day) * 4);
				}
			}
		});
	});

	test('calls late what ends after the window, or opens a gate and ends on the day of the launch or later', () => {
		check((_, { tasks, launch, end, fits, aim, requested, decision }) => {
			for (const task of tasks.filter(isWork)) {
				expect(task.late).toBe(task.end > end || (task.gates.length > 0 && task.end >= launch));
			}
			expect(fits).toBe(aim >= requested && !tasks.some(({ late }) => late) && decision <= end);
		});
	});

	test('launches on a working day of days 22 to 28, or on the next, and decides on the last working day or then', () => {
		check((of, { launch, decision, start, workingDays }) => {
			const week = Array.from({ length: 7 }, (_, index) => addDays(start, 21 + index));
			const hasWork = week.some((day) => isWorkingDay(of.frame, day));
			expect(hasWork ? week.includes(launch) : launch > addDays(start, 27)).toBe(true);
			expect(isWorkingDay(of.frame, launch)).toBe(true);
			const last = workingDays.at(-1) ?? launch;
			expect(decision).toBe(launch > last ? launch : last);
		});
	});

	test('names what holds it up where tasks are late and nothing is proved, in order and within the hours', () => {
		check((_, { tasks, reasons, misfitProved }) => {
			const byId = new Map(tasks.map((task) => [task.id, task]));
			const chain = reasons.find(({ code }) => code === 'tight-chain');
			const fullest = reasons.find(({ code }) => code === 'fullest-role');
			expect(fullest !== undefined).toBe(tasks.some(({ late }) => late) && !misfitProved);
			const links = String(chain?.values.tasks ?? '')
				.split(',')
				.flatMap((id) => byId.get(id) ?? []);
			for (const [index, task] of links.slice(1).entries()) {
				expect((links[index]?.end ?? '') < task.start).toBe(true);
			}
			expect(links.length === 0 || links.at(-1)?.late === true).toBe(true);
			const { hoursNeeded = 0, hoursAvailable = 0 } = fullest?.values ?? {};
			expect(Number(hoursNeeded)).toBeLessThanOrEqual(Number(hoursAvailable));
		});
	});

	test('gives a reason for every misfit, and for nothing else', () => {
		check((of, { fits, reasons, misfitProved }) => {
			const misfits = reasons.filter(({ code }) => code !== 'launch-moved');
			expect(misfits.length > 0).toBe(!fits);
			expect(misfitProved).toBe(
				reasons.some(({ code }) => code === 'role-overbooked' || code === 'chain-too-long')
			);
			expect(reasons.some(({ code }) => code === 'launch-moved')).toBe(
				of.frame.goLive !== undefined && plan(of).launch !== of.frame.goLive
			);
		});
	});
});

describe('the work', () => {
	test('makes the projected readiness support the aim', () => {
		check((of, { aim, projected, tasks }) => {
			expect(projected.supportedNow).toBeGreaterThanOrEqual(aim);
			expect(projected).toEqual(score(of.pack.questionnaire, of.frame, applyEffects(of.answers, tasks)));
		});
	});

	test('is minimal: without any one task the aim is missed, or a task lacks what it needs first', () => {
		check((of, { aim, tasks }) => {
			const work = tasks.filter(isWork);
			for (const gone of work) {
				const left = work.filter((task) => task !== gone);
				const isNeeded = !wasThere(gone.raises, of) && left.some(({ after }) => after.includes(gone.id));
				const { supportedNow } = score(of.pack.questionnaire, of.frame, applyEffects(of.answers, left));
				expect(isNeeded || supportedNow < aim).toBe(true);
			}
		});
	});

	test('includes what its actions need first', () => {
		check((of, { tasks }) => {
			const planned = new Set(tasks.map(({ id }) => id));
			const actions = new Map(of.pack.work.actions.map((action) => [action.id, action]));
			const needed = [...actions.values()].filter(({ id }) => planned.has(id)).flatMap(({ after }) => after);
			for (const id of needed) {
				expect(planned.has(id) || wasThere(actions.get(id)?.raises ?? {}, of)).toBe(true);
			}
		});
	});

	test('has a task for every closed gate of the aim, and none of them after the launch in a plan that fits', () => {
		check((of, { aim, tasks, fits, launch }) => {
			const { gates } = score(of.pack.questionnaire, of.frame, of.answers);
			const closed = gates.filter(
				({ autonomy, state }) => autonomy <= aim && (state === 'fail' || state === 'unknown')
			);
			expect([...new Set(tasks.flatMap((task) => task.gates))].sort()).toEqual(
				[...new Set(closed.map(({ question }) => question))].sort()
			);
			const deferred = tasks.filter((task) => task.gates.length > 0 && task.end >= launch);
			if (fits) expect(deferred).toEqual([]);
		});
	});

	test('is none when the answers already support what was asked for', () => {
		check((of, { tasks, aim }) => {
			const { supportedNow } = score(of.pack.questionnaire, of.frame, of.answers);
			expect(aim).toBeGreaterThanOrEqual(Math.min(supportedNow, of.frame.autonomy));
			if (supportedNow >= of.frame.autonomy) expect(tasks.filter(isWork)).toEqual([]);
		});
	});
});

describe('the aim', () => {
	/** The highest autonomy that any set of work reaches which contains what it needs first. */
	function highestReachable(made: Case): number {
		const { pack, frame: of, answers } = made;
		const items: WorkItem[] = [
			...actionItems(pack.work.actions),
			...evidenceItems(pack.questionnaire, pack.work, answers, usualHours(of))
		];
		const needed = ({ after }: WorkItem) =>
			items.filter(({ id, raises }) => after.includes(id) && !wasThere(raises, made));
		let highest = 0;
		for (let mask = 0; mask < 2 ** items.length; mask += 1) {
			const set = items.filter((_, index) => (mask >> index) & 1);
			if (!set.every((item) => needed(item).every((earlier) => set.includes(earlier)))) continue;
			highest = Math.max(highest, score(pack.questionnaire, of, applyEffects(answers, set)).supportedNow);
		}
		return Math.min(highest, of.autonomy);
	}

	test('is the highest autonomy up to the one asked for that any set of work reaches', () => {
		fc.assert(
			fc.property(fc.record({ pack: anyPack(7), frame: anyFrame, answers: anyAnswers }), (of) => {
				expect(plan(of).aim).toBe(highestReachable(of));
			}),
			{ numRuns: runs(30, 300) }
		);
	});
});

describe('the same question has the same answer', () => {
	const shuffled = <T>(list: readonly T[]): T[] => list.toReversed();

	test('in whatever order the pack lists its actions and questions', () => {
		check((of, made) => {
			const { questionnaire, work } = of.pack;
			const layers = shuffled(questionnaire.layers).map((layer) => ({
				...layer,
				capabilities: layer.capabilities.map((one) => ({ ...one, questions: shuffled(one.questions) }))
			}));
			const other = {
				...of.pack,
				questionnaire: { ...questionnaire, layers },
				work: { ...work, actions: shuffled(work.actions) }
			};
			const { projected: _, ...rest } = made;
			expect(plan({ ...of, pack: other })).toMatchObject(rest);
		});
	});

	test('every time', () => {
		check((of, made) => {
			expect(plan(of)).toEqual(made);
		});
	});

	test('a week later, a week later, when nobody is off', () => {
		fc.assert(
			fc.property(anyPack(), anyAnswers, fc.constantFrom(1, 2, 3, 4), (pack, answers, autonomy) => {
				const of = { pack, answers, frame: frame({ autonomy }) };
				const dates = (made: Plan, shift: number) =>
					[...made.tasks, { id: 'window', start: made.start, end: made.end }].map(({ id, start, end }) => [
						id,
						addDays(start, shift),
						addDays(end, shift)
					]);
				expect(dates(plan(of, addDays(START, 7)), 0)).toEqual(dates(plan(of), 7));
			}),
			{ numRuns: runs(30, 300) }
		);
	});
});
