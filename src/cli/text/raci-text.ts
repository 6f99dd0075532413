/** The responsibility matrix as a page of text: row by row who holds which letter, then what the rules found. */
import type { Assessment } from '../../lib/core/assessment/schema.ts';
import { decisionMap } from '../../lib/core/raci/decision-map.ts';
import { findingGroups } from '../../lib/core/raci/finding-groups.ts';
import type { Raci, RaciCell, RaciLetter, RaciRow, Severity } from '../../lib/core/raci/matrix.ts';
import { rowGroups } from '../../lib/core/raci/row-groups.ts';
import { decisionQuestion } from '../../lib/i18n/decision-map-text.ts';
import { plural } from '../../lib/i18n/format.ts';
import { asideText, groupTitle } from '../../lib/i18n/raci-screen-text.ts';
import { raciFindings, type RaciNames } from '../../lib/i18n/raci-text.ts';
import { heading, section } from './heading.ts';
import type { Style } from './style.ts';
import { wrapUnder } from './wrap.ts';

export interface Matrix {
	readonly assessment: Assessment;
	readonly raci: Raci;
	readonly names: RaciNames;
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

const isEdited = ({ edited }: Raci, row: string, role: string): boolean =>
	edited.some((one) => one.row === row && one.role === role);

function rowLines(row: RaciRow, { raci, names }: Matrix): string[] {
	const lines = LETTERS.flatMap(({ letter, named }) => {
		const holders = raci.roles.flatMap(({ id }) => {
			const cell = row.cells[id];
			const mark = isEdited(raci, row.id, id) ? ' *' : '';
			return cell?.letter === letter ? [`${holder(names.role(id), cell, named)}${mark}`] : [];
		});
		return holders.length === 0
			? []
			: wrapUnder(`    ${letter.padEnd(2)}  `, holders.join(named ? '; ' : ', '));
	});
	return [...wrapUnder('  ', row.title), ...lines];
}

const rows = (matrix: Matrix): string[] =>
	rowGroups(matrix.raci.rows).flatMap(({ group, rows }) =>
		section(
			groupTitle(group),
			rows.flatMap((row) => rowLines(row, matrix)),
			matrix.style
		)
	);

/** What people changed: the sign explained, and the changes that have no place now. */
function changes({ raci, names, style }: Matrix): string[] {
	const { edited, aside } = raci;
	const lines = [
		...(edited.length === 0 ? [] : [`  * ${plural(edited.length, 'cell')} changed by hand`]),
		...aside.flatMap((one) => wrapUnder('  – ', asideText(one, names)))
	];
	return lines.length === 0 ? [] : section('Changes', lines, style);
}

/** Who decides what, one line a decision. */
function decisions({ raci, names, style }: Matrix): string[] {
	const lines = decisionMap(raci).flatMap(({ decision, rows: [first] }) => {
		const who = first?.decides.map(({ role, cell }) => holder(names.role(role.id), cell, true)) ?? [];
		return who.length === 0 ? [] : [`  ${decisionQuestion(decision)}`, ...wrapUnder('    ', who.join('; '))];
	});
	return section('Decisions', lines, style);
}

const SEVERITIES: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
	error: ['error', 'errors'],
	warning: ['warning', 'warnings'],
	info: ['remark', 'remarks']
};

function findings({ raci, names, style }: Matrix): string[] {
	const groups = findingGroups(raci);
	const blocks = (['error', 'warning', 'info'] as const).flatMap((severity) => {
		const found = groups.filter(([first]) => first.severity === severity);
		const [one, many] = SEVERITIES[severity];
		const lines = found.flatMap((group) => wrapUnder('  – ', raciFindings(group, names)));
		const count = plural(found.length, one, many);
		return section(`${count.charAt(0).toUpperCase()}${count.slice(1)}`, lines, style);
	});
	return blocks.length === 0 ? ['The checks found nothing.'] : blocks.slice(0, -1);
}

/** The page that `raci` prints. */
export function raciText(matrix: Matrix): string[] {
	return [
		...heading(matrix.assessment, matrix.style),
		...rows(matrix),
		...decisions(matrix),
		...changes(matrix),
		...findings(matrix)
	];
}
