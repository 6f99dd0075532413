/** The matrix as JSON for other programs: letters, and findings in words. */
import type {
	AsideEdit,
	Raci,
	RaciFinding,
	RaciLetter,
	RaciRole,
	RaciRow,
	Severity
} from '#lib/core/raci/matrix.ts';

export interface RaciJson {
	readonly roles: readonly Pick<RaciRole, 'id' | 'title' | 'kind' | 'people'>[];
	readonly rows: readonly {
		readonly id: string;
		readonly title: string;
		readonly kind: RaciRow['kind'];
		/** By role id; a role without a letter has no key. */
		readonly cells: Readonly<Record<string, RaciLetter>>;
	}[];
	/** Cells that people changed, with the letter that was computed there, or null. */
	readonly edited: readonly {
		readonly row: string;
		readonly role: string;
		readonly computed: RaciLetter | null;
	}[];
	/** Changes that have no place now, by their key in the document. */
	readonly aside: readonly Pick<AsideEdit, 'key' | 'missing'>[];
	/** `row` and `role` are ids, or null where a finding is not at one. */
	readonly findings: readonly {
		readonly rule: number;
		readonly severity: Severity;
		readonly row: string | null;
		readonly role: string | null;
		readonly text: string;
	}[];
}

const letters = ({ cells }: RaciRow): Record<string, RaciLetter> =>
	Object.fromEntries(Object.entries(cells).map(([role, { letter }]) => [role, letter]));

/** What `--json` prints of a matrix; `text` puts a finding into words. */
export const raciJson = (raci: Raci, text: (finding: RaciFinding) => string): RaciJson => ({
	roles: raci.roles.map(({ id, title, kind, people }) => ({ id, title, kind, people })),
	rows: raci.rows.map((row) => ({ id: row.id, title: row.title, kind: row.kind, cells: letters(row) })),
	edited: raci.edited.map(({ row, role, computed }) => ({ row, role, computed: computed?.letter ?? null })),
	aside: raci.aside.map(({ key, missing }) => ({ key, missing })),
	findings: raci.findings.map((finding) => ({
		rule: finding.rule,
		severity: finding.severity,
		row: finding.row ?? null,
		role: finding.role ?? null,
		text: text(finding)
	}))
});
