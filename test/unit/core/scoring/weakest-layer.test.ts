import { expect, test } from 'vitest';
import type { Answer } from '#lib/core/assessment/answer.ts';
import { score } from '#lib/core/scoring/score.ts';
import { weakestLayer } from '#lib/core/scoring/weakest-layer.ts';
import { capability, layer, question, questionnaire } from '../../../fixtures/small-pack.ts';

const PACK = questionnaire(
	['one', 'two', 'three'].map((id) => layer(id, [capability(id, [question(`${id}.q`)])]))
);
const aside: Answer = { notApplicable: { reason: 'Not here', approvedBy: 'Ann' } };
const weakest = (...answers: Answer[]) => {
	const given = Object.fromEntries(
		PACK.layers.flatMap(({ id }, index) => (answers[index] ? [[`${id}.q`, answers[index]]] : []))
	);
	return weakestLayer(score(PACK, { autonomy: 1, depth: 'quick' }, given).layers)?.id ?? null;
};

test.each<[string, Answer[], string | null]>([
	['the lowest', [{ level: 3 }, { level: 1 }, { level: 2 }], 'two'],
	['the first of equals', [{ level: 2 }, { level: 1 }, { level: 1 }], 'two'],
	['the unknown one, which counts as nought', [{ level: 1 }, { level: 1 }, { unknown: true }], 'three'],
	['not one that was set aside', [{ level: 3 }, aside, { level: 2 }], 'three'],
	['none where all were set aside', [aside, aside, aside], null]
])('it is %s', (_, answers, id) => {
	expect(weakest(...answers)).toBe(id);
});
