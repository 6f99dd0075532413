/** What the shell has to know of its screens. */
import type { Screen } from '#lib/state/address.ts';

/** Screens that need no assessment. */
export const FREE: readonly Screen[] = [
	'start',
	'about',
	'data',
	'methods',
	'packs',
	'packSheet',
	'workshopShow'
];

/** Screens that show what they change: they stand still where nothing may be changed. */
export const EDITS: readonly Screen[] = [
	'frame',
	'assess',
	'workshop',
	'thresholds',
	'overTime',
	'plan',
	'raci',
	'report'
];
