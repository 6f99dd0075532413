import { expect, test } from 'vitest';
import { decisionBlocks } from '#lib/report/model/sections/decision-map.ts';
import { cell, column, raciRow } from '../../../fixtures/raci.ts';

const ROLES = [column('lead', { title: 'AI operations lead' }), column('owner', { title: 'Business owner' })];

test('the decision map has a line for every decision that a row carries', () => {
	const rows = [
		raciRow('pause', { lead: cell('A', 'Ann', 'Ben'), owner: cell('C') }, { decision: 'pause' }),
		raciRow('cost', { owner: cell('A'), lead: cell('R') }, { decision: 'budget' }),
		raciRow('other', { owner: cell('AR') })
	];
	const table = decisionBlocks({ roles: ROLES, rows }).find((block) => block.kind === 'table');
	const said = table?.rows.map((row) =>
		row.kind === 'cells'
			? row.cells.map((one) => one.map((part) => ('text' in part ? part.text : '')).join())
			: []
	);
	expect(said).toEqual([
		['Who can pause the agent?', 'Ann, deputy Ben', 'AI operations lead', '', 'Business owner'],
		['Who watches what the agent costs?', 'nobody named', 'Business owner', 'AI operations lead', '']
	]);
});

test('a matrix that carries no decision has no map', () => {
	expect(decisionBlocks({ roles: ROLES, rows: [raciRow('other', { owner: cell('AR') })] })).toEqual([]);
});
