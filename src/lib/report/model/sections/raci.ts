/** The responsibility matrix, and what its checks found. */
import type { Frame } from '#lib/core/assessment/frame.ts';
import { findingGroups, type FindingGroup } from '#lib/core/raci/finding-groups.ts';
import { foldedCell, foldRoles } from '#lib/core/raci/fold-roles.ts';
import type { FoldedColumn } from '#lib/core/raci/fold-roles.ts';
import type { Raci, RaciCell, RaciFinding, RaciRow, Severity } from '#lib/core/raci/matrix.ts';
import { rowGroups } from '#lib/core/raci/row-groups.ts';
import { plural } from '#lib/i18n/format.ts';
import { groupTitle } from '#lib/i18n/raci-screen-text.ts';
import { raciFindings } from '#lib/i18n/raci-text.ts';
import { RACI_TEXT } from '#lib/i18n/report-plan-text.ts';
import { HEADINGS, LABELS, SECTIONS } from '#lib/i18n/report-text.ts';
import { cells, column, heading, narrowTable, paragraph, plain, soft, stateCell, table } from '../cells.ts';
import type { Block, MatrixBlock, MatrixColumn, MatrixRow, Row, Section, StateMark } from '../document.ts';
import { fewNames, titlesInColumn } from '../people-names.ts';
import type { ReportInput } from '../report-input.ts';
import { decisionBlocks } from './decision-map.ts';

/** Who answers for a row, with the deputy. */
export function accountable(row: RaciRow): string {
	const cell: RaciCell | undefined = Object.values(row.cells).find(
		({ letter }) => letter === 'A' || letter === 'AR'
	);
	if (!cell?.person) return RACI_TEXT.vacant;
	return cell.deputy ? `${cell.person}, ${RACI_TEXT.deputy(cell.deputy)}` : cell.person;
}

const isEdited = (row: RaciRow, column: FoldedColumn, { edited }: Raci): boolean =>
	edited.some((one) => one.row === row.id && column.some(({ id }) => id === one.role));

const matrixRow = (row: RaciRow, columns: readonly FoldedColumn[], raci: Raci): MatrixRow => ({
	title: row.title,
	strong: row.gates.length > 0,
	letters: columns.map((column) => foldedCell(column, row)?.letter ?? null),
	edited: columns.map((column) => isEdited(row, column, raci)),
	note: accountable(row)
});

/** Roles of the same people share a column. */
const matrixColumn = (column: FoldedColumn): MatrixColumn => ({
	title: titlesInColumn(column.map(({ title }) => title)),
	names: fewNames(column[0].people) || RACI_TEXT.vacant
});

function matrix(raci: Raci, columns: readonly FoldedColumn[]): MatrixBlock {
	const groups = rowGroups(raci.rows).map(({ group, rows }) => ({
		title: groupTitle(group),
		rows: rows.map((row) => matrixRow(row, columns, raci))
	}));
	return { kind: 'matrix', rowTitle: LABELS.work, columns: columns.map(matrixColumn), groups };
}

const SEVERITIES: Readonly<Record<Severity, StateMark>> = {
	error: { word: RACI_TEXT.severities.error, shape: 'square', tone: 'stop' },
	warning: { word: RACI_TEXT.severities.warning, shape: 'diamond', tone: 'wait' },
	info: { word: RACI_TEXT.severities.info, shape: 'ring', tone: 'soft' }
};

const SEVERITY_ORDER = ['error', 'warning', 'info'] as const;

function findingNames(raci: Raci) {
	const roles = new Map(raci.roles.map(({ id, title }) => [id, title]));
	const rows = new Map(raci.rows.map(({ id, title }) => [id, title]));
	return { role: (id: string) => roles.get(id) ?? id, row: (id: string) => rows.get(id) ?? id };
}

/** What was found as the screen has it: each thing to mend once, the gravest first. */
function thingsFound(raci: Raci): FindingGroup[] {
	const groups = findingGroups(raci);
	return SEVERITY_ORDER.flatMap((severity) => groups.filter(([first]) => first.severity === severity));
}

/** Things of one kind, each about a row of its own, are told together from so many on. */
const MANY = 3;

