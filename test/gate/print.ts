/** How the gate speaks of its steps. */
import type { Outcome } from './run-step.ts';

/** One line on a step; everything it printed follows if it failed. */
export function describeOutcome(outcome: Outcome): string {
	const verdict = outcome.failed > 0 ? 'FAIL' : 'ok  ';
	const time = `${outcome.seconds.toFixed(1)} s`.padStart(8);
	const line = `${verdict} ${outcome.step.name.padEnd(10)}${time}  ${describeCounts(outcome)}`.trimEnd();
	return outcome.failed > 0 ? `${line}\n\n${outcome.output.trimEnd()}\n` : line;
}

/** The last line of the gate, which other programs read. */
export function lastLine(outcomes: Outcome[]): string {
	const sum = (key: 'passed' | 'failed'): number =>
		outcomes.reduce((total, outcome) => total + outcome[key], 0);
	return `${sum('passed')} passed, ${sum('failed')} failed`;
}

function describeCounts({ step, passed, failed, skipped }: Outcome): string {
	if (step.report === undefined) return '';
	const parts = [`${passed} passed`, `${failed} failed`];
	if (skipped > 0) parts.push(`${skipped} skipped`);
	return parts.join(', ');
}
