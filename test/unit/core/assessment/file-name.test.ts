import { expect, test } from 'vitest';
import { fileName } from '#lib/core/assessment/file-name.ts';

test.each([
	['Refunds & returns', 'refunds-returns-2026-12-01.airworthy'],
	['  Réclamations / Über-Größe ', 'reclamations-uber-große-2026-12-01.airworthy'],
	['Возвраты и обмены', 'возвраты-и-обмены-2026-12-01.airworthy'],
	['हिन्दी', 'हिन्दी-2026-12-01.airworthy'],
	['../../etc/passwd\\..', 'etc-passwd-2026-12-01.airworthy'],
	['<script>"*?:|', 'script-2026-12-01.airworthy'],
	['…', 'assessment-2026-12-01.airworthy'],
	['', 'assessment-2026-12-01.airworthy']
])('%j is saved as %s', (workflow, expected) => {
	expect(fileName(workflow, '2026-12-01')).toBe(expected);
});

test('a long name is cut, and another kind of file has another ending', () => {
	const name = fileName('word '.repeat(60), '2026-12-01', 'pdf');
	expect(name).toMatch(/^word(-word)+-2026-12-01\.pdf$/);
	expect(name.length).toBeLessThan(80);
});
