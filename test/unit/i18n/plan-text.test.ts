import { expect, test } from 'vitest';
import type { PlanReason } from '#lib/core/rollout/plan.ts';
import { showDay } from '#lib/i18n/format.ts';
import { planReason } from '#lib/i18n/plan-text.ts';

const names = {
	role: (id: string) => ({ qa: 'QA lead', ops: 'Operations lead' })[id] ?? id,
	task: (id: string) => ({ a: 'Name the owners', b: 'Pull the baseline', c: 'Run the drill' })[id] ?? id,
	showDay
};

test.each<[PlanReason['code'], PlanReason['values'], string]>([
	[
		'aim-lowered',
		{ requested: 4, aim: 3 },
		'No set of actions in this pack reaches level 4 from these answers. The plan aims at level 3, the highest they reach.'
	],
	[
		'aim-lowered',
		{ requested: 1, aim: 0 },
		'No set of actions in this pack reaches level 1 from these answers, nor any lower level, so the plan has no actions.'
	],
	[
		'gate-work-late',
		{ task: 'a', end: '2026-12-28', launch: '2026-12-23' },
		'“Name the owners” opens a gate, so it must end before the launch on 23 December 2026; it ends on 28 December 2026.'
	],
	[
		'beyond-window',
		{ task: 'b', end: '2027-01-04', windowEnd: '2026-12-30' },
		'“Pull the baseline” ends on 4 January 2027, after the 30 days, which end on 30 December 2026.'
	],
	[
		'role-overbooked',
		{ role: 'qa', hoursNeeded: 84, hoursAvailable: 57.5, from: '2026-12-01', to: '2026-12-25' },
		'QA lead: 84 h of work from 1 December 2026 to 25 December 2026, with 57.5 h to do it in.'
	],
	[
		'role-overbooked',
		{ role: 'qa,ops', hoursNeeded: 84, hoursAvailable: 57, from: '2026-12-01', to: '2026-12-25' },
		'QA lead and Operations lead: 84 h of work from 1 December 2026 to 25 December 2026, with 57 h to do it in.'
	],
	[
		'chain-too-long',
		{ tasks: 'a,b,c', daysNeeded: 24, daysAvailable: 22 },
		'One after the other, “Name the owners”, “Pull the baseline” and “Run the drill” end on working day 24 at the earliest. The plan has 22 working days for them.'
	],
	[
		'chain-too-long',
		{ tasks: 'a', daysNeeded: 3, daysAvailable: 1 },
		'“Name the owners” ends on working day 3 at the earliest. The plan has one working day for it.'
	],
	[
		'tight-chain',
		{ tasks: 'a,b,c', from: '2026-12-01', end: '2027-01-04' },
		'Not a proof, but no day to spare: “Name the owners”, “Pull the baseline” and “Run the drill” follow each other from 1 December 2026 to 4 January 2027. Each waits for the one before it, or for people who are busy with it.'
	],
	[
		'tight-chain',
		{ tasks: 'a,b,c,d,e,f,g,h', from: '2026-12-01', end: '2027-01-04' },
		'Not a proof, but no day to spare: “Name the owners”, “Pull the baseline”, three more tasks, “f”, “g” and “h” follow each other from 1 December 2026 to 4 January 2027. Each waits for the one before it, or for people who are busy with it.'
	],
	[
		'fullest-role',
		{ role: 'qa', hoursNeeded: 61.5, hoursAvailable: 63 },
		'Not a proof, but the fullest days: QA lead needs 61.5 h of the 63 h there are in the 30 days.'
	],
	[
		'fullest-role',
		{ role: 'qa,ops', hoursNeeded: 61.5, hoursAvailable: 63 },
		'Not a proof, but the fullest days: QA lead and Operations lead together need 61.5 h of the 63 h there are in the 30 days.'
	],
	[
		'launch-moved',
		{ goLive: '2026-12-26', launch: '2026-12-28' },
		'The launch must be on a working day in days 22 to 28. It moves from 26 December 2026 to 28 December 2026.'
	]
])('%s', (code, values, text) => {
	expect(planReason({ code, values }, names)).toBe(text);
});
