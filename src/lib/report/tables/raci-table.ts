/** The responsibility matrix as a table: a row a piece of work, a column a role with its people under it. */
import type { Frame } from '#lib/core/assessment/frame.ts';
import { isAccountable } from '#lib/core/raci/cells.ts';
import { foldRoles } from '#lib/core/raci/fold-roles.ts';
import type { Raci, RaciCell, RaciRole, RaciRow } from '#lib/core/raci/matrix.ts';
import { showLetter } from '#lib/i18n/raci-screen-text.ts';
import { raciFinding } from '#lib/i18n/raci-text.ts';
import { COLUMNS, RACI_WORDS, SHEETS } from '#lib/i18n/take-away-text.ts';
import type { Subject } from './subject.ts';
import type { ColumnOf, Table } from './table.ts';
import { columnOf, tableOf } from './table.ts';

const answering = ({ cells }: RaciRow): RaciCell[] => Object.values(cells).filter(isAccountable);

const personIn = ({ person }: RaciCell): string => person ?? RACI_WORDS.vacant;

/** Other hats of exactly the same people: a screen folds them, a table keeps a column a role. */
function sameHats({ roles }: Raci, frame: Frame): (role: string) => string {
	const folded = foldRoles(roles, frame);
	return (role) => {
		const hats = folded.find((column) => column.some(({ id }) => id === role)) ?? [];
		const others = hats.filter(({ id }) => id !== role).map(({ title }) => title);
		return others.length === 0 ? '' : RACI_WORDS.same(others);
	};
}

const roleColumn = ({ id, title, people }: RaciRole, same: string): ColumnOf<RaciRow> =>
	columnOf(
		title,
		({ cells }) => {
			const cell = cells[id];
			return cell ? showLetter(cell.letter) : null;
		},
		{ kind: 'letter', note: [people.join(', ') || RACI_WORDS.vacant, same].filter(Boolean).join('; ') }
	);

/** What the checks found at a row, as sentences. */
function findingsAt({ roles, rows, findings }: Raci): (row: RaciRow) => string[] {
	const titles = new Map([...roles, ...rows].map(({ id, title }) => [id, title]));
	const named = (id: string): string => titles.get(id) ?? id;
	return ({ id }) =>
		findings
			.filter(({ row }) => row === id)
			.map((finding) => raciFinding(finding, { role: named, row: named }));
}

function columns(raci: Raci, frame: Frame): ColumnOf<RaciRow>[] {
	const found = findingsAt(raci);
	const same = sameHats(raci, frame);
	return [
		columnOf(COLUMNS.group, ({ kind }) => RACI_WORDS[kind], { width: 17 }),
		columnOf(COLUMNS.work, ({ title }) => title, { width: 40 }),
		columnOf(COLUMNS.gateWork, ({ gates }) => (gates.length > 0 ? RACI_WORDS.gate : ''), { width: 10 }),
		...raci.roles.map((role) => roleColumn(role, same(role.id))),
		columnOf(COLUMNS.answersFor, (row) => answering(row).map(personIn).join(', '), { width: 20 }),
		columnOf(
			COLUMNS.deputy,
			(row) =>
				answering(row)
					.flatMap(({ deputy }) => deputy ?? [])
					.join(', '),
			{
				width: 18
			}
		),
		columnOf(COLUMNS.findings, (row) => found(row).join('\n'), { width: 44 })
	];
}

/** Null while there is no matrix. */
export const raciTable = ({ raci, frame }: Subject): Table | null =>
	raci && tableOf(SHEETS.raci, columns(raci, frame), raci.rows);
