/** What the browser is told to refuse: in each page, and with each page. */
import { PAGES } from './steps.ts';
import { expect, test } from './visitor.ts';

for (const path of PAGES) {
	test(`a strict policy in and with /${path}`, async ({ request }) => {
		const response = await request.get(`./${path}`);
		const header = response.headers()['content-security-policy'] ?? '';
		const [, meta = ''] =
			/<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(await response.text()) ?? [];
		for (const policy of [header, meta]) {
			expect(policy).toContain("default-src 'none'");
			expect(policy).toContain("connect-src 'self'");
			expect(policy).toContain("require-trusted-types-for 'script'");
			expect(policy).toMatch(/script-src 'self' 'sha256-[^']+'/);
			expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:|\*/);
		}
		expect(header).toContain("frame-ancestors 'none'");
	});
}

test('the browser refuses to send anything elsewhere', async ({ page, watching }) => {
	await page.goto('./');
	const refused = await page.evaluate(async () => {
		const violated = new Promise<string>((resolve) => {
			document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
				resolve(effectiveDirective);
			});
		});
		const sent = await fetch('http://127.0.0.2:9/').then(
			() => true,
			() => false
		);
		return sent || (await violated);
	});
	expect(refused).toBe('connect-src');
	// Here it is what we wanted to see.
	for (const line of watching.noticed.splice(0)) expect(line).toContain('Content Security Policy');
});

test('no text becomes HTML, and no script of another place is started', async ({ page, watching }) => {
	await page.goto('./');
	const outcome = await page.evaluate(() => {
		const tried = (run: () => unknown): string => {
			try {
				run();
				return 'done';
			} catch (error) {
				return error instanceof TypeError ? 'refused' : String(error);
			}
		};
		return {
			markup: tried(() => (document.body.innerHTML = '<img src=x onerror=alert(1)>')),
			worker: tried(() => new Worker('https://elsewhere.invalid/x.js')),
			inlined: tried(() => new Worker('data:text/javascript,1'))
		};
	});
	expect(outcome).toEqual({ markup: 'refused', worker: 'refused', inlined: 'refused' });
	for (const line of watching.noticed.splice(0)) expect(line).toContain('Trusted');
});

test('About shows the policy in force, and has the browser try it on the page and in a worker', async ({
	page,
	watching
}) => {
	await page.goto('./about/');
	const table = page.getByRole('table', { name: 'The policy in force' });
	await expect(table.getByRole('row', { name: /^connect-src self / })).toBeVisible();
	await page.getByRole('button', { name: 'Try to send something elsewhere' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'From this page' })).toHaveText(
		'From this page: refused by the browser. From its background work: refused by the browser.'
	);
	// It is what was tried.
	for (const line of watching.noticed.splice(0))
		expect(line).toMatch(/Content Security Policy|elsewhere\.invalid/);
});
