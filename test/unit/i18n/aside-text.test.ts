import { describe, expect, test } from 'vitest';
import type { Answer, Answers } from '#lib/core/assessment/answer.ts';
import { countingAside } from '#lib/core/scoring/counting-aside.ts';
import { score } from '#lib/core/scoring/score.ts';
import { asideBound } from '#lib/i18n/aside-text.ts';
import { capability, layer, question, questionnaire } from '../../fixtures/small-pack.ts';

const PACK = questionnaire([
	layer('care', [capability('care.all', [question('a'), question('b'), question('c'), question('d')])])
]);
const SCOPE = { autonomy: 1, depth: 'quick' } as const;
const aside: Answer = { notApplicable: { reason: 'No such case', approvedBy: 'Ada' } };

const said = (answers: Answers): string =>
	asideBound(score(PACK, SCOPE, answers), countingAside(PACK, SCOPE, answers));

describe('what the verdict owes to what was set aside', () => {
	test.each<[string, Answers, string]>([
		['nothing set aside', { a: { level: 2 }, b: { unknown: true } }, ''],
		[
			'one, and the support stays',
			{ a: { level: 2 }, b: { level: 2 }, c: { level: 2 }, d: aside },
			'If the question set aside as not applicable were counted as not known, the overall level would be ' +
				'1.5–2.5 instead of 2.0, and level 1 would be supported all the same.'
		],
		[
			'two, and the support falls',
			{ a: { level: 2 }, b: { level: 2 }, c: aside, d: aside },
			'If the two questions set aside as not applicable were counted as not known, the overall level would be ' +
				'1.0–3.0 instead of 2.0, and no level would be supported instead of level 1.'
		],
		[
			'one of many, and the level stays',
			{ a: { unknown: true }, b: { unknown: true }, c: { unknown: true }, d: aside },
			'If the question set aside as not applicable were counted as not known, the overall level would stay ' +
				'0.0–4.0, and no level would be supported all the same.'
		],
		[
			'all of them',
			{ a: aside, b: aside, c: aside, d: aside },
			'If the four questions set aside as not applicable were counted as not known, the overall level would be ' +
				'0.0–4.0 where now there is none, and no level would be supported all the same.'
		]
	])('%s', (_, answers, text) => {
		expect(said(answers)).toBe(text);
	});
});
