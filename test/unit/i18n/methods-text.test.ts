/** The list of defaults: their values are those in force, and the places it names exist. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultGroups } from '#lib/i18n/methods-text.ts';
import { questionnaire, layer, capability, question } from '../../fixtures/small-pack.ts';
import { shippedPack } from '../../fixtures/shipped-pack.ts';

const pack = shippedPack();
const rows = defaultGroups(pack.questionnaire).flatMap((group) => group.rows);

const valueOf = (what: RegExp, of = rows): string | undefined => of.find((row) => what.test(row.what))?.value;

test('every threshold of the pack is listed with its key', () => {
	const named = rows.flatMap(({ where }) => /thresholds\.(\w+)$/.exec(where)?.[1] ?? []);
	expect(named.sort()).toEqual(Object.keys(pack.questionnaire.thresholds).sort());
});

test.each(rows.map(({ what, where }) => [what, where] as const))('%s: %s is there', (_, where) => {
	const file = /src\/\S+\.ts/.exec(where)?.[0];
	const yaml = /(\w+)\.yaml/.exec(where)?.[1];
	const folder = 'questionnaires/cx/';
	if (file !== undefined) expect(existsSync(file)).toBe(true);
	else if (yaml === undefined) expect(where).toMatch(/^(Frame|evidenceHours)/);
	else {
		const text = readFileSync(`${folder}${yaml}.yaml`, 'utf8');
		const keys = where.match(/thresholds\.(\w+)|effortHours|durationDays|hoursPerMonth|^weight|^gate/g) ?? [];
		expect(keys.length).toBeGreaterThan(0);
		for (const key of keys) expect(text).toContain(key.replace('thresholds.', ''));
	}
});

test('values follow the questionnaire', () => {
	const own = questionnaire(
		[
			layer(
				'a',
				[capability('c', [question('a.q', { weight: 3 }), question('a.r', { gate: { '1': 2 } })])],
				2
			)
		],
		{
			thresholds: {
				layerFloor: { '1': 0.5, '2': 1, '3': 2, '4': 3.25 },
				overallFloor: { '1': 1, '2': 1, '3': 1, '4': 1 },
				gateEvidence: { '1': 'asserted', '2': 'asserted', '3': 'document', '4': 'observed' },
				pointCompleteness: 0.8
			}
		}
	);
	const there = defaultGroups(own).flatMap((group) => group.rows);
	expect(valueOf(/Floor of every layer/, there)).toBe('1: 0.5, 2: 1.0, 3: 2.0, 4: 3.25');
	expect(valueOf(/evidence a gate/, there)).toBe(
		'1: asserted, 2: asserted, 3: document, 4: observed in test'
	);
	expect(valueOf(/Share of a score/, there)).toBe('80 %');
	expect(valueOf(/Weights of the layers/, there)).toBe('all 2');
	expect(valueOf(/Weights of the questions/, there)).toBe('1 or 3');
	expect(valueOf(/are gates/, there)).toBe('one question');
});
