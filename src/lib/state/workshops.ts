/** The workshops of a document: beginning one, and finding them. */
import { familyKey } from '#lib/core/assessment/keys.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import { roundId } from '#lib/core/assessment/workshop-keys.ts';
import type { Workshop } from '#lib/core/assessment/workshop.ts';
import type { AssessmentState } from './assessment.svelte.ts';

/** Makes a workshop and opens its first round, as one step to undo. */
export function beginWorkshop(open: AssessmentState, workshop: Workshop, now: number): void {
	const { workshop: id } = workshop.terms;
	open.change({ what: 'workshops', of: id }, [
		[familyKey('workshops', id), workshop],
		[familyKey('rounds', roundId(id, 1)), { opened: now }]
	]);
}

/** Workshops of a document, the one begun last first. */
export const workshopsIn = ({ workshops, rounds }: Pick<Assessment, 'workshops' | 'rounds'>): Workshop[] =>
	Object.values(workshops ?? {}).sort(
		(a, b) =>
			(rounds?.[roundId(b.terms.workshop, 1)]?.opened ?? 0) -
			(rounds?.[roundId(a.terms.workshop, 1)]?.opened ?? 0)
	);
