/** What the shell has to know of its screens. */
import type { Screen } from '#lib/state/address.ts';

/** Shown without the rail; what is projected comes from another window, so this one opens nothing of its own. */
export const APART: Screen = 'workshopShow';

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
