/** The responsibility matrix, and what its checks found. */
import type { Raci, RaciCell, RaciFinding, RaciRow, Severity } from '#lib/core/raci/matrix.ts';
import { raciFinding } from '#lib/i18n/raci-text.ts';
import { RACI_TEXT } from '#lib/i18n/report-plan-text.ts';
import { HEADINGS, LABELS, SECTIONS } from '#lib/i18n/report-text.ts';
import { cells, column, heading, narrowTable, paragraph, plain, stateCell } from '../cells.ts';
import type { Block, MatrixBlock, MatrixRow, Section, StateMark } from '../document.ts';
import type { ReportInput } from '../report-input.ts';

/** Names printed over a column; the others are counted. */
const NAMES_SHOWN = 4;

const shownNames = (people: readonly string[]): string =>
	people.length <= NAMES_SHOWN
		? people.join(', ')
		: RACI_TEXT.more(people.slice(0, NAMES_SHOWN).join(', '), people.length - NAMES_SHOWN);

function accountable(row: RaciRow): string {
	const cell: RaciCell | undefined = Object.values(row.cells).find(
		({ letter }) => letter === 'A' || letter === 'AR'
	);
	if (!cell?.person) return RACI_TEXT.vacant;
	return cell.deputy ? `${cell.person}, ${RACI_TEXT.deputy(cell.deputy)}` : cell.person;
}

const matrixRow = (row: RaciRow, { roles }: Raci): MatrixRow => ({
	title: row.title,
	strong: row.gates.length > 0,
	letters: roles.map(({ id }) => row.cells[id]?.letter ?? null),
	note: accountable(row)
});

function matrix(raci: Raci): MatrixBlock {
	const groups = [
		{ title: RACI_TEXT.tasks, kind: 'task' },
		{ title: RACI_TEXT.duties, kind: 'duty' }
	].map(({ title, kind }) => ({
		title,
		rows: raci.rows.filter((row) => row.kind === kind).map((row) => matrixRow(row, raci))
	}));
	return {
		kind: 'matrix',
		rowTitle: LABELS.work,
		columns: raci.roles.map(({ title, people }) => ({
			title,
			names: shownNames(people) || RACI_TEXT.vacant
		})),
		groups: groups.filter(({ rows }) => rows.length > 0)
	};
}

const SEVERITIES: Readonly<Record<Severity, StateMark>> = {
	error: { word: RACI_TEXT.severities.error, shape: 'square', tone: 'stop' },
	warning: { word: RACI_TEXT.severities.warning, shape: 'diamond', tone: 'wait' },
	info: { word: RACI_TEXT.severities.info, shape: 'ring', tone: 'soft' }
};

function findingsTable(raci: Raci): Block {
	const roles = new Map(raci.roles.map(({ id, title }) => [id, title]));
	const rows = new Map(raci.rows.map(({ id, title }) => [id, title]));
	const names = { role: (id: string) => roles.get(id) ?? id, row: (id: string) => rows.get(id) ?? id };
	const order = Object.keys(SEVERITIES);
	const sorted = [...raci.findings].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
	const row = (finding: RaciFinding) =>
		cells(stateCell(SEVERITIES[finding.severity]), plain(raciFinding(finding, names)));
	return narrowTable([column(LABELS.state), column(LABELS.finding, 1)], sorted.map(row));
}

const findings = (raci: Raci): Block =>
	raci.findings.length > 0 ? findingsTable(raci) : paragraph(RACI_TEXT.clean);

const matrixBlocks = (raci: Raci): Block[] => [
	heading(2, HEADINGS.findings),
	findings(raci),
	heading(2, HEADINGS.matrix),
	paragraph(RACI_TEXT.legend, 'small'),
	matrix(raci)
];

/** Findings first, because they are what is left to do; a matrix is wide, so its pages lie on their side. */
export function raciSection({ raci }: ReportInput): Section {
	const shown = raci && raci.roles.length > 0 && raci.rows.length > 0 ? raci : null;
	return {
		anchor: 'raci',
		title: SECTIONS.raci,
		orientation: shown ? 'landscape' : 'portrait',
		startsPage: shown !== null,
		listed: true,
		blocks: [heading(1, SECTIONS.raci), ...(shown ? matrixBlocks(shown) : [paragraph(RACI_TEXT.none)])]
	};
}
