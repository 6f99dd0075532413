/** What a repair changes, said on its button. */
import { editOfCell, type CellEdit } from '#lib/core/raci/cell-edit.ts';
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { RaciLetter, RaciMatrix } from '#lib/core/raci/matrix.ts';
import { listed, plural, sentence } from './format.ts';
import { showLetter } from './raci-screen-text.ts';
import type { RaciNames } from './raci-text.ts';

interface Said extends RaciNames {
	/** Name of somebody in the frame. */
	readonly person: (id: string) => string;
}

const namely = (id: string | undefined, { person }: Said): string =>
	id === undefined ? '' : ` (${person(id)})`;

function letterChange(role: string, before: RaciLetter | null, edit: CellEdit['edit'], said: Said): string {
	const letter = edit?.letter ?? null;
	if (letter === null) return `${role} left out`;
	const who = namely(edit?.person, said);
	if (before === null) return `${showLetter(letter)} for ${role}${who}`;
	return `${role}${who} ${showLetter(letter)} instead of ${showLetter(before)}`;
}

function changeText({ row, role, edit }: CellEdit, { rows }: RaciMatrix, frame: Frame, said: Said): string {
	const title = said.role(role);
	if (edit === null) return `${title} as computed`;
	const cell = rows.find(({ id }) => id === row)?.cells[role];
	const before = cell ? editOfCell(cell, frame) : { letter: null };
	if (before.letter !== edit.letter) return letterChange(title, before.letter, edit, said);
	const person = edit.person !== before.person && edit.person !== undefined;
	const deputy = edit.deputy !== before.deputy;
	const parts = [
		...(person ? [`${said.person(edit.person ?? '')} as ${title}`] : []),
		...(deputy ? [edit.deputy === undefined ? 'no deputy' : `${said.person(edit.deputy)} as deputy`] : [])
	];
	return parts.join(', ');
}

/** Said in full; more than these are counted. */
const SAID = 2;

const timed = (text: string, rows: number): string => (rows > 1 ? `${text} in ${plural(rows, 'row')}` : text);

/** “QA lead C instead of A”, “Planner left out in two rows”, “A for Process owner (Ann) and two more changes”. */
export function repairText(
	edits: readonly CellEdit[],
	matrix: RaciMatrix,
	frame: Frame,
	names: RaciNames
): string {
	const said: Said = { ...names, person: (id) => frame.people.find((one) => one.id === id)?.name ?? id };
	const counts = new Map<string, number>();
	for (const edit of edits) {
		const text = changeText(edit, matrix, frame, said);
		counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	const texts = [...counts].map(([text, rows]) => timed(text, rows));
	const more = texts.length - SAID;
	return sentence(more > 1 ? listed([...texts.slice(0, SAID), plural(more, 'more change')]) : listed(texts));
}
