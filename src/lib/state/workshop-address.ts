/** Where each part of a workshop lives: apart from the other addresses, which the first page loads. */
import { addressOf } from './address.ts';

/** The parts, in the order of a workshop. */
export const WORKSHOP_VIEWS = ['invite', 'collect', 'discuss', 'agreement'] as const;
export type WorkshopView = (typeof WORKSHOP_VIEWS)[number];

export const workshopAt = (view: WorkshopView): string => `${addressOf('workshop')}?at=${view}`;

/** The part that an address asks for; inviting where it asks for none. */
export const workshopViewAt = (at: string | null): WorkshopView =>
	WORKSHOP_VIEWS.find((view) => view === at) ?? 'invite';

/** Address of the projector's window for a workshop. */
export const showAt = (workshop: string): string => `${addressOf('workshopShow')}?at=${workshop}`;
