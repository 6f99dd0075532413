import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintPack } from '#lib/core/lint/lint-pack.ts';
import { packIssueLine } from '#lib/i18n/pack-text.ts';
import { readPackFolder } from '../../../../src/cli/pack-folder.ts';
import { expectedFindings, lintCases, lintLines } from '../../../fixtures/lint-cases.ts';

describe('each fault is found, at its place, and no other', () => {
	test.each(lintCases())('%s', (name) => {
		expect(lintLines(name)).toBe(expectedFindings(name));
	});

	test('every case is about its own check', () => {
		const silent = lintCases().filter((name) => expectedFindings(name) === '');
		expect(silent).toEqual([]);
	});
});

test.each(['cx', 'example'])('nothing can be said against the pack %s', (name) => {
	const result = readPackFolder(join(import.meta.dirname, '../../../../questionnaires', name));
	if (!result.ok) throw new Error(result.issues.map(packIssueLine).join('\n'));
	expect(lintPack(result.pack).map((finding) => packIssueLine(result.locate(finding)))).toEqual([]);
});

test('the rules about English leave other languages alone', () => {
	const result = readPackFolder(join(import.meta.dirname, '../../../../questionnaires/example'));
	if (!result.ok) throw new Error('the example pack is not right');
	const { questionnaire, work } = result.pack;
	const layers = questionnaire.layers.map((layer) => ({
		...layer,
		capabilities: layer.capabilities.map((capability) => ({
			...capability,
			questions: capability.questions.map((question) => ({
				...question,
				text: 'Who does it, and who checks it?',
				help: 'Organisational accountability necessitates institutionalised responsibilities.'
			}))
		}))
	}));
	const codes = (language: string): Set<string> =>
		new Set(
			lintPack({ questionnaire: { ...questionnaire, language, layers }, work }).map(({ code }) => code)
		);
	expect(codes('en-GB')).toContain('lint.double-barrelled');
	expect(codes('de')).toEqual(new Set());
});
