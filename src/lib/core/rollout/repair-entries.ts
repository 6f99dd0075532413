/** A repair as entries of the document, so that applying it is one step to undo. */
import { familyKey, frameKey } from '../assessment/keys.ts';
import type { Entry } from '../assessment/operation.ts';
import type { Assessment } from '../assessment/schema.ts';
import type { RepairChange } from './repair.ts';

/** The fields of the frame it sets, and for what is put off a start after the 30 days, other edits of it kept. */
export function repairEntries(
	{ frame, deferred, deferredTo }: RepairChange,
	{ taskEdits = {} }: Partial<Pick<Assessment, 'taskEdits'>>
): Entry[] {
	const { roleHours, start, goLive, autonomy } = frame;
	const fields: Entry[] = [
		...(roleHours === undefined ? [] : [[frameKey('roleHours'), roleHours] as const]),
		...(start === undefined ? [] : [[frameKey('start'), start] as const]),
		...(goLive === undefined ? [] : [[frameKey('goLive'), goLive] as const]),
		...(autonomy === undefined ? [] : [[frameKey('autonomy'), autonomy] as const])
	];
	const edits = deferred.map((id): Entry => [
		familyKey('taskEdits', id),
		{ ...taskEdits[id], start: deferredTo }
	]);
	return [...fields, ...edits];
}