const kindOf = ([{ code, severity, row }, ...others]: FindingGroup): string =>
	row === undefined || others.length > 0 ? '' : `${severity} ${code}`;

/** Things that say the same of many rows together, the others each alone. */
function gathered(things: readonly FindingGroup[]): FindingGroup[][] {
	return things.reduce<FindingGroup[][]>((groups, thing) => {
		const same = things.filter((other) => kindOf(other) === kindOf(thing));
		if (kindOf(thing) === '' || same.length < MANY) return [...groups, [thing]];
		return same[0] === thing ? [...groups, same] : groups;
	}, []);
}

/** More rows than this are counted by role: the matrix shows which they are. */
const NAMED = 8;

function countedByRole(findings: readonly RaciFinding[], role: (id: string) => string): string {
	const roles = [...new Set(findings.map((finding) => finding.role ?? ''))];
	const counts = roles.map((id) =>
		RACI_TEXT.rowsOf(id === '' ? '' : role(id), findings.filter((one) => (one.role ?? '') === id).length)
	);
	return RACI_TEXT.more(plural(findings.length, 'more row'), counts);
}

function alike(findings: readonly RaciFinding[], names: ReturnType<typeof findingNames>): string {
	if (findings.length > NAMED) return countedByRole(findings, names.role);
	return findings
		.map(({ row, role }) => RACI_TEXT.where(names.row(row ?? ''), role && names.role(role)))
		.join('; ');
}

function findingsTable(raci: Raci, groups: readonly (readonly FindingGroup[])[]): Block {
	const names = findingNames(raci);
	const row = ([thing, ...others]: readonly FindingGroup[]): Row[] => {
		if (!thing) return [];
		const also = others.map(([finding]) => finding);
		const state = stateCell(SEVERITIES[thing[0].severity]);
		return [cells(state, plain(raciFindings(thing, names)), soft(alike(also, names)))];
	};
	const columns = [column(LABELS.state), column(LABELS.finding, 4)];
	return groups.some(({ length }) => length > 1)
		? table([...columns, column(LABELS.others, 5)], groups.flatMap(row))
		: narrowTable(columns, groups.flatMap(row));
}

/** How many things there are to mend, to watch and to know, and where they stand. */
function findingsLine(things: readonly FindingGroup[]): string {
	const counts = SEVERITY_ORDER.flatMap((severity) => {
		const count = things.filter(([first]) => first.severity === severity).length;
		return count === 0 ? [] : [RACI_TEXT.count(count, SEVERITIES[severity].word)];
	});
	return RACI_TEXT.found(counts);
}

/** So few findings stand above the matrix: they are what is left to do. More of them would push it off its page. */
const FEW = 2;

function legendText({ roles, edited }: Raci, columns: readonly FoldedColumn[]): string {
	const folded = columns.length < roles.length ? RACI_TEXT.folded(columns.length, roles.length) : '';
	return [RACI_TEXT.legend, edited.length > 0 ? RACI_TEXT.edited : '', folded].filter(Boolean).join(' ');
}

function matrixBlocks(raci: Raci, frame: Frame): Block[] {
	const things = thingsFound(raci);
	const groups = gathered(things);
	const columns = foldRoles(raci.roles, frame);
	const body = [paragraph(legendText(raci, columns), 'small'), matrix(raci, columns)];
	if (things.length === 0) return [paragraph(RACI_TEXT.clean), ...body];
	if (things.length <= FEW) return [findingsTable(raci, groups), ...body];
	const list = [heading(2, HEADINGS.findings), findingsTable(raci, groups)];
	return [paragraph(findingsLine(things)), ...body, ...list];
}

/** The matrix is wide, so its pages lie on their side; what its checks found is told above it, or counted there and told below. */
export function raciSection({ raci, frame }: ReportInput): Section {
	const shown = raci && raci.roles.length > 0 && raci.rows.length > 0 ? raci : null;
	return {
		anchor: 'raci',
		title: SECTIONS.raci,
		orientation: shown ? 'landscape' : 'portrait',
		begins: shown ? 'page' : 'below',
		listed: true,
		blocks: [
			heading(1, SECTIONS.raci),
			...(shown ? [...matrixBlocks(shown, frame), ...decisionBlocks(shown)] : [paragraph(RACI_TEXT.none)])
		]
	};
}
