import { describe, expect, test } from 'vitest';
import { FILE_POLICY, pagePolicy, securityHeaders } from '../../../../src/cli/serve/policy.ts';

const page = (content: string): string =>
	`<!doctype html><head><meta http-equiv="content-security-policy" content="${content}"></head>`;

describe('pagePolicy', () => {
	test('repeats the policy of the page and adds what a meta element cannot say', () => {
		expect(pagePolicy(page("default-src 'none'; script-src 'self'"))).toBe(
			"default-src 'none'; script-src 'self'; frame-ancestors 'none'"
		);
	});

	test('reads the attribute as HTML', () => {
		expect(pagePolicy(page('script-src &#39;sha256-a+b=&#39;;'))).toBe(
			"script-src 'sha256-a+b='; frame-ancestors 'none'"
		);
	});

	test('gives a page without a policy the strictest one', () => {
		expect(pagePolicy('<!doctype html><h1>bare</h1>')).toBe(FILE_POLICY);
	});
});

describe('FILE_POLICY', () => {
	test.each(["default-src 'none'", "frame-ancestors 'none'", "worker-src 'self'", "connect-src 'self'"])(
		'says %s',
		(directive) => {
			expect(FILE_POLICY.split('; ')).toContain(directive);
		}
	);

	test('never loosens: no unsafe word, no scheme, no foreign host', () => {
		expect(FILE_POLICY).not.toMatch(/unsafe|https?:|data:|blob:|\*/);
	});
});

test('securityHeaders names the four that every response carries', () => {
	expect(Object.keys(securityHeaders('x'))).toEqual([
		'Content-Security-Policy',
		'X-Content-Type-Options',
		'Referrer-Policy',
		'Cross-Origin-Opener-Policy'
	]);
});
