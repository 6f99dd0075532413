/** The page of the one-file edition with the last things it would have loaded from beside it. */
import { createHash } from 'node:crypto';

/** What stands beside the page in the site, as text. */
export interface Beside {
	/** `theme.js`, which runs before the first paint. */
	readonly theme: string;
	/** `icon.svg`. */
	readonly icon: string;
}

/** Replaces the one place `find` is at; throws where it is missing, since the file would then not open whole. */
function swap(html: string, find: RegExp, put: string): string {
	if (!find.test(html)) throw new Error(`The built page has no ${String(find)}.`);
	return html.replace(find, () => put);
}

/** The whole app as one page that opens from a disk: it loads nothing, so it may load nothing. */
export function oneFile(html: string, { theme, icon }: Beside): string {
	const hash = createHash('sha256').update(theme).digest('base64');
	const picture = `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`;
	const steps: readonly (readonly [RegExp, string])[] = [
		[/<script src="[^"]*\/theme\.js"><\/script>/, `<script>${theme}</script>`],
		[/<link rel="icon"[^>]*>/, `<link rel="icon" href="${picture}" type="image/svg+xml" />`],
		[/\s*<link rel="manifest"[^>]*>/, ''],
		[/ manifest-src 'self';/, ''],
		[/script-src 'self'/, `script-src 'sha256-${hash}'`],
		[/style-src 'self'/, 'style-src'],
		[/img-src 'self'/, 'img-src']
	];
	return steps.reduce((page, [find, put]) => swap(page, find, put), html);
}
