/** What the documents point at is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const DOCS = ['README.md', 'SECURITY.md', 'CHANGELOG.md'].concat(
	readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.md'))
		.map((file) => `docs/${file}`)
);

/** Targets of links and pictures that are files here, without their fragment. */
const targetsIn = (text: string): string[] =>
	[...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].flatMap(([, target]) => target ?? []);

test.each(DOCS)('%s', (doc) => {
	const text = readFileSync(join(ROOT, doc), 'utf8');
	const missing = targetsIn(text).filter((target) => !existsSync(join(ROOT, dirname(doc), target)));
	expect(missing).toEqual([]);
});

test('every picture is shown somewhere', () => {
	const shown = DOCS.flatMap((doc) =>
		targetsIn(readFileSync(join(ROOT, doc), 'utf8')).map((target) => join(dirname(doc), target))
	);
	const pictures = readdirSync(join(ROOT, 'docs/images')).map((file) => `docs/images/${file}`);
	expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([]);
});
