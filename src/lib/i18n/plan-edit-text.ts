/** What a change of the plan did, why a wish could not hold, and what could not be followed: in sentences. */
import type { Obstacle, PlanAside, Slip, StartConflict } from '../core/rollout/plan.ts';
import { listed, plural } from './format.ts';
import type { PlanNames } from './plan-text.ts';

const quoted = (title: string): string => `“${title}”`;
const both = (names: PlanNames, ids: readonly string[]): string =>
	listed(ids.map((id) => quoted(names.task(id))));

function obstacleText(obstacle: Obstacle, names: PlanNames): string {
	const day = names.showDay(obstacle.day);
	switch (obstacle.what) {
		case 'before-start':
			return `the 30 days begin on ${day}`;
		case 'past':
			return `that day is past; what is left is planned from ${day} on`;
		case 'dayOff':
			return 'nobody works on that day';
		case 'predecessor':
			return `it waits for ${quoted(names.task(obstacle.task))}, which ends on ${day}`;
		case 'capacity':
			return `on ${day} ${listed(obstacle.roles.map(names.role))} ${obstacle.roles.length === 1 ? 'has' : 'have'} no hours left${obstacle.tasks.length > 0 ? ` beside ${both(names, obstacle.tasks)}` : ''}`;
	}
}

/** Why a task does not start when it was asked to. */
export function conflictText({ task, wished, start, obstacles }: StartConflict, names: PlanNames): string {
	const why = listed(obstacles.map((obstacle) => obstacleText(obstacle, names)));
	return `${quoted(names.task(task))} cannot start on ${names.showDay(wished)}: ${why}. It starts on ${names.showDay(start)}.`;
}

const idsOf = (value: string | number | undefined): string[] =>
	String(value ?? '')
		.split(',')
		.filter(Boolean);

/** An edit or tick that the plan could not follow. `question` gives the title of a question. */
export function asideText(
	{ code, task, values }: PlanAside,
	names: PlanNames,
	question: (id: string) => string
): string {
	const it = quoted(names.task(task));
	const before = quoted(names.task(String(values.before ?? '')));
	const texts: Readonly<Record<PlanAside['code'], string>> = {
		'unknown-task': `A change to ${it} waits: this questionnaire has no such task.`,
		'not-chosen': `${it} was changed, but the answers do not call for it. Pin it to have it in the plan.`,
		'taken-id': `Your task ${it} has the name of another task and is left out.`,
		'unknown-role': `${it} has an owner that this questionnaire does not know; it keeps its own.`,
		'unknown-before': `${it} was to wait for ${before}, which does not exist.`,
		'unknown-question': `${it} was to answer a question that is not asked: ${question(String(values.question ?? ''))}.`,
		cycle: `${it} cannot wait for ${both(names, idsOf(values.tasks))}: they would wait for each other.`,
		'start-too-far': `${it} was to start more than two years ahead; the day is left aside.`,
		'needs-excluded': `${it} goes on without ${before}, which you left out.`,
		'excluded-but-done': `${it} is done, so it stays in the plan although you left it out.`,
		'done-not-answered': `${it} is done, but not every answer says so: ${listed(idsOf(values.questions).map(question))}.`
	};
	return texts[code];
}

const days = (count: number): string => plural(Math.abs(count), 'working day');

/** How far the plan that is carried out is behind, or ahead; that it is on time. */
export function slipText(slip: Slip, names: PlanNames, question: (id: string) => string): string {
	const { daysLate, launchDaysLate, tasks, gates } = slip;
	const end =
		daysLate === 0
			? 'The last task ends on the day that was planned.'
			: `The last task ends ${days(daysLate)} ${daysLate > 0 ? 'later' : 'earlier'} than planned.`;
	const launch = launchDaysLate > 0 ? `The launch slips by ${days(launchDaysLate)}.` : '';
	const behind =
		tasks.length > 0
			? `Behind: ${both(
					names,
					tasks.map(({ task }) => task)
				)}.`
			: '';
	const danger =
		gates.length > 0 ? `Too late for the launch as things stand: ${listed(gates.map(question))}.` : '';
	return [end, launch, behind, danger].filter(Boolean).join(' ');
}
