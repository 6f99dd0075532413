import { expect, test } from 'vitest';
import { describeOutcome, lastLine } from '../../gate/print.ts';
import type { Outcome } from '../../gate/run-step.ts';

const lint: Outcome = {
	step: { name: 'lint', lane: 'files', commands: ['eslint .'] },
	...{ passed: 1, failed: 0, skipped: 0, seconds: 1.25, output: 'fine\n' }
};
const unit: Outcome = {
	step: { name: 'unit', lane: 'files', commands: ['vitest'], report: { format: 'vitest', file: 'x' } },
	...{ passed: 40, failed: 2, skipped: 1, seconds: 12, output: 'day.test.ts: 1 is not 2\n' }
};

test('one line for what passed', () => {
	expect(describeOutcome(lint)).toBe('ok   lint         1.3 s');
});

test('the numbers and the whole output of what failed', () => {
	expect(describeOutcome(unit)).toBe(
		'FAIL unit        12.0 s  40 passed, 2 failed, 1 skipped\n\nday.test.ts: 1 is not 2\n'
	);
});

test('the last line adds up', () => {
	expect(lastLine([lint, unit])).toBe('41 passed, 2 failed');
});
