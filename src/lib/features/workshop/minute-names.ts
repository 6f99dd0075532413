/** Names of what is written down. */
import type { Minute } from '#lib/core/assessment/workshop.ts';

/** One, and the heading over many. */
export const MINUTE_NAMES: Readonly<Record<Minute['kind'], { readonly one: string; readonly many: string }>> =
	{
		note: { one: 'Note', many: 'Notes on this question' },
		parked: { one: 'Parking lot', many: 'Parking lot' },
		action: { one: 'Action', many: 'Actions' }
	};
