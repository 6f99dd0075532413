/** The responsibility matrix as a page of text: row by row who holds which letter, then what the rules found. */
import type { Assessment } from '../../lib/core/assessment/schema.ts';
import type { Raci, RaciCell, RaciLetter, RaciRow, Severity } from '../../lib/core/raci/matrix.ts';
import { plural } from '../../lib/i18n/format.ts';
import { raciFinding } from '../../lib/i18n/raci-text.ts';
import { heading, section } from './heading.ts';
import type { Style } from './style.ts';
import { wrapUnder } from './wrap.ts';

export interface Matrix {
	readonly assessment: Assessment;
	readonly raci: Raci;
	readonly names: { role(id: string): string; row(id: string): string };
	readonly style: Style;
}

/** Whoever acts is named; those asked and told go by their role. */
const LETTERS: readonly { readonly letter: RaciLetter; readonly named: boolean }[] = [
	{ letter: 'A', named: true },
	{ letter: 'AR', named: true },
	{ letter: 'R', named: true },
	{ letter: 'C', named: false },
	{ letter: 'I', named: false }
];

/** `Process owner: Ann Lee (deputy Ben Ode)` */
function holder(title: string, { person, deputy }: RaciCell, named: boolean): string {
	if (!named || person === undefined) return title;
	return deputy === undefined ? `${title}: ${person}` : `${title}: ${person} (deputy ${deputy})`;
}

function rowLines(row: RaciRow, { raci, names }: Matrix): string[] {
	const lines = LETTERS.flatMap(({ letter, named }) => {
		const holders = raci.roles.flatMap(({ id }) => {
			const cell = row.cells[id];
			return cell?.letter === letter ? [holder(names.role(id), cell, named)] : [];
		});
		return holders.length === 0
			? []
			: wrapUnder(`    ${letter.padEnd(2)}  `, holders.join(named ? '; ' : ', '));
	});
	return [...wrapUnder('  ', row.title), ...lines];
}

function rows(matrix: Matrix, kind: RaciRow['kind'], title: string): string[] {
	const lines = matrix.raci.rows.filter((row) => row.kind === kind).flatMap((row) => rowLines(row, matrix));
	return section(title, lines, matrix.style);
}

const SEVERITIES: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
	error: ['error', 'errors'],
	warning: ['warning', 'warnings'],
	info: ['remark', 'remarks']
};

function findings({ raci, names, style }: Matrix): string[] {
	const blocks = (['error', 'warning', 'info'] as const).flatMap((severity) => {
		const found = raci.findings.filter((finding) => finding.severity === severity);
		const [one, many] = SEVERITIES[severity];
		const lines = found.flatMap((finding) => wrapUnder('  – ', raciFinding(finding, names)));
		const count = plural(found.length, one, many);
		return section(`${count.charAt(0).toUpperCase()}${count.slice(1)}`, lines, style);
	});
	return blocks.length === 0 ? ['The checks found nothing.'] : blocks.slice(0, -1);
}

/** The page that `raci` prints. */
export function raciText(matrix: Matrix): string[] {
	return [
		...heading(matrix.assessment, matrix.style),
		...rows(matrix, 'task', 'Work of the plan'),
		...rows(matrix, 'duty', 'Standing duties'),
		...findings(matrix)
	];
}
