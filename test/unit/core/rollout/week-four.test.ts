import { expect, test } from 'vitest';
import type { Answers } from '#lib/core/assessment/answer.ts';
import { placedQuestions } from '#lib/core/pack/questions.ts';
import { WEEK_FOUR_METRICS, WEEK_FOUR_OUTCOMES, weekFour } from '#lib/core/rollout/week-four.ts';
import { baselineText, metricWords, outcomeWords } from '#lib/i18n/week-four-text.ts';
import { shippedPack } from '../../../fixtures/shipped-pack.ts';
import { gatePack } from '../../../fixtures/rollout.ts';
import { question } from '../../../fixtures/small-pack.ts';

const { questionnaire } = shippedPack();

test('every family has its questions in the shipped pack, and they are there', () => {
	const known = new Set(placedQuestions(questionnaire).map(({ question: { id } }) => id));
	const { baseline, families } = weekFour(questionnaire, {});
	expect(families.map(({ metric }) => metric)).toEqual(WEEK_FOUR_METRICS);
	expect(known).toContain(baseline?.question);
	for (const { questions } of families) {
		expect(questions.length).toBeGreaterThan(1);
		for (const { question } of questions) expect(known).toContain(question);
	}
});

test.each<[string, Answers, string]>([
	['nothing answered', {}, 'Whether there are figures from before is not known.'],
	[
		'no baseline',
		{ 'measurement.baseline': { level: 1 } },
		'There are no figures from before on one page: without them, every change is an opinion.'
	],
	[
		'a baseline only',
		{ 'measurement.baseline': { level: 2 } },
		'There are figures from before; the answers show none from now.'
	],
	[
		'a baseline and the figures of one family',
		{ 'measurement.baseline': { level: 2 }, 'measurement.cost-per-resolution': { level: 3 } },
		'There are figures from before to compare with; of business, quality and trust the answers show none from now.'
	],
	[
		'a baseline and figures of every family',
		{
			'measurement.baseline': { level: 2 },
			'measurement.outcome-target': { level: 2 },
			'quality.sampled-review': { level: 4 },
			'measurement.trust-signals': { level: 2 },
			'measurement.cost-per-resolution': { level: 3 }
		},
		'There are figures from before to compare with.'
	]
])('with %s, it is said in one sentence', (_, answers, text) => {
	expect(baselineText(weekFour(questionnaire, answers))).toBe(text);
});

test('a pack without such questions has none to show', () => {
	const small = gatePack([question('q')], []).questionnaire;
	const four = weekFour(small, {});
	expect(four.baseline).toBeNull();
	expect(four.families.flatMap(({ questions }) => questions)).toEqual([]);
	expect(baselineText(four)).toMatch(/does not ask/);
});

test('all families and outcomes have words of their own', () => {
	const titles = [
		...WEEK_FOUR_METRICS.map((metric) => metricWords(metric).title),
		...WEEK_FOUR_OUTCOMES.map((outcome) => outcomeWords(outcome).title)
	];
	expect(new Set(titles).size).toBe(7);
});
