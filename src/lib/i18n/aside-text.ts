/** What the verdict owes to questions that were set aside as not applicable. */
import type { Readiness } from '../core/scoring/readiness.ts';
import { plural } from './format.ts';
import { showInterval } from './interval-text.ts';

const supportText = ({ supportedNow }: Readiness): string =>
	supportedNow === 0 ? 'no level' : `level ${String(supportedNow)}`;

/**
 * “If the two questions set aside as not applicable were counted as not known, …”: the bound a reader needs who doubts them.
 * `open` is the readiness with nothing set aside; empty where nothing is.
 */
export function asideBound(readiness: Readiness, open: Readiness | null): string {
	if (!open?.overall) return '';
	const count = readiness.counts.notApplicable;
	const what = count === 1 ? 'the question' : `the ${plural(count, 'question')}`;
	const now = readiness.overall && showInterval(readiness.overall, readiness.overallFloor);
	const then = showInterval(open.overall, open.overallFloor);
	const moves = now === null ? `be ${then} where now there is none` : `be ${then} instead of ${now}`;
	const support =
		open.supportedNow === readiness.supportedNow
			? `${supportText(open)} would be supported all the same`
			: `${supportText(open)} would be supported instead of ${supportText(readiness)}`;
	return (
		`If ${what} set aside as not applicable were counted as not known, the overall level ` +
		`would ${now === then ? `stay ${then}` : moves}, and ${support}.`
	);
}
