/** Who answers for the work that gates wait for: the rows and roles that one page has room for. */
import type { Raci, RaciRole, RaciRow } from '#lib/core/raci/matrix.ts';
import { rowGroups } from '#lib/core/raci/row-groups.ts';
import { BRIEF_HEADINGS, BRIEF_TEXT } from '#lib/i18n/brief-text.ts';
import { groupTitle } from '#lib/i18n/raci-screen-text.ts';
import { LABELS, SECTIONS } from '#lib/i18n/report-text.ts';
import { disclosureOf } from '#lib/core/assessment/disclosure.ts';
import { paragraph, smallHeading } from '../cells.ts';
import type { Block, MatrixBlock, MatrixRow } from '../document.ts';
import type { ReportInput } from '../report-input.ts';
import { accountable } from '../sections/raci.ts';
import type { Scissors } from './scissors.ts';

export interface MatrixLimits {
	readonly rows: number;
	readonly roles: number;
}

export const gateRows = (raci: Raci | null): RaciRow[] =>
	(raci?.rows ?? []).filter(({ gates }) => gates.length > 0);

/** The roles that have a part in the rows, those that do or answer for most first. */
export function rolesIn(rows: readonly RaciRow[], { roles }: Pick<Raci, 'roles'>): RaciRole[] {
	const count = (role: string, letters: readonly string[]): number =>
		rows.filter(({ cells }) => letters.includes(cells[role]?.letter ?? '')).length;
	const weight = ({ id }: RaciRole): number =>
		1000 * count(id, ['A', 'AR']) + count(id, ['R', 'AR']) + count(id, ['C', 'I']) / 1000;
	return roles.filter((role) => weight(role) > 0).sort((a, b) => weight(b) - weight(a));
}

/** A matrix of these rows and roles; of no rows only its head, to be measured. */
export function gateMatrix(
	rows: readonly RaciRow[],
	roles: readonly RaciRole[],
	{ options, raci }: ReportInput,
	{ cut }: Scissors
): MatrixBlock {
	const edited = raci?.edited ?? [];
	const named = disclosureOf(options).people;
	const short = (text: string): string => cut(text, SECTIONS.raci);
	const rowOf = (row: RaciRow): MatrixRow => ({
		title: short(row.title),
		strong: false,
		letters: roles.map(({ id }) => row.cells[id]?.letter ?? null),
		edited: roles.map(({ id }) => edited.some((one) => one.row === row.id && one.role === id)),
		note: named ? short(accountable(row)) : ''
	});
	const groups = rowGroups(rows).map(({ group, rows: own }) => ({
		title: groupTitle(group),
		rows: own.map(rowOf)
	}));
	return {
		kind: 'matrix',
		rowTitle: LABELS.work,
		columns: roles.map(({ title }) => ({ title: short(title), names: '' })),
		groups
	};
}

/** Nothing where no work that a gate waits for has roles. */
export function matrixBlocks(input: ReportInput, limits: MatrixLimits, shears: Scissors): Block[] {
	const { raci } = input;
	const all = gateRows(raci);
	if (!raci || all.length === 0) return [];
	const rows = all.slice(0, limits.rows);
	const involved = rolesIn(all, raci);
	// Of those that fit, the ones with a part in what is shown: fewer columns always fit as well.
	const roles = involved.slice(0, limits.roles).filter(({ id }) => rows.some(({ cells }) => cells[id]));
	const isWhole = rows.length === all.length && roles.length === involved.length;
	const others = isWhole
		? ''
		: ` ${BRIEF_TEXT.matrixRows(rows.length, all.length, roles.length, involved.length, SECTIONS.raci)}`;
	return [
		smallHeading(2, BRIEF_HEADINGS.raci),
		paragraph(`${BRIEF_TEXT.matrixKey}${others}`, 'small'),
		gateMatrix(rows, roles, input, shears)
	];
}
