/** Every page of the reports whose bytes are held: nothing outside, nothing over another, nothing left alone. */
import { describe, expect, test } from 'vitest';
import { faceOf } from '#lib/report/font/face.ts';
import type { Page, TextRun } from '#lib/report/layout/operation.ts';
import type { Tag, TagRole } from '#lib/report/layout/tag.ts';
import { tag } from '#lib/report/layout/tag.ts';
import { lonelyLines } from '../../../fixtures/lines-of-pages.ts';
import { outside } from '../../../fixtures/page-boxes.ts';
import { boxOf, overlaps, runsOf } from '../../../fixtures/page-text.ts';
import { fonts } from '../../../fixtures/report.ts';
import { CASE_NAMES, setCase } from '../../../golden/made-reports.ts';

const face = faceOf(fonts);
/** Milliseconds: the largest case has more than two hundred pages. */
const PATIENCE = 60_000;

const rolesOf = (tag: Tag | null | undefined): TagRole[] => (tag ? [tag.role, ...rolesOf(tag.parent)] : []);

/** What is read out lowest on the page. */
const lowest = (page: Page): TextRun | undefined =>
	runsOf(page)
		.filter(({ tag }) => tag && !rolesOf(tag).includes('Figure'))
		.reduce<TextRun | undefined>((low, run) => (low && low.y >= run.y ? low : run), undefined);

const LEADING: readonly TagRole[] = ['H1', 'H2', 'H3'];

/** Something that leads to what follows, with nothing below it: a heading, the head of a table. */
const leadsNowhere = (page: Page): boolean => {
	const run = lowest(page);
	const painted = page.operations.filter(
		({ kind }) => kind === 'rect' || kind === 'polygon' || kind === 'circle'
	);
	if (!run || painted.some((one) => 'y' in one && one.y > run.y && one.y < page.height - 60)) return false;
	return (
		LEADING.some((role) => rolesOf(run.tag).includes(role)) ||
		(run.tag?.role === 'TH' && run.tag.scope === 'Column')
	);
};

test('a heading at the foot is found, and one with a line below it is not', () => {
	const run = { kind: 'text', x: 60, size: 15, weight: 600, tone: 'ink', tracking: 0, room: 400 } as const;
	const heading = { ...run, y: 700, text: 'Gaps', tag: tag('H2') };
	const page = (...operations: TextRun[]): Page => ({ width: 595.28, height: 841.89, operations });
	expect(leadsNowhere(page(heading))).toBe(true);
	expect(leadsNowhere(page(heading, { ...run, y: 730, text: 'None.', tag: tag('P') }))).toBe(false);
});

describe.each(CASE_NAMES)('%s', (name) => {
	test(
		'stands inside its margins and columns, and leaves nothing alone',
		() => {
			const { pages } = setCase(name);
			const brief = name.endsWith('brief');
			expect(brief ? [] : pages.flatMap((page) => outside(page, face))).toEqual([]);
			const wide = pages.flatMap(runsOf).filter((run) => face.measure(run.text, run) > run.room + 0.01);
			expect(wide).toEqual([]);
			const met = pages.flatMap((page) => overlaps(runsOf(page).map((run) => boxOf(run, face))));
			expect(met).toEqual([]);
			expect(pages.flatMap((page, index) => (leadsNowhere(page) ? [index + 1] : []))).toEqual([]);
			expect(lonelyLines(pages)).toEqual([]);
		},
		PATIENCE
	);
});

test.each(CASE_NAMES.filter((name) => !name.endsWith('brief')))(
	'the verdict of %s takes one page, its figure included',
	(name) => {
		const { pages } = setCase(name);
		expect(pages[2] && runsOf(pages[2])[0]?.text).toBe('How to read it');
		expect(pages[1] && runsOf(pages[1]).map(({ text }) => text)).toContain('floor for level 2');
	}
);
