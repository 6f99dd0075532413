import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';
const out = '/tmp/shots32';
const b = await chromium.launch(await findBrowser());
const sizes = { phone: [390,844], laptop: [1440,900], wide: [1920,1080] } as const;
for (const key of (process.env.ONLY ?? 'laptop-light').split(',')) {
  const [size, theme] = key.split('-') as ['phone','light'];
  const [width, height] = sizes[size];
  const ctx = await b.newContext({ viewport: { width, height }, colorScheme: theme, acceptDownloads: true });
  const page = await ctx.newPage();
  page.on('console', m => { if (m.type()==='error' || m.type() === 'warning') console.log(key, m.text().slice(0,300)) });
  page.on('pageerror', e => console.log('pageerror', e.message, e.stack?.slice(0,500)));
  const base = process.env.BASE!;
  const shot = async (n: string) => page.screenshot({ path: `${out}/${n}-${key}.png`, fullPage: true });
  await page.goto(base + '/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: /worked example/i }).click();
  await page.waitForURL('**/readiness/'); await page.waitForTimeout(400);
  await page.goto(base + '/over-time/', { waitUntil: 'networkidle' });
  await shot('empty');
  await page.getByLabel('Name of the milestone').fill('Before the pilot');
  await page.getByLabel('Date', { exact: true }).fill('2026-08-21');
  await page.getByRole('button', { name: 'Keep a milestone' }).click();
  await page.goto(base + '/assess/', { waitUntil: 'networkidle' });
  const qs = page.locator('[data-question]');
  const n = await qs.count();
  for (let i = 0; i < n; i++) { await qs.nth(i).getByRole('radio').nth(3).check(); const ev = qs.nth(i).getByLabel('Evidence'); if (await ev.count()) await ev.first().selectOption('document').catch(() => {}); }
  await page.goto(base + '/over-time/', { waitUntil: 'networkidle' });
  await page.getByLabel('Name of the milestone').fill('After the first review');
  await page.getByLabel('Date', { exact: true }).fill('2026-10-02');
  await page.getByRole('button', { name: 'Keep a milestone' }).click();
  for (const l of ['quality', 'workforce', 'measurement']) {
    await page.goto(base + '/assess/?at=' + l, { waitUntil: 'networkidle' });
    const qs = page.locator('[data-question]');
    const n = await qs.count();
    for (let i = 0; i < n; i++) { await qs.nth(i).getByRole('radio').nth(l === 'workforce' ? 1 : 3).check(); const ev = qs.nth(i).getByLabel('Evidence'); if (l !== 'workforce' && await ev.count()) await ev.first().selectOption('document').catch(() => {}); }
  }
  await page.goto(base + '/over-time/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Record the decision taken on Before the pilot' }).click();
  await page.getByRole('radio', { name: /Go with conditions/ }).check();
  await page.getByLabel('Who decided').fill('Margaret Osei, chief operating officer');
  await page.getByLabel('Autonomy allowed').selectOption('2');
  await page.getByRole('button', { name: 'Record the decision' , exact: true}).click();
  await page.waitForTimeout(200);
  await shot('form');
  await page.getByRole('textbox', { name: 'Conditions' }).fill('Two named people can pause it on every shift\nA sample of 40 contacts is read each Monday');
  await page.getByRole('textbox', { name: 'Reason' }).fill('The peak season starts on 1 September and the team reads every draft until then.');
  await page.getByRole('button', { name: 'Record the decision' , exact: true}).click();
  await page.getByRole('button', { name: 'As it stood at After the first review' }).click();
  await page.waitForTimeout(300);
  await shot('overtime');
  await page.goto(base + '/readiness/', { waitUntil: 'networkidle' }); await page.waitForTimeout(300);
  await page.screenshot({ path: `${out}/readiness-${key}.png` });
  if (!process.env.NOPDF) {
    await page.goto(base + '/report/', { waitUntil: 'networkidle' });
    const dl = page.waitForEvent('download', { timeout: 60000 });
    await page.getByRole('button', { name: /make the pdf/i }).click();
    const d = await dl; await d.saveAs('/tmp/shots32/report.pdf');
    const dl2 = page.waitForEvent('download');
    const ex = page.getByRole('button', { name: /file|export|json/i }).first();
    await ex.click(); await (await dl2).saveAs('/tmp/shots32/example.json');
  }
  await ctx.close();
}
await b.close();
