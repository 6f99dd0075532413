/** Twenty thousand hostile inputs; `npm run test:deep` feeds ten times as many. */
import { expect, test } from 'vitest';
import { memoryAssessments } from '#lib/storage/memory-assessments.ts';
import { runFuzz } from '../../fixtures/fuzz-run.ts';
import { device } from '../../fixtures/page-load.ts';

const INPUTS = 20_000;

test('every input is answered with data, soon, and reaches no prototype', { timeout: 120_000 }, async () => {
	const { problems, read } = await runFuzz(INPUTS, 71);
	expect(problems).toEqual([]);
	// Sound ones must be among them, or nothing was read at all.
	expect(read).toBeGreaterThan(INPUTS / 100);
	expect(read).toBeLessThan(INPUTS / 2);
});

test('a file that is refused leaves the workspace as it was', async () => {
	const { workspace } = device().load(memoryAssessments());
	await workspace.start();
	const created = await workspace.create('Refunds');
	const before = [created.assessment, await workspace.log(), workspace.assessments];
	const text = (await workspace.fileText(created.id)) ?? '';
	for (let at = 0; at < text.length - 1; at += 7) {
		expect((await workspace.importText(text.slice(0, at))).ok).toBe(false);
		expect((await workspace.importText(`${text.slice(0, at)}"__proto__":${text.slice(at)}`)).ok).toBe(false);
	}
	expect([created.assessment, await workspace.log(), workspace.assessments]).toEqual(before);
});
