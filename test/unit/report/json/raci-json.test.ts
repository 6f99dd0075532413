import { expect, test } from 'vitest';
import type { Raci } from '#lib/core/raci/matrix.ts';
import { raciJson } from '#lib/report/json/raci-json.ts';
import { cell, column, raciRow } from '../../../fixtures/raci.ts';

test('raciJson keeps letters and places, and puts findings into words', () => {
	const raci: Raci = {
		roles: [column('lead', { owner: 'business', people: ['Ann'] })],
		rows: [raciRow('pause', { lead: cell('AR', 'Ann', 'Ben') }, { gates: ['g'], reach: 'operating-hours' })],
		findings: [
			{ rule: 5, code: 'unreachable', severity: 'error', row: 'pause', role: 'lead', values: {} },
			{ rule: 6, code: 'owner-without-accountable', severity: 'warning', values: { owner: 'process' } }
		],
		edited: [{ row: 'pause', role: 'lead', computed: cell('A', 'Ann') }],
		aside: [{ key: 'gone/lead', row: 'gone', role: 'lead', edit: { letter: 'R' }, missing: 'row' }]
	};
	expect(raciJson(raci, ({ code }) => `Text of ${code}`)).toEqual({
		roles: [{ id: 'lead', title: 'Role lead', kind: 'person', people: ['Ann'] }],
		rows: [{ id: 'pause', title: 'Row pause', kind: 'duty', cells: { lead: 'AR' } }],
		edited: [{ row: 'pause', role: 'lead', computed: 'A' }],
		aside: [{ key: 'gone/lead', missing: 'row' }],
		findings: [
			{ rule: 5, severity: 'error', row: 'pause', role: 'lead', text: 'Text of unreachable' },
			{ rule: 6, severity: 'warning', row: null, role: null, text: 'Text of owner-without-accountable' }
		]
	});
});
