/** Which screens need an open assessment, and which stand still where nothing may be changed. */
import type { Screen } from '#lib/state/address.ts';

/** Screens that need no assessment; respondents have a document of their own. */
export const FREE: readonly Screen[] = ['start', 'answer', 'about', 'data', 'methods', 'packs', 'packSheet'];

/** Screens that show what they change. */
export const EDITS: readonly Screen[] = [
	'answer',
	'frame',
	'assess',
	'thresholds',
	'overTime',
	'plan',
	'raci',
	'report'
];
