/** Questionnaires as a person meets them on the screens: what is in one, and what became of one that was handed over. */
import type { PackLine } from '../core/pack/pack-line.ts';
import type { Depth } from '../core/pack/scale.ts';
import type { Question } from '../core/pack/schema.ts';
import { listed, showCount } from './format.ts';

const counted = (count: number, one: string, many = `${one}s`): string =>
	`${showCount(count)} ${count === 1 ? one : many}`;

/** Why an assessment cannot be shown, and that nothing of it is lost. */
export const packMissing = (id: string, version: string): string =>
	`It answers the pack ${id}, version ${version}. Every answer, note and name is kept as it was, and shows again as soon as that pack is imported.`;

/** “4 layers, 105 questions, 24 of them gates, 97 actions, 24 duties, 20 roles” */
export const packCounts = ({ layers, questions, gates, actions, duties, roles }: PackLine): string =>
	[
		counted(layers, 'layer'),
		counted(questions, 'question'),
		counted(gates, 'gate'),
		counted(actions, 'action'),
		counted(duties, 'duty', 'duties'),
		counted(roles, 'role')
	].join(', ');

/** “Answered by Refunds and Card disputes” */
export const answeredBy = (workflows: readonly string[]): string =>
	workflows.length === 0
		? 'No assessment answers it yet'
		: `Answered by ${listed(workflows.map((name) => `“${name}”`))}`;

/** What of one id is kept beside the current edition, and for whom. */
export const earlierKept = (version: string, workflows: readonly string[]): string =>
	`Version ${version} is kept for ${listed(workflows.map((name) => `“${name}”`))}`;

export const NOT_TAKEN = 'The pack was not taken in. Nothing in this browser was changed.';

/** “2 errors and 1 warning” */
export function findingCount(errors: number, warnings: number): string {
	const parts = [
		...(errors > 0 ? [counted(errors, 'error')] : []),
		...(warnings > 0 ? [counted(warnings, 'warning')] : [])
	];
	return listed(parts);
}

/** What was done with a sound pack. */
export function taken({ title, version }: PackLine, before: string | null): string {
	if (before === null) return `${title}, version ${version}, is here now.`;
	return `${title} is now version ${version}, in the place of version ${before}.`;
}

/** What is left to say after that. */
export const takenNext = (before: string | null): string =>
	before === null
		? 'You can choose it when you start an assessment.'
		: 'Assessments that were begun with the one before go on with it; each offers to move on.';

export const alreadyHere = ({ title, version }: PackLine): string =>
	`${title}, version ${version}, is here already, word for word. Nothing was changed.`;

export const idTaken = ({ id, title }: PackLine): string =>
	`The id ${id} belongs to ${title}, which comes with Airworthy. Nothing was changed. Give your pack another id in pack.yaml, and import it again.`;

export const olderGiven = ({ title, version }: PackLine, given: string): string =>
	`${title} is here as version ${version}, and no assessment answers version ${given}. Nothing was changed. To replace it, give your pack a higher version in pack.yaml.`;

export const removedPack = (title: string): string => `“${title}” was removed.`;

/** “Gate: level 2 from autonomy 1, level 3 from autonomy 3” */
export const gateSteps = (steps: readonly { readonly autonomy: number; readonly level: number }[]): string =>
	`Gate: ${steps.map(({ autonomy, level }) => `level ${String(level)} from autonomy ${String(autonomy)}`).join(', ')}`;

const DEPTH_NOTES: Readonly<Record<Depth, string>> = {
	quick: 'Asked at every depth',
	standard: 'Asked from standard depth on',
	full: 'Asked at full depth'
};

/** How deep one has to ask for the question to come up, and how much it weighs. */
export const sheetNote = ({ depth, weight, id }: Question): string =>
	`${DEPTH_NOTES[depth]} · weight ${String(weight)} · ${id}`;
