/** What came with the address of this page, which is then taken out of it. */
import { fragmentIn } from '#lib/sealing/invitation-in-text.ts';

/** The fragment, if it is one of ours; from here on neither the address bar nor the history holds it. */
export function takeFragment(): string | null {
	const fragment = fragmentIn(location.hash);
	if (fragment === null) return null;
	// Kit's own replaceState refuses before its router runs, and the link must not stand there until then.
	history.replaceState(history.state, '', `${location.pathname}${location.search}`);
	return fragment;
}
