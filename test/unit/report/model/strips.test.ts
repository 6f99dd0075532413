import { describe, expect, test } from 'vitest';
import { lookUp } from '#lib/report/model/look-up.ts';
import { chartSections } from '#lib/report/model/sections/chart.ts';
import { reportInput } from '../../../fixtures/report.ts';

/** Headings, figures by height, and breaks, in the order of the pages. */
function outline(tasks: number, roles: number): string[] {
	const input = reportInput({ tasks, roles });
	const [section] = chartSections(input, lookUp(input));
	return (section?.blocks ?? []).map((block) => {
		if (block.kind === 'figure') return `figure ${block.figure.height <= 660 ? 'fits' : 'too tall'}`;
		return block.kind;
	});
}

describe('hours by role in the report', () => {
	test('stand below a short chart', () => {
		expect(outline(3, 3)).toEqual(['heading', 'figure fits', 'heading', 'figure fits']);
	});

	test('many roles take several pages, none of them a heading alone', () => {
		const blocks = outline(60, 40);
		expect(blocks).not.toContain('figure too tall');
		expect(blocks.filter((kind) => kind === 'heading')).toHaveLength(
			blocks.filter((kind) => kind.startsWith('figure')).length
		);
		expect(blocks.lastIndexOf('pageBreak')).toBe(blocks.length - 3);
	});
});
