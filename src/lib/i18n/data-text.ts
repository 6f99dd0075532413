/** What is kept in this browser and whether it is whole, in words. */
import type { LogCheck, LogProblem } from '../core/assessment/log-check.ts';
import type { StoredPart } from '../core/assessment/stored-part.ts';
import { plural, sentence } from './format.ts';

const PROBLEMS: Readonly<Record<LogProblem['code'], (count: number) => string>> = {
	changed: (count) =>
		`${plural(count, 'change')} ${count === 1 ? 'says' : 'say'} something else than when it was written`,
	missing: (count) => `${plural(count, 'change')} ${count === 1 ? 'is' : 'are'} gone`,
	broken: (count) => `the chain over the changes does not hold in ${plural(count, 'place')}`,
	state: (count) =>
		`${plural(count, 'value')} on the screen ${count === 1 ? 'does' : 'do'} not follow from the changes`
};

/** “All as it was written.”, or what is not. */
export const checkResult = ({ problems }: LogCheck): string =>
	problems.length === 0
		? 'All as it was written.'
		: `${sentence(problems.map(({ code, count }) => PROBLEMS[code](count)).join('; '))}.`;

/** “214 changes, three of them not sealed yet” */
export function checkCount({ operations, unsealed }: LogCheck): string {
	const all = plural(operations, 'change');
	return unsealed === 0 ? all : `${all}, ${plural(unsealed, 'of them', 'of them')} not sealed yet`;
}

export const DAMAGE_ADVICE =
	'Something here was damaged or changed by another program. What you see on the screen is all there is: save a file of ' +
	'the assessment, look through it, and import it in another browser.';

export const SEAL_LIMITS =
	'Each change is sealed some seconds after it is kept, with a hash over it and all before it. That finds damage. It ' +
	'does not stop somebody who can use this browser as you do: they could write everything anew.';

/** What is kept, and where the browser keeps it. */
export const STORED: Readonly<Record<StoredPart['what'], readonly [what: string, where: string]>> = {
	assessments: ['Assessments', 'database (IndexedDB), table state'],
	changes: ['Changes of them, one by one', 'database, table ops, sealed in table chain'],
	packs: ['Questionnaires of your own, and copies of ours', 'database, table packs'],
	copies: ['Copies from before an update', 'database, table snapshots'],
	choices: ['Choices such as light or dark, and a random name of this browser', 'local storage'],
	tab: ['Which assessment this tab shows', 'session storage'],
	caches: ['The pages themselves, to work offline', 'cache storage'],
	worker: ['The program that hands them out offline', 'service worker']
};
