/** Sealed responses as the text of a file, one or a whole workshop of them, and as links in any text. */
import type { Result } from '#lib/core/shared/issue.ts';
import { fail, ok } from '#lib/core/shared/issue.ts';
import type { Bytes } from './bytes.ts';
import { fromBase64url, toBase64url } from './bytes.ts';
import { bytesIn } from './link.ts';

const FORMAT = 'airworthy-response';
const VERSION = 1;
const LINK = /#r1\.[\w-]+/g;

/** The file of one response, or a bundle of many. */
export const responseFile = (sealed: readonly Bytes[]): string =>
	JSON.stringify({ format: FORMAT, version: VERSION, sealed: sealed.map(toBase64url) });

const refuse = (what: string): Result<never> => fail({ code: `response.${what}`, path: [] });

function parsed(text: string): object | null {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' ? value : null;
	} catch {
		return null;
	}
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Each by itself: one damaged among many keeps no other away. */
function unpacked(sealed: readonly unknown[]): Result<Bytes>[] {
	return sealed.map((text) => {
		const bytes = typeof text === 'string' ? fromBase64url(text) : null;
		return bytes ? ok(bytes) : refuse('unreadable');
	});
}

function inFile(file: object): Result<Bytes>[] {
	if (!('format' in file) || file.format !== FORMAT) return [refuse('other-file')];
	if (!('version' in file) || file.version !== VERSION) return [refuse('other-version')];
	const isOurs = 'sealed' in file && isList(file.sealed) && Object.keys(file).length === 3;
	return isOurs && isList(file.sealed) && file.sealed.length > 0
		? unpacked(file.sealed)
		: [refuse('unreadable')];
}

/** Everything sealed in the text of a file or in pasted links; one issue where there is nothing. */
export function sealedIn(text: string): Result<Bytes>[] {
	const file = parsed(text.replace(/^\uFEFF/, ''));
	if (file) return inFile(file);
	const links = text.match(LINK) ?? [];
	if (links.length === 0) return [refuse('other-file')];
	return links.map((link) => {
		const bytes = bytesIn('response', link);
		return bytes.ok ? bytes : refuse('unreadable');
	});
}
