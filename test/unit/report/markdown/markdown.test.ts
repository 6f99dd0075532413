import { personPages } from '#lib/core/raci/person-pages.ts';
import { showHours } from '#lib/i18n/format.ts';
import { PART_GROUPS } from '#lib/i18n/raci-person-text.ts';
import fc from 'fast-check';
import { lexer, parseInline } from 'marked';
import type { Token, Tokens } from 'marked';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '#lib/report/markdown/escape-markdown.ts';
import { xmlText } from '#lib/report/tables/safe-text.ts';
import { takeAway } from '#lib/report/take-away.ts';
import { HARD_TEXTS, ORDINARY, SUBJECTS, textOf, typed } from '../../../fixtures/take-away.ts';

const { plan, raci } = ORDINARY;
if (!plan || !raci) throw new Error('The ordinary subject has both.');

const isTable = (token: Token): token is Tokens.Table => token.type === 'table';
const tablesOf = (text: string): Tokens.Table[] => lexer(text).filter(isTable);
const rowsOf = (text: string): Tokens.TableCell[][] => tablesOf(text).flatMap(({ rows }) => rows);

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What a reader of the page sees; markup would show as tags. */
const seen = (markdown: string): string =>
	parseInline(markdown, { async: false }).replace(
		/&(?:#(\d+)|([a-z]+));/g,
		(_, code: string | undefined, name = '') =>
			code === undefined ? (NAMED[String(name)] ?? '?') : String.fromCodePoint(Number(code))
	);

const oneLine = (text: string): string => xmlText(text).replace(/\s+/g, ' ').trim();

describe('read back by a reader of Markdown', () => {
	test('the plan: a table a week, every task a row with its days', async () => {
		const text = await textOf('plan-md', ORDINARY);
		const rows = rowsOf(text);
		expect(rows.map(([title]) => seen(title?.text ?? ''))).toEqual(plan.tasks.map(({ title }) => title));
		expect(rows[0]?.[1]?.text).toBe('1 December 2026');
		const headings = lexer(text).filter(({ type }) => type === 'heading');
		expect(headings).toHaveLength(tablesOf(text).length + 1);
	});

	test('the matrix: the work of the plan and the duties, letters under their roles', async () => {
		const text = await textOf('raci-md', ORDINARY);
		const [work, duties] = tablesOf(text);
		expect(work?.rows.length).toBe(raci.rows.filter(({ kind }) => kind === 'task').length);
		expect(duties?.rows.length).toBe(raci.rows.filter(({ kind }) => kind === 'duty').length);
		expect(work?.header).toHaveLength(raci.roles.length + 5);
	});

	test('the matrix: then a section a person, with every part and the person’s own hours', async () => {
		const text = await textOf('raci-md', ORDINARY);
		const pages = personPages(raci, plan, ORDINARY.frame);
		const sections = lexer(text).flatMap((token) =>
			token.type === 'heading' && token.depth === 3 ? [seen(token.text as string)] : []
		);
		const withPart = pages.filter((page) => PART_GROUPS.some(({ key }) => page[key].length > 0));
		expect(sections).toEqual(withPart.map(({ name }) => name));
		for (const [at, page] of withPart.entries()) {
			const rows = tablesOf(text)[at + 2]?.rows ?? [];
			const parts = PART_GROUPS.flatMap(({ key }) => page[key]);
			expect(rows.map((row) => row.at(-1)?.text)).toEqual(
				parts.map(({ hours }) => (hours === 0 ? '' : showHours(hours)))
			);
		}
	});

	test.each(Object.keys(SUBJECTS))('%s', async (name) => {
		const subject = SUBJECTS[name] ?? ORDINARY;
		const file = await takeAway('plan-md', subject);
		if (!subject.plan) expect(file).toBeNull();
		else expect(rowsOf(await textOf('plan-md', subject))).toHaveLength(subject.plan.tasks.length);
	});

	test('a plan without a task says so', async () => {
		const empty = SUBJECTS['no tasks'];
		expect(empty && (await textOf('plan-md', empty))).toContain('Nothing to do.');
	});
});

describe('texts', () => {
	test.each(HARD_TEXTS)('%j stays text and stays in its cell', async (text) => {
		const markdown = await textOf('plan-md', typed(text));
		const rows = rowsOf(markdown);
		expect(rows).toHaveLength(plan.tasks.length);
		expect(rows.every((row) => seen(row[0]?.text ?? '') === oneLine(text))).toBe(true);
		expect(lexer(markdown).filter(({ type }) => type === 'html' || type === 'list')).toEqual([]);
	});

	test('whatever is typed is shown as it was typed: no markup, no HTML, no link', () => {
		const piece = fc.oneof(
			fc.string({ unit: 'grapheme' }),
			fc.constantFrom(
				'|',
				'\\',
				'`',
				'*',
				'_',
				'[a](b)',
				'<i>',
				'&lt;',
				'~~',
				'#',
				'- ',
				'1. ',
				'> ',
				'\n',
				'!',
				'http://a.b',
				'www.a.b',
				'a@b.c'
			)
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
				const text = pieces.join('');
				expect(seen(escapeMarkdown(text))).toBe(oneLine(text));
			}),
			{ numRuns: 500 }
		);
	});
});
