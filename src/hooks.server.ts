/** Pages as they are built ahead: what a page looks like is asked for before what it does. */
import type { Handle } from '@sveltejs/kit';

const STYLES = /\s*<link [^>]*rel="stylesheet"[^>]*>/g;
const FIRST_SCRIPT = /\s*<link [^>]*rel="modulepreload"/;

/** A slow line carries six files at a time: the page is readable as soon as its styles are among the first. */
function stylesFirst(html: string): string {
	const styles = html.match(STYLES) ?? [];
	const rest = html.replace(STYLES, '');
	const at = rest.search(FIRST_SCRIPT);
	return at < 0 ? html : `${rest.slice(0, at)}${styles.join('')}${rest.slice(at)}`;
}

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { transformPageChunk: ({ html }) => stylesFirst(html) });
