import { expect, test } from 'vitest';
import { POLICY_TEXT, policyLines } from '#lib/i18n/policy-text.ts';

test('a policy is read line by line, with what each means', () => {
	const lines = policyLines(
		"default-src 'none'; script-src 'self' 'sha256-zBb/xxuo/gtYWRX4P7k='; upgrade-odd"
	);
	expect(lines).toEqual([
		{ name: 'default-src', allows: 'none', means: 'Whatever is not named below is refused.' },
		{
			name: 'script-src',
			allows: 'self sha256-zBb/xxuo…',
			means: lines[1]?.means
		},
		{ name: 'upgrade-odd', allows: '', means: '' }
	]);
	expect(lines[1]?.means).toMatch(/^Scripts that run/);
});

test.each([
	[true, true, /browser\.$/],
	[true, false, /headers/],
	[false, true, /headers/]
])('refused on the page %s, in the worker %s', (page, worker, said) => {
	expect(POLICY_TEXT.result({ page, worker })).toMatch(said);
});
