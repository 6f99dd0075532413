import { expect, test } from 'vitest';
import type { Support } from '#lib/core/pack/scale.ts';
import type { Plan } from '#lib/core/rollout/plan.ts';
import type { Projection } from '#lib/core/rollout/projection.ts';
import { planLead, unknownRemark } from '#lib/i18n/plan-screen-text.ts';
import { reportInput } from '../../fixtures/report.ts';

function planned(): Plan {
	const { plan } = reportInput();
	if (!plan) throw new Error('The fixture has a plan.');
	return { ...plan, projected: { ...plan.projected, supportedNow: 2 } };
}

/** The lead of a plan that reaches level 2, where so much is supported from its first day to that of the launch. */
function leadWith(then: Support): string {
	const plan = planned();
	const before = { supportedNow: 0, possible: 2, overallLo: 1, gatesThrough: 0, gates: 4 } as const;
	const day = { ...before, dayNumber: 1, hoursDone: 0, finished: [] };
	const days = [
		{ ...day, supportedNow: then, day: plan.start },
		{ ...day, supportedNow: 2 as const, day: plan.end }
	];
	const path: Projection = { before, days, reached: [] };
	return planLead(plan, path);
}

test.each<[Support, string]>([
	[0, 'On the day of the launch they support no level yet.'],
	[1, 'On the day of the launch they support level 1: until they support more, let it go no further.']
])('a launch that comes before the work is done says that level %i is supported on its day', (then, said) => {
	expect(leadWith(then)).toMatch(new RegExp(`${said.replaceAll('.', '\\.')}$`));
});

test('nothing is said of that day where the plan has come to its end by then, or where no path is known', () => {
	expect(leadWith(2)).not.toContain('On the day of the launch');
	expect(planLead(planned(), null)).not.toContain('On the day of the launch');
});

test.each<[number, number, string]>([
	[0, 0, ''],
	[0, 1, 'With one don’t know the plan reckons with the worst: some of its work may be done already.'],
	[
		45,
		4,
		'With 45 questions not answered and four don’t knows the plan reckons with the worst: some of its work may be done already.'
	]
])('%i unanswered and %i unknown: what that does to the plan is said', (unanswered, unknown, said) => {
	expect(unknownRemark({ unanswered, unknown })).toBe(said);
});
