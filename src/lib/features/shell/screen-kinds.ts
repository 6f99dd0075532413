/** Which screens need an open assessment, and which stand still where nothing may be changed. */
import type { Screen } from '#lib/state/address.ts';

/** Screens that need no assessment; respondents have a document of their own. */
export const FREE: readonly Screen[] = [
	'start',
	'answer',
	'about',
	'data',
	'methods',
	'packs',
	'packSheet',
	'workshopShow'
];

/** Shown without the rail; what is projected comes from another window, so this one opens nothing of its own. */
export const APART: Screen = 'workshopShow';

/** Screens that show what they change. */
export const EDITS: readonly Screen[] = [
	'answer',
	'frame',
	'assess',
	'workshop',
	'thresholds',
	'overTime',
	'plan',
	'raci',
	'report'
];
