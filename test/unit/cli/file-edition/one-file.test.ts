import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { oneFile } from '../../../../src/cli/file-edition/one-file.ts';

const POLICY =
	"default-src 'none'; img-src 'self' data: blob:; manifest-src 'self'; script-src 'self' 'sha256-app'; style-src 'self' 'sha256-look'";
const PAGE = `<head>
	<link rel="icon" href="/icon.svg" type="image/svg+xml" />
	<link rel="manifest" href="/manifest.webmanifest" />
	<script src="/theme.js"></script>
	<meta http-equiv="content-security-policy" content="${POLICY}">
</head>`;
const BESIDE = { theme: "let price = '$&';", icon: '<svg/>' };

test('what stood beside the page is in it, and the policy names the script by its hash', () => {
	const page = oneFile(PAGE, BESIDE);
	const hash = createHash('sha256').update(BESIDE.theme).digest('base64');
	expect(page).toContain(`<script>${BESIDE.theme}</script>`);
	expect(page).toContain(`script-src 'sha256-${hash}' 'sha256-app'`);
	expect(page).toContain(`href="data:image/svg+xml;base64,${btoa(BESIDE.icon)}"`);
});

test('nothing is left that would be loaded', () => {
	expect(oneFile(PAGE, BESIDE)).not.toMatch(/'self'|(src|href)="(?!data:)|manifest/);
});

test('a page without what is to be replaced is an error, not half a file', () => {
	expect(() => oneFile(PAGE.replace('theme.js', 'other.js'), BESIDE)).toThrow('theme');
});
