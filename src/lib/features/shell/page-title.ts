/** What the browser calls a page: in its tab, its history and its bookmarks. */
import type { Screen } from '#lib/state/address.ts';

/** Every screen but the first, by the name it has in the rail too. */
export const TITLES: Readonly<Record<Exclude<Screen, 'start'>, string>> = {
	frame: 'Frame',
	assess: 'Assess',
	readiness: 'Readiness',
	whatIf: 'What if',
	thresholds: 'Thresholds',
	overTime: 'Over time',
	workshop: 'Workshop',
	workshopShow: 'Projector',
	plan: 'Plan',
	raci: 'RACI',
	report: 'Report',
	answer: 'Workshop answers',
	about: 'About',
	data: 'Your data',
	methods: 'Methods',
	packs: 'Packs',
	packSheet: 'Read a pack',
	packChange: 'Another edition'
};

/** “Plan · Airworthy”, “Quality · Assess · Airworthy”; also while nothing is open, and before anything works. */
export function pageTitle(screen: Screen | null, layer: string | null): string {
	if (screen === null || screen === 'start') return 'Airworthy';
	return [...(layer === null ? [] : [layer]), TITLES[screen], 'Airworthy'].join(' · ');
}
