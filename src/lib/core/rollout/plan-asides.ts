/** Edits that the plan could not follow, in one list. */
import type { Answers } from '../assessment/answer.ts';
import { changedQuestions } from './apply-effects.ts';
import { sortedBy } from './compare.ts';
import type { PlanAside, UntitledAside } from './plan.ts';
import type { EditedWork } from './work-edits.ts';
import type { WorkItem } from './work-item.ts';

const isFree = ({ pinned, excluded, done }: EditedWork, id: string): boolean =>
	!pinned.has(id) && !excluded.has(id) && !done.has(id);

/** Edits of tasks that the answers do not call for, at present. */
function notChosen(edited: EditedWork, chosen: ReadonlySet<string>): UntitledAside[] {
	const changed = [...edited.edited].filter(([id, parts]) => parts.length > 0 && isFree(edited, id));
	return changed
		.filter(([id]) => !chosen.has(id))
		.map(([task]) => ({ code: 'not-chosen', task, part: 'task', values: {} }));
}

/** Pinned work that goes on without what was excluded before it. */
const withoutExcluded = ({ pinned, excluded }: EditedWork, items: readonly WorkItem[]): UntitledAside[] =>
	items
		.filter(({ id }) => pinned.has(id))
		.flatMap(({ id, after }) =>
			after
				.filter((before) => excluded.has(before))
				.map((before): UntitledAside => ({
					code: 'needs-excluded',
					task: id,
					part: 'after',
					values: { before }
				}))
		);

/** Finished work whose promise the answers do not hold. */
const notAnswered = ({ done }: EditedWork, items: readonly WorkItem[], answers: Answers): UntitledAside[] =>
	items.flatMap((item) => {
		const questions = done.has(item.id) ? changedQuestions(answers, item).sort().join(',') : '';
		return questions === ''
			? []
			: { code: 'done-not-answered', task: item.id, part: 'done', values: { questions } };
	});

/** All that was left aside, by task, part and code. `items` is the chosen work. */
export function planAsides(edited: EditedWork, items: readonly WorkItem[], answers: Answers): PlanAside[] {
	const chosen = new Set(items.map(({ id }) => id));
	const all = [
		...edited.asides,
		...notChosen(edited, chosen),
		...withoutExcluded(edited, items),
		...notAnswered(edited, items, answers)
	];
	const titles = new Map([...edited.out, ...edited.items].map(({ id, title }) => [id, title]));
	const titled = all.map((aside) => ({ ...aside, title: titles.get(aside.task) ?? aside.task }));
	return sortedBy(titled, ({ task, part, code }) => [task, part, code]);
}
