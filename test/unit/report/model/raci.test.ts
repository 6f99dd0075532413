import { describe, expect, test } from 'vitest';
import type { RaciFinding } from '#lib/core/raci/matrix.ts';
import type { Block, Cell } from '#lib/report/model/document.ts';
import { raciSection } from '#lib/report/model/sections/raci.ts';
import { reportInput } from '../../../fixtures/report.ts';

const base = reportInput();
const raci = base.raci;
if (!raci) throw new Error('The fixture has a matrix.');

const blocksWith = (findings: readonly RaciFinding[]): readonly Block[] =>
	raciSection({ ...base, raci: { ...raci, findings } }).blocks;

/** Each a thing to mend of its own. */
const undone = (count: number): RaciFinding[] =>
	Array.from({ length: count }, (_, index) => ({
		rule: 2,
		code: 'no-responsible',
		severity: 'warning',
		row: raci.rows[index % raci.rows.length]?.id ?? '',
		role: raci.roles[index % 2]?.id ?? '',
		values: {}
	}));

const said = (cell: Cell): string => cell.map((part) => ('text' in part ? part.text : '')).join(' ');

/** What the findings' table says, a text a row. */
const told = (blocks: readonly Block[]): string[] =>
	blocks.flatMap((block) =>
		block.kind === 'table'
			? block.rows.flatMap((row) => (row.kind === 'cells' ? [row.cells.map(said).join(' ')] : []))
			: []
	);

const kinds = (blocks: readonly Block[]): string[] => blocks.map(({ kind }) => kind);

describe('what the checks found', () => {
	test('stands above the matrix when it is little', () => {
		const blocks = kinds(blocksWith(undone(2)));
		expect(blocks.indexOf('table')).toBeGreaterThan(0);
		expect(blocks.indexOf('table')).toBeLessThan(blocks.indexOf('matrix'));
	});

	test('is counted above and told below when it is much', () => {
		const blocks = blocksWith(undone(3));
		expect(kinds(blocks).indexOf('table')).toBeGreaterThan(kinds(blocks).indexOf('matrix'));
		expect(blocks).toContainEqual(
			expect.objectContaining({ text: expect.stringContaining('three things to watch') as string })
		);
	});

	test('says the same of many rows once, and names the others', () => {
		const rows = told(blocksWith(undone(4)));
		expect(rows).toHaveLength(1);
		for (const { title } of raci.rows.slice(0, 4)) expect(rows[0]).toContain(title);
	});

	test('counts rows by role where they are too many to name', () => {
		const rows = told(blocksWith(undone(31)));
		expect(rows).toHaveLength(1);
		const [first, second] = raci.roles;
		expect(rows[0]).toContain(`30 more rows, by role: ${second?.title ?? ''} 15, ${first?.title ?? ''} 15`);
	});

	test('is counted as on the screen: a role that nobody holds is one thing, however many rows it leaves open', () => {
		const blocks = blocksWith(
			undone(31).map((finding): RaciFinding => ({ ...finding, code: 'vacant-role' }))
		);
		const rows = told(blocks);
		expect(rows).toHaveLength(2);
		expect(rows[0]).toContain('which has a part in 16 rows');
		expect(kinds(blocks).indexOf('table')).toBeLessThan(kinds(blocks).indexOf('matrix'));
	});

	test('is said to be nothing when it is nothing', () => {
		const blocks = blocksWith([]);
		expect(told(blocks)).toEqual([]);
		expect(blocks).toContainEqual(expect.objectContaining({ text: 'The checks found nothing to change.' }));
	});
});

describe('hats of the same people', () => {
	const [row] = raci.rows;
	const [first, second] = raci.roles;
	if (!row || !first || !second) throw new Error('The fixture has a row and two roles.');
	/** Everybody has one hat, but for the first, who has these. */
	const sectionWhere = (hats: readonly string[]): readonly Block[] => {
		const people = raci.roles.map(({ id }, index) => ({
			id: `p${String(index)}`,
			name: `Person ${String(index)}`,
			hats: index === 0 ? [...hats] : hats.includes(id) ? [] : [id]
		}));
		const cells = { [first.id]: { letter: 'A' }, [second.id]: { letter: 'R' } } as const;
		return raciSection({
			...base,
			frame: { ...base.frame, people },
			raci: { ...raci, rows: [{ ...row, cells }] }
		}).blocks;
	};
	const lettersIn = (blocks: readonly Block[]): unknown[] =>
		blocks.flatMap((block) =>
			block.kind === 'matrix' ? block.groups.flatMap(({ rows }) => rows.map(({ letters }) => letters)) : []
		);

	test('share a column, where A by one and R by the other is both, and the caption says so', () => {
		const blocks = sectionWhere([first.id, second.id]);
		expect(lettersIn(blocks)).toEqual([['AR', ...raci.roles.slice(2).map(() => null)]]);
		expect(JSON.stringify(blocks)).toContain('11 columns for 12 roles');
	});

	test('are not spoken of where every role has people of its own', () => {
		const blocks = sectionWhere([first.id]);
		expect(lettersIn(blocks)).toEqual([['A', 'R', ...raci.roles.slice(2).map(() => null)]]);
		expect(JSON.stringify(blocks)).not.toContain('share a column');
	});
});
