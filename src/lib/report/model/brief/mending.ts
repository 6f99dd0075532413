/** Which work of the plan mends something, who has it and when it is done. */
import type { PlanTask } from '#lib/core/rollout/plan.ts';
import { BRIEF_TEXT } from '#lib/i18n/brief-text.ts';
import { showDayShort } from '#lib/i18n/format.ts';
import { disclosureOf } from '#lib/core/assessment/disclosure.ts';
import { plain } from '../cells.ts';
import type { Cell } from '../document.ts';
import type { LookUp } from '../look-up.ts';
import { namesInRow } from '../people-names.ts';
import { workOf } from '../plan-work.ts';
import type { ReportInput } from '../report-input.ts';

/** Names beside a role; the others are counted. */
const NAMES_SHOWN = 2;

/** The task after which one of the questions stands as it should: the last of those that raise or open it. */
export function mendingTask(questions: readonly string[], { plan }: ReportInput): PlanTask | null {
	if (!plan) return null;
	const own = workOf(plan).filter(({ raises, gates }) =>
		questions.some((question) => raises[question] !== undefined || gates.includes(question))
	);
	return own.reduce<PlanTask | null>((last, task) => (last && last.end >= task.end ? last : task), null);
}

function namesOf(role: string, names: LookUp): string {
	const people = names.people(role);
	const shown = namesInRow(people.slice(0, NAMES_SHOWN));
	const more = people.length - NAMES_SHOWN;
	return more > 0 ? BRIEF_TEXT.andMore(shown, more) : shown || BRIEF_TEXT.vacant;
}

/** Who holds the role, by name where names may be told, and the role. */
export function roleCell(
	role: string,
	{ options }: ReportInput,
	names: LookUp,
	cut: (text: string) => string
): Cell {
	const title = names.role(role);
	const told = disclosureOf(options).people ? BRIEF_TEXT.inRole(namesOf(role, names), title) : title;
	return plain(cut(told));
}

/** When it is done; why there is no day otherwise. */
export function mendedBy(task: PlanTask | null, { plan }: ReportInput): string {
	if (!plan) return BRIEF_TEXT.noPlan;
	return task ? showDayShort(task.end) : BRIEF_TEXT.notPlanned;
}
