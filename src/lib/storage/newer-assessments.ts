/** What a newer version of the page has kept, to read and to take away: nothing is ever written to it. */
import { openDB } from 'idb';
import type { DocumentState, Register } from '#lib/core/assessment/operation.ts';
import { withApart } from './apart.ts';
import type { ApartRow } from './apart.ts';
import type { AssessmentStore } from './assessment-store.ts';
import { memoryAssessments } from './memory-assessments.ts';

const isRegister = (register: unknown): register is Register =>
	typeof register === 'object' &&
	register !== null &&
	'stamp' in register &&
	typeof register.stamp === 'string' &&
	'value' in register;

/** Tables may have changed their shape: only what looks as we know it is read. */
function readRow(row: unknown): readonly (readonly [string, DocumentState])[] {
	if (typeof row !== 'object' || row === null || !('document' in row) || !('state' in row)) return [];
	const { document, state } = row;
	if (typeof document !== 'string' || !(state instanceof Map)) return [];
	const isKnown = [...(state as ReadonlyMap<unknown, unknown>)].every(
		([key, register]) => typeof key === 'string' && isRegister(register)
	);
	return isKnown ? [[document, state as DocumentState]] : [];
}

function readApart(row: unknown): readonly ApartRow[] {
	if (typeof row !== 'object' || row === null) return [];
	if (!('document' in row) || !('key' in row) || !('register' in row)) return [];
	const { document, key, register } = row;
	if (typeof document !== 'string' || typeof key !== 'string' || !isRegister(register)) return [];
	return [{ document, key, register }];
}

/** A store of what could be read, which refuses every change. */
export async function newerAssessments(name: string): Promise<AssessmentStore> {
	const database = await openDB(name);
	try {
		const rowsOf = async (table: string): Promise<unknown[]> =>
			database.objectStoreNames.contains(table) ? database.getAll(table) : [];
		const apart = (await rowsOf('apart')).flatMap(readApart);
		const of = (id: string): ApartRow[] => apart.filter(({ document }) => document === id);
		const states = (await rowsOf('state')).flatMap(readRow);
		const whole = states.map(([id, state]) => [id, withApart(state, of(id))] as const);
		return memoryAssessments(new Map(whole), { code: 'storage.newer' });
	} finally {
		database.close();
	}
}
