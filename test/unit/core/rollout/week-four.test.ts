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
	const figures = weekFour(questionnaire, {});
	expect(figures.map(({ metric }) => metric)).toEqual(WEEK_FOUR_METRICS);
	for (const { questions, baseline } of figures) {
		expect(questions.length).toBeGreaterThan(1);
		expect([...questions.map((each) => each.question), baseline?.question ?? '']).toSatisfy((ids: string[]) =>
			ids.every((id) => known.has(id))
		);
	}
});

test.each<[string, Answers, string]>([
	['nothing answered', {}, 'Whether there are figures from before is not answered.'],
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
		'both',
		{ 'measurement.baseline': { level: 2 }, 'measurement.cost-per-resolution': { level: 3 } },
		'There are figures from before to compare with.'
	]
])('with %s, cost says so', (_, answers, text) => {
	const cost = weekFour(questionnaire, answers).find(({ metric }) => metric === 'cost');
	expect(cost && baselineText(cost)).toBe(text);
});

test('a pack without such questions has none to show', () => {
	const small = gatePack([question('q')], []).questionnaire;
	const [business] = weekFour(small, {});
	expect(business).toEqual({ metric: 'business', baseline: null, questions: [] });
	expect(business && baselineText(business)).toMatch(/does not ask/);
});

test('all families and outcomes have words of their own', () => {
	const titles = [
		...WEEK_FOUR_METRICS.map((metric) => metricWords(metric).title),
		...WEEK_FOUR_OUTCOMES.map((outcome) => outcomeWords(outcome).title)
	];
	expect(new Set(titles).size).toBe(7);
});
