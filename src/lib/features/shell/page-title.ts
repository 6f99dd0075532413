/** What the browser calls a page: in its tab, its history and its bookmarks. */
import type { Screen } from '#lib/state/address.ts';

const TITLES: Readonly<Record<Exclude<Screen, 'start'>, string>> = {
	frame: 'Frame',
	assess: 'Assess',
	readiness: 'Readiness',
	plan: 'Plan',
	raci: 'RACI',
	report: 'Report',
	about: 'About'
};

/** “Plan · Airworthy”; also while nothing is open, and before anything works. */
export const pageTitle = (screen: Screen | null): string =>
	screen === null || screen === 'start' ? 'Airworthy' : `${TITLES[screen]} · Airworthy`;
