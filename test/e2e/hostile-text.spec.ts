/** Text that is code elsewhere, typed wherever text can be typed: every page shows it, and none runs it. */
import { openStart, PAGES, bytesOf, goTo } from './steps.ts';
import { expect, test } from './visitor.ts';

/** Each would set `pwned` or leave an element of its own, were it ever markup. */
const TEXTS = [
	'<img src=x onerror="window.pwned=1">',
	'<script>window.pwned=1</script>',
	'"><svg onload=window.pwned=1>',
	"'-window.pwned=1-'",
	'{{constructor.constructor("window.pwned=1")()}}',
	'javascript:window.pwned=1',
	'</textarea></title></style><iframe srcdoc="<script>parent.pwned=1</script>">',
	'=cmd|calc!A1'
];

/** A hostile text of its own for every field, in turn. */
function hostileFile(exported: string): string {
	let count = 0;
	const next = (): string => TEXTS[count++ % TEXTS.length] ?? '';
	const file = JSON.parse(exported) as {
		id: string;
		frame: Record<string, unknown> & { people: Record<string, unknown>[] };
		answers: Record<string, Record<string, unknown>>;
		ownTasks?: unknown;
		stamps?: unknown;
	};
	delete file.stamps;
	file.id = 'hostile';
	for (const field of ['workflow', 'organisation', 'outcome']) file.frame[field] = next();
	file.frame.channels = [next()];
	file.frame.people = file.frame.people.map((person) => ({ ...person, name: next() }));
	for (const answer of Object.values(file.answers)) {
		answer.note = next();
		if ('level' in answer) Object.assign(answer, { evidence: 'document', reference: next() });
		if ('notApplicable' in answer) answer.notApplicable = { reason: next(), approvedBy: next() };
	}
	return JSON.stringify(file);
}

test('hostile text in every field is text on every page and in the PDF', async ({ page }) => {
	await openStart(page);
	await page.getByRole('button', { name: 'Open the worked example' }).click();
	await page.waitForURL('**/readiness/');
	await goTo(page, 'Report');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as .airworthy file' }).click();
	const text = hostileFile(new TextDecoder().decode(await bytesOf(await download)));
	await openStart(page);
	const buffer = Buffer.from(text);
	await page
		.getByLabel('File to import')
		.setInputFiles({ name: '<img src=x onerror=window.pwned=1>.airworthy', mimeType: 'text/plain', buffer });
	await page.waitForURL('**/readiness/');
	for (const path of PAGES) {
		await page.goto(`./${path}`);
		await page.getByRole('heading', { level: 1 }).waitFor();
		await expect(page.locator('img[src=x], iframe, svg[onload], main script')).toHaveCount(0);
		expect(await page.evaluate(() => 'pwned' in window), path).toBe(false);
	}
	await page.goto('./report/');
	const made = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Make the PDF' }).click();
	const pdf = Buffer.from(await bytesOf(await made)).toString('latin1');
	expect(pdf).not.toMatch(/\/(JS|JavaScript|AA|Launch|OpenAction|EmbeddedFile)\b/);
});
