/** What a newer version of the page has kept, to read and to take away: nothing is ever written to it. */
import { openDB } from 'idb';
import type { DocumentState } from '#lib/core/assessment/operation.ts';
import type { AssessmentStore } from './assessment-store.ts';
import { memoryAssessments } from './memory-assessments.ts';

/** Tables may have changed their shape: only what looks as we know it is read. */
function readRow(row: unknown): readonly (readonly [string, DocumentState])[] {
	if (typeof row !== 'object' || row === null || !('document' in row) || !('state' in row)) return [];
	const { document, state } = row;
	if (typeof document !== 'string' || !(state instanceof Map)) return [];
	const isKnown = [...(state as ReadonlyMap<unknown, unknown>)].every(
		([key, register]) =>
			typeof key === 'string' &&
			typeof register === 'object' &&
			register !== null &&
			'stamp' in register &&
			typeof register.stamp === 'string' &&
			'value' in register
	);
	return isKnown ? [[document, state as DocumentState]] : [];
}

/** A store of what could be read, which refuses every change. */
export async function newerAssessments(name: string): Promise<AssessmentStore> {
	const database = await openDB(name);
	try {
		const rows: unknown[] = database.objectStoreNames.contains('state') ? await database.getAll('state') : [];
		return memoryAssessments(new Map(rows.flatMap(readRow)), { code: 'storage.newer' });
	} finally {
		database.close();
	}
}
