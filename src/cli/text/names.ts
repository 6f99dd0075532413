/** Titles for the ids that results speak of. */
import type { Work } from '../../lib/core/pack/schema.ts';
import type { RaciMatrix } from '../../lib/core/raci/matrix.ts';
import type { Plan } from '../../lib/core/rollout/plan.ts';
import { showDay } from '../../lib/i18n/format.ts';
import type { PlanNames } from '../../lib/i18n/plan-text.ts';

type Titled = readonly { readonly id: string; readonly title: string }[];

/** An id nobody knows is its own title. */
const titles = (things: Titled): ((id: string) => string) => {
	const byId = new Map(things.map(({ id, title }) => [id, title]));
	return (id) => byId.get(id) ?? id;
};

/** Names for the reasons of a plan. */
export const planNames = ({ roles }: Work, { tasks }: Plan): PlanNames => ({
	role: titles(roles),
	task: titles(tasks),
	showDay
});

/** Names for the findings of a matrix. */
export const raciNames = ({
	roles,
	rows
}: RaciMatrix): { role(id: string): string; row(id: string): string } => ({
	role: titles(roles),
	row: titles(rows)
});
