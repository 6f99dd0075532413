/** A person's part in the matrix, in words. */
import type { Cadence } from '#lib/core/pack/scale.ts';
import type { PersonPage, RaciPart, RaciParts } from '#lib/core/raci/person-pages.ts';
import { listed, plural, showDayShort, showNumber } from './format.ts';
import { ofHours } from './report-plan-text.ts';

export const PERSON_TEXT = {
	nobody: 'Nobody is named yet, so nobody can be told what they answer for.',
	name: 'Name people and give them hats',
	printOne: 'Print this page',
	printAll: 'Print a page for'
} as const;

/** The parts in the order in which somebody asks about them. */
export const PART_GROUPS: readonly { readonly key: keyof RaciParts; readonly title: string }[] = [
	{ key: 'answers', title: 'Answers for' },
	{ key: 'does', title: 'Does' },
	{ key: 'deputises', title: 'Stands in' },
	{ key: 'asked', title: 'Is asked before' },
	{ key: 'told', title: 'Is told after' }
];

const CADENCES: Readonly<Record<Cadence, string>> = {
	'on-event': 'when it happens',
	daily: 'daily',
	weekly: 'weekly',
	monthly: 'monthly',
	quarterly: 'quarterly'
};

/** “3 Dec to 7 Dec”, “3 Dec”, “weekly”; nothing where the days are nobody's choice yet. */
export function whenText({ start, end, cadence }: RaciPart, planned: boolean): string {
	if (cadence) return CADENCES[cadence];
	if (!planned || start === undefined || end === undefined) return '';
	return start === end ? showDayShort(start) : `${showDayShort(start)} to ${showDayShort(end)}`;
}

/** “deputy Ben Ode”, “for Ann Lee”; empty where nobody else has to do with it. */
export const partnersText = ({ deputy, standsInFor }: RaciPart): string =>
	[
		...(deputy === undefined ? [] : [`deputy ${deputy}`]),
		...(standsInFor === undefined ? [] : [`for ${standsInFor || 'nobody yet'}`])
	].join(', ');

type Load = PersonPage['load'];

/** More work than there are hours for it. */
export const isOverloaded = ({ hours, capacity }: Load): boolean => hours > capacity;

/** “34 h of 80 h in the 30 days” */
export const loadText = ({ hours, capacity }: Load): string => `${ofHours(hours, capacity)} in the 30 days`;

/** “Hats: Process owner and QA lead.” */
export const hatsOf = (hats: string): string => (hats === '' ? 'No hat.' : `Hats: ${hats}.`);

/** “Answers for three rows, does two, stands in for one, is asked about four and is told about six.” */
export function personSummary({ answers, does, deputises, asked, told }: RaciParts): string {
	const counts: [number, string][] = [
		[answers.length, 'Answers for'],
		[does.length, 'does'],
		[deputises.length, 'stands in for'],
		[asked.length, 'is asked about'],
		[told.length, 'is told about']
	];
	const said = counts
		.filter(([count]) => count > 0)
		.map(([count, verb], index) =>
			index === 0
				? `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${plural(count, 'row')}`
				: `${verb} ${showNumber(count)}`
		);
	return said.length === 0 ? 'No part in any row.' : `${listed(said)}.`;
}
