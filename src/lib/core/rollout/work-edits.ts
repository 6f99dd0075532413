/** What the user changed, put onto the work a plan is chosen from. What cannot hold is left aside and listed. */
import type { OwnTask, TaskEdit } from '../assessment/plan-edit.ts';
import type { Assessment } from '../assessment/schema.ts';
import type { Day } from '../shared/day.ts';
import { applyEdit, asidesOfEdit, partsOf } from './apply-edit.ts';
import { sortedBy } from './compare.ts';
import { DECISION, LAUNCH } from './milestones.ts';
import { asidesOfOwn, ownItem } from './own-items.ts';
import type { OwnKnown } from './own-items.ts';
import type { EditedPart, ExcludedWork, UntitledAside } from './plan.ts';
import { settleCycles } from './settle-cycles.ts';
import type { WorkItem } from './work-item.ts';

/** The parts of a document that change its plan. */
export type PlanEdits = Pick<Assessment, 'taskEdits' | 'ownTasks' | 'tasksDone'>;

export interface EditedWork {
	/** All work that could be in the plan, as edited, by id; own tasks that are excluded are not there. */
	readonly items: readonly WorkItem[];
	/** Ids of what is in the plan whatever the answers say. */
	readonly pinned: ReadonlySet<string>;
	readonly excluded: ReadonlySet<string>;
	/** What is excluded, own tasks too, by id. */
	readonly out: readonly ExcludedWork[];
	/** Day of finishing, by id; the milestones too. */
	readonly done: ReadonlyMap<string, Day>;
	/** Days of starting that were asked for, by id. */
	readonly starts: ReadonlyMap<string, Day>;
	readonly edited: ReadonlyMap<string, readonly EditedPart[]>;
	readonly asides: readonly UntitledAside[];
}

type Entries<T> = readonly (readonly [id: string, value: T])[];

const MILESTONES: readonly string[] = [LAUNCH, DECISION];

/** By id, so that the order of writing never matters. */
const entriesOf = <T>(record: Readonly<Record<string, T>> | undefined): [string, T][] =>
	sortedBy(Object.entries(record ?? {}), ([id]) => [id]);

const aside = (
	code: UntitledAside['code'],
	task: string,
	part: UntitledAside['part'] = 'task'
): UntitledAside => ({
	code,
	task,
	part,
	values: {}
});

interface Read {
	readonly own: Entries<OwnTask>;
	readonly edits: Entries<TaskEdit>;
	readonly done: Entries<{ readonly day: Day }>;
	readonly asides: readonly UntitledAside[];
}

/** The edits that are about something there is. */
function readEdits(items: readonly WorkItem[], { taskEdits, ownTasks, tasksDone }: PlanEdits): Read {
	const taken = new Set([...MILESTONES, ...items.map(({ id }) => id)]);
	const own = entriesOf(ownTasks).filter(([id]) => !taken.has(id));
	const known = new Set([...items.map(({ id }) => id), ...own.map(([id]) => id)]);
	const edits = entriesOf(taskEdits);
	const done = entriesOf(tasksDone);
	const isDoable = (id: string): boolean => known.has(id) || MILESTONES.includes(id);
	return {
		own,
		edits: edits.filter(([id]) => known.has(id)),
		done: done.filter(([id]) => isDoable(id)),
		asides: [
			...entriesOf(ownTasks).flatMap(([id]) => (taken.has(id) ? aside('taken-id', id) : [])),
			...edits.flatMap(([id]) => (known.has(id) ? [] : aside('unknown-task', id))),
			...done.flatMap(([id]) => (isDoable(id) ? [] : aside('unknown-task', id, 'done')))
		]
	};
}

const choosing = (edits: Entries<TaskEdit>, choice: TaskEdit['choice']): string[] =>
	edits.flatMap(([id, edit]) => (edit.choice === choice ? id : []));

function startsOf(own: Entries<OwnTask>, edits: Entries<TaskEdit>): Map<string, Day> {
	return new Map(
		[...own, ...edits].flatMap(([id, { start }]) => (start === undefined ? [] : [[id, start] as const]))
	);
}

/** All items with own tasks and edits on them, none waiting for itself because of an edit. */
function editItems(
	items: readonly WorkItem[],
	{ own, edits }: Read,
	known: OwnKnown
): ReturnType<typeof settleCycles> {
	const byId = new Map(edits);
	const all = [...items, ...own.map(([id, task]) => ownItem(id, task, known))];
	const originals = new Map(
		all.flatMap((item) => {
			const isEdited = byId.get(item.id)?.after !== undefined || item.kind === 'own';
			return isEdited ? [[item.id, item.kind === 'own' ? [] : item.after] as const] : [];
		})
	);
	const edited = all.map((item) => applyEdit(item, byId.get(item.id) ?? {}, known));
	return settleCycles(
		sortedBy(edited, ({ id }) => [id]),
		originals
	);
}

interface Choices {
	readonly pinned: ReadonlySet<string>;
	readonly excluded: ReadonlySet<string>;
	/** Excluded and done: what is done cannot be out. */
	readonly kept: readonly string[];
}

function choicesOf({ own, edits, done }: Read): Choices {
	const isDone = new Set(done.map(([id]) => id));
	const out = choosing(edits, 'excluded');
	const excluded = new Set(out.filter((id) => !isDone.has(id)));
	const wanted = [...choosing(edits, 'pinned'), ...own.map(([id]) => id)];
	return {
		pinned: new Set(wanted.filter((id) => !excluded.has(id))),
		excluded,
		kept: out.filter((id) => isDone.has(id))
	};
}

/** Whether nothing of the part is left. */
const isWhole = ({ code, task, values }: UntitledAside): boolean =>
	code === 'unknown-role' || (code === 'cycle' && values.tasks !== task);

/** The parts of each task that are as edited, but for those left aside. */
function editedParts(
	edits: Entries<TaskEdit>,
	asides: readonly UntitledAside[]
): ReadonlyMap<string, readonly EditedPart[]> {
	const gone = new Set(asides.filter(isWhole).map(({ task, part }) => `${task} ${part}`));
	return new Map(edits.map(([id, edit]) => [id, partsOf(edit).filter((part) => !gone.has(`${id} ${part}`))]));
}

/** The work of a pack with all edits of a document on it. */
export function editWork(
	items: readonly WorkItem[],
	document: PlanEdits,
	pack: Pick<OwnKnown, 'pack' | 'questions'>
): EditedWork {
	const read = readEdits(items, document);
	const { own, edits, done } = read;
	const known: OwnKnown = {
		...pack,
		roles: new Set(pack.pack.map(({ id }) => id)),
		work: new Set([...items.map(({ id }) => id), ...own.map(([id]) => id)])
	};
	const settled = editItems(items, read, known);
	const { pinned, excluded, kept } = choicesOf(read);
	const ofEdits = [...edits.flatMap(([id, edit]) => asidesOfEdit(id, edit, known)), ...settled.asides];
	const ofOwn = own.flatMap(([id, task]) => asidesOfOwn(id, task, known));
	const isOut = ({ id }: WorkItem): boolean => excluded.has(id);
	return {
		items: settled.items.filter((item) => item.kind !== 'own' || !isOut(item)),
		pinned,
		excluded,
		out: settled.items.filter(isOut).map(({ id, kind, title }) => ({ id, kind, title })),
		done: new Map(done.map(([id, { day }]) => [id, day])),
		starts: startsOf(own, edits),
		edited: editedParts(edits, ofEdits),
		asides: [
			...read.asides,
			...ofOwn,
			...ofEdits,
			...kept.map((id) => aside('excluded-but-done', id, 'choice'))
		]
	};
}
