/** Titles for the ids that results speak of. */
import { placedQuestions } from '../../lib/core/pack/questions.ts';
import type { Questionnaire, Work } from '../../lib/core/pack/schema.ts';
import type { RaciMatrix } from '../../lib/core/raci/matrix.ts';
import type { Plan } from '../../lib/core/rollout/plan.ts';
import { showDay } from '../../lib/i18n/format.ts';
import { asideText, conflictText, slipText } from '../../lib/i18n/plan-edit-text.ts';
import { repairText } from '../../lib/i18n/repair-text.ts';
import { planReason } from '../../lib/i18n/plan-text.ts';
import type { PlanNames } from '../../lib/i18n/plan-text.ts';
import type { PlanWords } from '../../lib/report/json/plan-json.ts';

type Titled = readonly { readonly id: string; readonly title: string }[];

/** An id nobody knows is its own title. */
const titles = (things: Titled): ((id: string) => string) => {
	const byId = new Map(things.map(({ id, title }) => [id, title]));
	return (id) => byId.get(id) ?? id;
};

/** Names for the reasons of a plan. */
export const planNames = ({ roles, actions }: Work, { tasks, excluded }: Plan): PlanNames => ({
	role: titles(roles),
	task: titles([...actions, ...excluded, ...tasks]),
	showDay
});

/** What a plan has to say, in sentences. */
export function planWords(questionnaire: Questionnaire, plan: Plan, names: PlanNames): PlanWords {
	const question = titles(placedQuestions(questionnaire).map((placed) => placed.question));
	return {
		reason: (reason) => planReason(reason, names),
		repair: (repair) => repairText(repair, plan, names),
		aside: (aside) => asideText(aside, names, question),
		conflict: (conflict) => conflictText(conflict, names),
		slip: (slip) => slipText(slip, names, question)
	};
}

/** Names for the findings of a matrix. */
export const raciNames = ({
	roles,
	rows
}: RaciMatrix): { role(id: string): string; row(id: string): string } => ({
	role: titles(roles),
	row: titles(rows)
});
