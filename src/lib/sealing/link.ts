/** What travels in the fragment of a link: `#w1.` an invitation, `#r1.` a sealed response. No server ever sees it. */
import type { Issue, Result } from '#lib/core/shared/issue.ts';
import { fail, ok } from '#lib/core/shared/issue.ts';
import type { Bytes } from './bytes.ts';
import { fromBase64url, toBase64url } from './bytes.ts';

const PREFIXES = { invitation: '#w1.', response: '#r1.' } as const;
export type LinkKind = keyof typeof PREFIXES;

/** Characters of a whole link that every program passes on; beyond, a file is offered instead. */
export const LINK_LIMIT = 8000;
/** Some chat programs cut links longer than this. */
export const LINK_WARNING = 2000;
/** Characters that are read at all. */
const READ_LIMIT = 64 * 1024;

/** To be put behind the address of the page. */
export const fragmentOf = (kind: LinkKind, bytes: Uint8Array): string =>
	`${PREFIXES[kind]}${toBase64url(bytes)}`;

const issue = (code: string, values?: Issue['values']): Issue => ({
	code: `link.${code}`,
	path: [],
	...(values && { values })
});

const isKind = (kind: string): kind is LinkKind => kind in PREFIXES;

/** Which kind of ours a fragment is; null for any other, such as a plain anchor. */
export function kindOf(fragment: string): LinkKind | null {
	const [kind] = Object.entries(PREFIXES).find(([, prefix]) => fragment.startsWith(prefix)) ?? [];
	return kind !== undefined && isKind(kind) ? kind : null;
}

/** The bytes of a fragment that begins as `kind` does. */
export function bytesIn(kind: LinkKind, fragment: string): Result<Bytes> {
	if (!fragment.startsWith(PREFIXES[kind])) return fail(issue('other-kind'));
	if (fragment.length > READ_LIMIT) return fail(issue('too-long', { limit: READ_LIMIT }));
	const bytes = fromBase64url(fragment.slice(PREFIXES[kind].length));
	return bytes && bytes.length > 0 ? ok(bytes) : fail(issue('cut'));
}
