/** Where every screen lives, and how a screen is told which layer or question to show. */
import { resolve } from '$app/paths';

export const STEPS = ['frame', 'assess', 'readiness', 'plan', 'raci', 'report'] as const;
export type Step = (typeof STEPS)[number];
export type Screen =
	| 'start'
	| 'answer'
	| 'about'
	| 'data'
	| 'methods'
	| 'packs'
	| 'packSheet'
	| 'packChange'
	| 'whatIf'
	| 'thresholds'
	| 'overTime'
	| 'workshop'
	| 'workshopShow'
	| Step;

const PATHS = {
	start: '/',
	answer: '/answer/',
	about: '/about/',
	data: '/data/',
	packs: '/packs/',
	packSheet: '/packs/read/',
	packChange: '/packs/change/',
	methods: '/methods/',
	frame: '/frame/',
	assess: '/assess/',
	readiness: '/readiness/',
	whatIf: '/what-if/',
	thresholds: '/thresholds/',
	overTime: '/over-time/',
	workshop: '/workshop/',
	workshopShow: '/workshop/show/',
	plan: '/plan/',
	raci: '/raci/',
	report: '/report/'
} as const;

/** Address of a screen, under whatever folder the site is served from. */
export function addressOf(screen: Screen): string {
	const address = resolve(PATHS[screen]);
	// In the edition that is one file, pages are named after the `#`; Kit puts the folder of the file before it.
	const hash = address.indexOf('#');
	return hash < 0 ? address : address.slice(hash);
}

/** What is asked of a page: behind its address, or in the one-file edition behind the address after the `#`. */
export const queryOf = (url: URL): URLSearchParams =>
	url.hash.startsWith('#/')
		? new URL(url.hash.slice(1), 'https://page.invalid').searchParams
		: url.searchParams;

/** Address of a layer or of one question: `at` is its id. */
export const assessAt = (at: string): string => `${addressOf('assess')}?at=${encodeURIComponent(at)}`;

/** Asks the page of respondents for its form, whatever is answered already. */
export const NEW_INVITATION = 'new';

/** Address at which another invitation is opened. */
export const newInvitation = (): string => `${addressOf('answer')}?at=${NEW_INVITATION}`;

/** Address at which a pack is read; `hash` is its content's. */
export const packAt = (hash: string): string => `${addressOf('packSheet')}?at=${hash}`;

/** Address at which an assessment is started with a pack. */
export const startWith = (hash: string): string => `${addressOf('start')}?at=${hash}`;

/** The id an address asks for, if any. */
export const askedFor = (url: URL): string | null => queryOf(url).get('at');

/** The layer an address asks for, by its own id or by one of its questions; the first when it names neither. */
export const layerAt = <T extends { readonly id: string }>(
	layers: readonly T[],
	at: string | null
): T | undefined => layers.find(({ id }) => id === at || at?.startsWith(`${id}.`)) ?? layers[0];

/** The screen a route shows; null for a route that is none, such as an error page. */
export function screenOf(route: string | null): Screen | null {
	const path = route === '/' ? '/' : `${route ?? ''}/`;
	return (Object.keys(PATHS) as Screen[]).find((screen) => PATHS[screen] === path) ?? null;
}
