import { expect, test } from 'vitest';
import { readServeOptions } from '../../../../src/cli/serve/options.ts';

test('says nothing: the usual host, any port, no base, no build', () => {
	expect(readServeOptions([])).toEqual({
		ok: true,
		value: { host: 'localhost', port: undefined, base: '', build: false }
	});
});

test.each([
	['/', ''],
	['some/path', '/some/path'],
	['/some/path/', '/some/path']
])('reads --base %s as %j', (text, base) => {
	expect(readServeOptions(['--base', text])).toMatchObject({ ok: true, value: { base } });
});

test('reads a port and the wish to build', () => {
	expect(readServeOptions(['--build', '--port', '8080'])).toMatchObject({
		value: { port: 8080, build: true }
	});
});

test.each([
	['--port', 'many'],
	['--port', '-1'],
	['--port', '65536'],
	['--port', ''],
	['--prot', '1'],
	['stray']
])('refuses %s %s', (...words) => {
	expect(readServeOptions(words)).toMatchObject({ ok: false });
});
