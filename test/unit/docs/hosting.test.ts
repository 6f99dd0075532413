/** The hosting guide names the headers that `npm start` sends. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FILE_POLICY, securityHeaders } from '../../../src/cli/serve/policy.ts';

const guide = readFileSync(join(import.meta.dirname, '../../../docs/hosting.md'), 'utf8');
const after = (title: string): string => guide.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? '';

test.each(['The headers', 'nginx', 'Caddy', 'Netlify'])('%s: all of them, with their values', (host) => {
	const part = after(host);
	for (const [name, value] of Object.entries(securityHeaders(FILE_POLICY))) {
		expect(part).toContain(name);
		expect(part).toContain(value);
	}
	expect(part).toContain("frame-ancestors 'none'");
});
