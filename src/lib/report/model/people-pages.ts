/** What each person has to do, as the page by person says it: one truth for the screen and for every file. */
import type { PersonPage, RaciPart } from '#lib/core/raci/person-pages.ts';
import { personPages } from '#lib/core/raci/person-pages.ts';
import type { PlanTask } from '#lib/core/rollout/plan.ts';
import { PART_GROUPS } from '#lib/i18n/raci-person-text.ts';
import type { Subject } from '../tables/subject.ts';

/** A part with the page it stands on and the heading it stands under. */
export interface PersonPart extends RaciPart {
	readonly name: string;
	readonly heading: (typeof PART_GROUPS)[number];
	/** Missing for a standing duty, and while there is no plan. */
	readonly task: PlanTask | undefined;
}

/** Without a first day nobody's days are known, nor the hours there are for the work. */
const UNPLANNED = { tasks: [], workingDays: [] } as const;

const partsIn = (page: PersonPage): number =>
	PART_GROUPS.reduce((count, { key }) => count + page[key].length, 0);

/** Everybody with a part, in the page's order; nobody while there is no matrix. */
export function peoplePages({ raci, plan, frame }: Pick<Subject, 'raci' | 'plan' | 'frame'>): PersonPage[] {
	return raci ? personPages(raci, plan ?? UNPLANNED, frame).filter((page) => partsIn(page) > 0) : [];
}

/** The parts of a page in its order: what somebody answers for first. */
export function partsOnPage(page: PersonPage, plan: Subject['plan']): PersonPart[] {
	const tasks = new Map(plan?.tasks.map((task) => [task.id, task]));
	return PART_GROUPS.flatMap((heading) =>
		page[heading.key].map((part) => ({ ...part, name: page.name, heading, task: tasks.get(part.row) }))
	);
}
