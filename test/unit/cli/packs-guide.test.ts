import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildRaci } from '#lib/core/raci/build-raci.ts';
import { readAssessment } from '#lib/core/assessment/read-assessment.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import { score } from '#lib/core/scoring/score.ts';
import { lintPack } from '#lib/core/lint/lint-pack.ts';
import { gatherResults } from '#lib/report/model/gather-results.ts';
import { makeReport } from '#lib/report/make-report.ts';
import { readPackFolder } from '../../../src/cli/pack-folder.ts';
import { openPdf, pageTexts } from '../../fixtures/read-pdf.ts';
import { fonts } from '../../fixtures/report.ts';

const ROOT = join(import.meta.dirname, '../../..');
const guide = readFileSync(join(ROOT, 'docs/packs.md'), 'utf8');

const fenced = (language: string): string =>
	new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(guide)?.[1] ?? '';

function example() {
	const result = readPackFolder(join(ROOT, 'questionnaires/example'));
	if (!result.ok) throw new Error('the example pack is not right');
	return result.pack;
}

function byHand() {
	const result = readAssessment(fenced('json'));
	if (!result.ok) throw new Error(JSON.stringify(result.issues));
	return result.value;
}

test('the assessment in the guide is assessed with the example pack, to its PDF', async () => {
	const pack = example();
	const assessment = byHand();
	expect(score(pack.questionnaire, assessment.frame, assessment.answers)).toMatchObject({
		supportedNow: 0,
		verdict: 'noGo'
	});
	const planned = planRollout(pack, assessment, { start: '2026-12-01' });
	if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
	expect(planned.value.projected.supportedNow).toBe(1);
	const raci = buildRaci(pack, assessment.frame, planned.value, undefined);
	expect(raci.rows.map(({ id }) => id)).toContain('stop-it');
	const packThresholds = pack.questionnaire.thresholds;
	const occasion = {
		plan: planned.value,
		repairs: [],
		date: '2026-11-30',
		appVersion: '0',
		packThresholds
	};
	const { bytes } = makeReport(gatherResults(pack, assessment, occasion), fonts);
	const text = (await pageTexts(await openPdf(bytes))).join(' ');
	expect(text).toContain('Returns by e-mail');
	expect(text).toContain('Put a card with the switch on each desk');
});

test('the flags in the guide are those of the example pack', () => {
	expect(fenced('yaml')).toContain('id: nobody-reads');
	expect(example().work.redFlags.map(({ id }) => id)).toEqual(['nobody-reads']);
});

test('every code the guide lists is one the linter can say, and none is left out', () => {
	const listed = new Set(guide.match(/`lint\.[a-z-]+`/g)?.map((code) => code.slice(1, -1)));
	const source = readFileSync(join(ROOT, 'src/lib/i18n/pack-text.ts'), 'utf8');
	expect(listed).toEqual(new Set(source.match(/lint\.[a-z-]+/g)));
	expect(lintPack(example())).toEqual([]);
});
