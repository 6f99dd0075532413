/** What became of everything that was dropped or pasted at once, in lines. */
import type { Taken } from '#lib/state/take-responses.ts';
import type { CollectResult } from '#lib/state/collect-job.svelte.ts';
import { plural, sentence } from '#lib/i18n/format.ts';
import { workshopIssue } from '#lib/i18n/workshop-issue-text.ts';

export interface Outcome {
	readonly lines: readonly string[];
	/** Left out, each with why. */
	readonly refused: readonly { readonly name: string; readonly why: string }[];
}

const counted = (count: number, one: string, many: string): string[] =>
	count === 0 ? [] : [`${sentence(plural(count, 'response'))} ${count === 1 ? one : many}.`];

/** One sentence for each thing that happened, none for what did not. */
export function outcomeOf(
	{ incoming, refused, cancelled }: CollectResult,
	{ arrivals, late }: Taken
): Outcome {
	const count = (arrival: Taken['arrivals'][number]): number =>
		arrivals.filter((one) => one === arrival).length;
	const lines = [
		...counted(count('new'), 'is new', 'are new'),
		...counted(
			count('replaces'),
			'replaces an earlier one of the same respondent',
			'replace earlier ones of the same respondents'
		),
		...counted(
			late,
			'came after its round was closed and is shown as late',
			'came after their round was closed and are shown as late'
		),
		...counted(count('known'), 'was already here', 'were already here'),
		...counted(
			count('older'),
			'is older than what its respondent sent later, so it was not used',
			'are older than what their respondents sent later, so they were not used'
		),
		...(refused.length === 0
			? []
			: [`${sentence(plural(refused.length, 'thing'))} could not be used; nothing else was affected.`]),
		...(cancelled ? ['Stopped before the end. What was read by then is here; choose the rest again.'] : [])
	];
	return {
		lines: lines.length > 0 || incoming.length > 0 ? lines : ['There was nothing to read.'],
		refused: refused.map(({ name, issues }) => ({ name, why: issues.map(workshopIssue).join('; ') }))
	};
}
