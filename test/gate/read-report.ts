/** Reads how many tests passed and failed from what a test runner wrote. */

/** Which runner wrote the report. */
export type ReportFormat = 'vitest' | 'playwright';

/** Numbers of tests; a skipped one is neither passed nor failed. */
export interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

const NONE: Counts = { passed: 0, failed: 0, skipped: 0 };

/**
 * The counts of one run. `undefined` stands for a report that was not written. At least one failure comes out
 * when the runner itself failed (a file that does not load has no tests to fail) and when it ran no test.
 */
export function readReport(format: ReportFormat, text: string | undefined, exitCode: number): Counts {
	const counts = text === undefined ? NONE : parse(format, jsonOrNothing(text));
	const broken = exitCode !== 0 || counts.passed + counts.failed === 0;
	return broken ? { ...counts, failed: Math.max(counts.failed, 1) } : counts;
}

/** A runner that was killed leaves half a report, which is as good as none. */
function jsonOrNothing(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function parse(format: ReportFormat, report: unknown): Counts {
	if (format === 'vitest') {
		return {
			passed: numberAt(report, 'numPassedTests'),
			failed: numberAt(report, 'numFailedTests'),
			skipped: numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests')
		};
	}
	const stats = fieldAt(report, 'stats');
	return {
		passed: numberAt(stats, 'expected'),
		// Flaky means: failed, and passed when tried again. That is a failure here.
		failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky'),
		skipped: numberAt(stats, 'skipped')
	};
}

function numberAt(value: unknown, key: string): number {
	const field = fieldAt(value, key);
	return typeof field === 'number' ? field : 0;
}

function fieldAt(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
