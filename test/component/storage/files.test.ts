/** Files in and out of a real browser. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readFile, saveText } from '#lib/storage/files.ts';

afterEach(() => {
	vi.restoreAllMocks();
});

describe('a chosen file', () => {
	const file = (content: BlobPart, name = 'refunds.airworthy') => new File([content], name);

	test('gives its text, without a byte order mark', async () => {
		expect(await readFile(file('\uFEFF{"a": "ü"}'))).toEqual({ ok: true, value: '{"a": "ü"}' });
	});

	test('is refused unread when it is too large', async () => {
		expect(await readFile(file('x'.repeat(3 * 1024 * 1024)), 2 * 1024 * 1024)).toEqual({
			ok: false,
			issue: { code: 'file.too-large', values: { name: 'refunds.airworthy', limit: 2 } }
		});
	});

	test('is refused when it is no text', async () => {
		expect(await readFile(file(new Uint8Array([0x50, 0x4b, 0xff, 0xfe]), 'deck.pptx'))).toEqual({
			ok: false,
			issue: { code: 'file.not-text', values: { name: 'deck.pptx' } }
		});
	});

	test('that went away is said to be unreadable', async () => {
		const gone = file('x');
		vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
		expect(await readFile(gone)).toEqual({
			ok: false,
			issue: { code: 'file.unreadable', values: { name: 'refunds.airworthy' } }
		});
	});
});

test('a saved text is a download with its name', async () => {
	const links: HTMLAnchorElement[] = [];
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
		links.push(this);
	});
	saveText('{"a": "ü"}\n', 'refunds-2026-12-01.airworthy');
	expect(links.map(({ download }) => download)).toEqual(['refunds-2026-12-01.airworthy']);
	expect(await (await fetch(links[0]!.href)).text()).toBe('{"a": "ü"}\n');
});
