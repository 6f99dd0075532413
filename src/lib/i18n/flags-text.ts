/** Red flags and contradictions in words. */
import type { FlagCheck } from '../core/scoring/flags.ts';
import { plural, sentence } from './format.ts';
import type { StateSign } from './readiness-text.ts';

const KINDS: Readonly<Record<FlagCheck['kind'], string>> = {
	redFlag: 'red flag',
	contradiction: 'contradiction'
};

/** “Red flag”, or “Possible red flag” where it takes an answer that is not known: word, shape and tone. */
export const flagSign = ({ kind, state }: Pick<FlagCheck, 'kind' | 'state'>): StateSign =>
	state === 'fires'
		? { word: sentence(KINDS[kind]), shape: 'square', tone: 'stop' }
		: { word: `Possible ${KINDS[kind]}`, shape: 'diamond', tone: 'wait' };

/** “Two red flags and one contradiction.”, or that there is none; then how many more are possible. */
export function flagsLead(checks: readonly FlagCheck[]): string {
	const counted = (state: FlagCheck['state'], kind: FlagCheck['kind']): number =>
		checks.filter((check) => check.state === state && check.kind === kind).length;
	const parts = (Object.keys(KINDS) as FlagCheck['kind'][]).flatMap((kind) => {
		const count = counted('fires', kind);
		return count === 0 ? [] : [plural(count, KINDS[kind])];
	});
	const said = parts.length === 0 ? 'No rule fires on what is known.' : `${sentence(parts.join(' and '))}.`;
	const possible = checks.filter(({ state }) => state === 'might').length;
	return possible === 0
		? said
		: `${said} ${sentence(plural(possible, 'more', 'more'))} cannot be ruled out yet.`;
}

/** How many rules nobody can hold against these answers; empty when there is none. */
export function notAskedLine(checks: readonly FlagCheck[]): string {
	const count = checks.filter(({ state }) => state === 'notAsked').length;
	if (count === 0) return '';
	return `${sentence(plural(count, 'rule rests', 'rules rest'))} on questions that are not asked here; a greater depth asks them.`;
}
