/** Three tasks, one to pass each gate and one beside them. */
import { action, capability, layer, pack, question, role } from '../../fixtures/small-pack.ts';

export const PLAN_PACK = pack(
	[
		layer('governance', [
			capability('control', [
				question('g.pause', { gate: { '1': 2 } }),
				question('g.log', { gate: { '1': 1 } }),
				question('g.review')
			])
		])
	],
	[
		action('pause', { 'g.pause': 2 }, { title: 'Name who can pause it' }),
		action(
			'log',
			{ 'g.log': 1 },
			{ title: 'Open the log', effortHours: 6, durationDays: 2, phase: 2, responsible: 'tester' }
		),
		action('review', { 'g.review': 3 }, { title: 'Hold the first review', effortHours: 2, phase: 3 })
	],
	[],
	[role('tester')]
);
