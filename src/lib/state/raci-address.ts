/** Where each way to read the matrix lives: apart from the other addresses, which the first page loads. */
import { addressOf } from './address.ts';

/** The ways to read the matrix. */
const RACI_VIEWS = ['matrix', 'people', 'decisions', 'roles'] as const;
export type RaciView = (typeof RACI_VIEWS)[number];

/** Address of the matrix, read in one of the ways. */
export const raciAt = (view: RaciView): string =>
	view === 'matrix' ? addressOf('raci') : `${addressOf('raci')}?at=${view}`;

/** The way to read the matrix that an address asks for; as a matrix where it asks for none. */
export const raciViewAt = (at: string | null): RaciView => RACI_VIEWS.find((view) => view === at) ?? 'matrix';
