import { expect, test } from 'vitest';
import { readReport } from '../../gate/read-report.ts';

const vitest = (passed: number, failed: number): string =>
	JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numPendingTests: 1, numTodoTests: 2 });
const playwright = (expected: number, unexpected: number, flaky: number): string =>
	JSON.stringify({ stats: { expected, unexpected, flaky, skipped: 3 } });

test('counts what Vitest counted', () => {
	expect(readReport('vitest', vitest(5, 0), 0)).toEqual({ passed: 5, failed: 0, skipped: 3 });
	expect(readReport('vitest', vitest(5, 2), 1)).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test('counts what Playwright counted; what passes only the second time has failed', () => {
	expect(readReport('playwright', playwright(4, 0, 0), 0)).toEqual({ passed: 4, failed: 0, skipped: 3 });
	expect(readReport('playwright', playwright(4, 1, 1), 1)).toEqual({ passed: 4, failed: 2, skipped: 3 });
});

test.each([
	['a runner that failed though no test did', vitest(5, 0), 1],
	['a run without tests', vitest(0, 0), 0],
	['a report that was not written', undefined, 0],
	['half a report', '{"numPassedTests": 4', 0],
	['a report of another shape', '[]', 0]
])('%s is one failure', (_, text, exitCode) => {
	expect(readReport('vitest', text, exitCode).failed).toBe(1);
});
