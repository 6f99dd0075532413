/** The rows of the matrix and their letters: all work of the plan, then the standing duties. */
import type { Duty, Work } from '../pack/schema.ts';
import { DECISION } from '../rollout/milestones.ts';
import type { Plan, PlanTask } from '../rollout/plan.ts';
import type { RaciCell, RaciRow } from './matrix.ts';
import { rowGroups } from './row-groups.ts';

interface Letters {
	readonly responsible: readonly string[];
	readonly accountable: string;
	readonly consulted: readonly string[];
	readonly informed: readonly string[];
}

/** One letter a role: who acts is not also asked, who is asked is not also told. */
function cellsOf({ responsible, accountable, consulted, informed }: Letters): Record<string, RaciCell> {
	const cell = (letter: RaciCell['letter']) => (role: string) => [role, { letter }] as const;
	const answers = responsible.includes(accountable) ? 'AR' : 'A';
	return Object.fromEntries<RaciCell>([
		...informed.map(cell('I')),
		...consulted.map(cell('C')),
		...responsible.map(cell('R')),
		cell(answers)(accountable)
	]);
}

/** What the pack says of a task beyond its letters. */
interface Known {
	readonly separate: ReadonlyMap<string, RaciRow['separate']>;
	/** The standing duty that decides on autonomy: the milestone is its first time. */
	readonly deciding: Duty | undefined;
}

/** Whoever decides at the end of the 30 days is not the only one who measured: others do as they will each month. */
const decisionRow = (row: RaciRow, { accountable }: PlanTask, duty: Duty | undefined): RaciRow => ({
	...row,
	decision: 'autonomy',
	...(duty ? { cells: cellsOf({ ...duty, accountable }) } : {}),
	...(duty?.separate ? { separate: duty.separate } : {})
});

function taskRow(task: PlanTask, { separate, deciding }: Known): RaciRow {
	const apart = separate.get(task.id);
	const row: RaciRow = {
		id: task.id,
		title: task.title,
		kind: 'task',
		gates: task.gates,
		cells: cellsOf({ ...task, responsible: [task.role] }),
		...(apart ? { separate: apart } : {}),
		hours: task.effortHours
	};
	return task.id === DECISION ? decisionRow(row, task, deciding) : row;
}

const dutyRow = (duty: Duty, id: string): RaciRow => ({
	id,
	title: duty.title,
	kind: 'duty',
	gates: duty.gates,
	cells: cellsOf(duty),
	...(duty.separate ? { separate: duty.separate } : {}),
	...(duty.reach ? { reach: duty.reach } : {}),
	...(duty.decision ? { decision: duty.decision } : {}),
	cadence: duty.cadence,
	hours: duty.hoursPerMonth
});

/** The plan's gate work, its other work and milestones, every duty; one with the id of a task is `duty.<id>`. */
export function raciRows(work: Work, plan: Plan): RaciRow[] {
	const known: Known = {
		separate: new Map(work.actions.map(({ id, separate }) => [id, separate])),
		deciding: work.duties.find(({ decision }) => decision === 'autonomy')
	};
	const tasks = plan.tasks.map((task) => taskRow(task, known));
	const taken = new Set(tasks.map(({ id }) => id));
	const duties = work.duties.map((duty) => dutyRow(duty, taken.has(duty.id) ? `duty.${duty.id}` : duty.id));
	return rowGroups([...tasks, ...duties]).flatMap(({ rows }) => rows);
}
