/** What the report says of flags, don't knows and robustness: the same as the screen, in its own tables. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/core/assessment/answer.ts';
import { placedQuestions } from '#lib/core/pack/questions.ts';
import { buildReport } from '#lib/report/model/build-report.ts';
import type { Block, Part } from '#lib/report/model/document.ts';
import type { ReportInput } from '#lib/report/model/report-input.ts';
import { reportInput } from '../../../fixtures/report.ts';
import { reportQuestionnaire } from '../../../fixtures/report-pack.ts';

const IDS = placedQuestions(reportQuestionnaire).map(({ question }) => question.id);
const all = (level: 0 | 3): Answers =>
	Object.fromEntries(IDS.map((id) => [id, { level, evidence: 'observed' }]));

const partText = (part: Part): string => (part.kind === 'state' ? part.state.word : part.text);
function blockText(block: Block): string[] {
	if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text];
	if (block.kind !== 'table') return [];
	return block.rows.map((row) =>
		row.kind === 'group' ? row.title : row.cells.map((cell) => cell.map(partText).join(' ')).join(' | ')
	);
}
const said = (input: ReportInput, anchor: string): string[] =>
	buildReport(input)
		.sections.filter((section) => section.anchor === anchor)
		.flatMap(({ blocks }) => blocks.flatMap(blockText));

describe('red flags and contradictions', () => {
	test('stand with what to do first and the answers they rest on', () => {
		const page = said(reportInput({ answers: all(0) }), 'flags');
		expect(page[1]).toBe('Six red flags.');
		expect(
			page.filter((line) => line.startsWith('Volume without quality Red flag | What gets'))
		).toHaveLength(6);
		expect(page[2]).toContain('Business, process and technical owners, 0');
	});

	test('that cannot be ruled out name the answers it would take', () => {
		const page = said(reportInput({ answers: {} }), 'flags');
		expect(page.slice(1, 3)).toEqual([
			'No rule fires on what is known. Seven more cannot be ruled out yet.',
			'What cannot be ruled out'
		]);
		expect(page[3]).toBe('Volume without quality Possible red flag | Business, process and technical owners');
	});
});

describe('what would change the verdict', () => {
	test('tells both falls apart and how firm the level is', () => {
		const page = said(reportInput({ answers: all(3) }), 'change').join('\n');
		expect(page).toMatch(/Through a gate: .* down\./);
		expect(page).toMatch(/Through a score: .* under its floor\./);
		expect(page).toMatch(/Level \d is (fragile|sensitive|robust): /);
		expect(page).toContain('a default, not evidence');
		expect(page).toContain('random draws of the layers’ weights keep the verdict');
		expect(page).not.toContain('Don’t knows');
	});

	test('lists the don’t knows that matter with what each can do', () => {
		const answers: Answers = { ...all(3), [IDS[0]!]: { unknown: true } };
		const page = said(reportInput({ answers }), 'change');
		expect(page).toContain('One question without a level could change the verdict.');
		expect(
			page.some((line) => /^1 \| Business.* \| don’t know \| Up to level 2, or no level at all/.test(line))
		).toBe(true);
	});

	test('has nothing to lose where nothing is supported', () => {
		expect(said(reportInput({ answers: {} }), 'change')).toContain(
			'No level is supported, so there is none to lose.'
		);
	});
});
