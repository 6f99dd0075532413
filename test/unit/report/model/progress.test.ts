/** What the report says of earlier days: the decision taken, and what moved since the last milestone. */
import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/core/assessment/answer.ts';
import type { Decision, Milestone } from '#lib/core/assessment/milestone.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import { takeMilestone } from '#lib/core/progress/take-milestone.ts';
import { buildReport } from '#lib/report/model/build-report.ts';
import type { Block, Part } from '#lib/report/model/document.ts';
import { gatherProgress } from '#lib/report/model/gather-progress.ts';
import type { ReportProgress } from '#lib/report/model/report-input.ts';
import { progressJson } from '#lib/report/json/progress-json.ts';
import { keptIn } from '#lib/core/progress/record.ts';
import { reportInput } from '../../../fixtures/report.ts';
import { capability, layer, pack, question } from '../../../fixtures/small-pack.ts';

const PACK = pack(
	[
		layer('care', [
			capability('own', [
				question('care.owners', { title: 'Owners by name', gate: { '1': 2 } }),
				question('care.rights')
			])
		])
	],
	[]
);
const low: Answers = { 'care.owners': { level: 1 }, 'care.rights': { level: 3 } };
const high: Answers = { ...low, 'care.owners': { level: 2, evidence: 'document' } };

const base = (answers: Answers): Assessment => ({
	format: 'airworthy',
	version: 1,
	id: 'refunds',
	pack: { id: 'small', version: '1.0.0', hash: 'test' },
	frame: { workflow: 'Refunds', autonomy: 1, depth: 'quick', people: [] },
	answers
});
const at = (answers: Answers, day: string, title: string): Milestone =>
	takeMilestone(base(answers), PACK.questionnaire, day, title);

const decision = (more: Partial<Decision>): Decision => ({
	outcome: 'wait',
	autonomy: 0,
	by: 'Ada Byrne',
	day: '2026-08-22',
	conditions: [],
	...more
});

const partText = (part: Part): string => (part.kind === 'state' ? part.state.word : part.text);
function blockText(block: Block): string[] {
	if (block.kind === 'heading' || block.kind === 'paragraph') return [block.text];
	if (block.kind === 'list') return [...block.items];
	if (block.kind === 'figure') return [`figure: ${block.figure.title}`];
	if (block.kind !== 'table') return [];
	return block.rows.map((row) =>
		row.kind === 'group' ? row.title : row.cells.map((cell) => cell.map(partText).join(' ')).join(' | ')
	);
}
const sections = (progress: ReportProgress) => buildReport({ ...reportInput(), progress }).sections;
const said = (progress: ReportProgress, anchor: string): string[] =>
	sections(progress)
		.filter((section) => section.anchor === anchor)
		.flatMap(({ blocks }) => blocks.flatMap(blockText));

const milestones = { m1: at(low, '2026-08-21', 'Before the pilot'), m2: at(high, '2026-09-30', 'Review') };

describe('the decision taken', () => {
	const decisions = {
		m1: decision({
			outcome: 'goWithConditions',
			autonomy: 1,
			conditions: ['A person reads every draft'],
			reason: 'The season starts.'
		}),
		m2: decision({ day: '2026-08-01', by: 'Rhys' })
	};
	const progress = gatherProgress(PACK, { ...base(high), milestones, decisions }, '2026-11-21');

	test('stands after the verdict, with the verdict it was taken on, conditions and reason', () => {
		expect(
			sections(progress)
				.map(({ anchor }) => anchor)
				.slice(0, 3)
		).toEqual(['verdict', 'decision', 'since']);
		expect(said(progress, 'decision').slice(0, 8)).toEqual([
			'The decision taken',
			'Go with conditions at level 1. Decided by Ada Byrne on 22 August 2026.',
			'Taken on the milestone “Before the pilot” of 21 August 2026. The verdict then: No-go at level 1.',
			'This goes against the verdict: the answers support no level, and level 1 is allowed.',
			'Conditions',
			'A person reads every draft',
			'Reason',
			'The season starts.'
		]);
	});

	test('has those before it in a table', () => {
		expect(said(progress, 'decision').slice(8)).toEqual([
			'Earlier decisions',
			'1 August 2026 | Wait, nothing allowed | Rhys | Go at level 1 | ' +
				'This is more cautious than the verdict, which lets it run at level 1.'
		]);
	});

	test('is not there where nothing was decided', () => {
		const none = gatherProgress(PACK, base(high), '2026-11-21');
		expect(sections(none).map(({ anchor }) => anchor)).not.toContain('decision');
		expect(sections(none).map(({ anchor }) => anchor)).not.toContain('since');
	});

	test('as JSON, says how it stands to the verdict', () => {
		const printed = progressJson(keptIn({ milestones, decisions }));
		expect(printed.milestones.map(({ id, verdict }) => [id, verdict])).toEqual([
			['m1', 'no-go'],
			['m2', 'go']
		]);
		expect(printed.decisions.map(({ milestone, stance }) => [milestone, stance])).toEqual([
			['m1', 'against'],
			['m2', 'milder']
		]);
	});
});

test('since the last milestone that says something else: verdicts, what moved, slopes, gates, capabilities', () => {
	const progress = gatherProgress(PACK, { ...base(high), milestones }, '2026-11-21');
	expect(said(progress, 'since')).toEqual([
		'Since the last milestone',
		'Before the pilot, 21 August 2026 | No-go at level 1 | No level was supported.',
		'Now, 21 November 2026 | Go at level 1 | Level 2 was supported.',
		'What moved the verdict',
		'One changed answer alone lifts what is supported from no level to level 2; no smaller set does.',
		// The questionnaire of the report is another here, so it knows no title.
		'– | care.owners',
		'Layers',
		'figure: Layers, then and later',
		'Solid lines rose, dashed ones fell, thin ones stand still. A square is below its floor.',
		'Gates',
		'One gate won, none lost.',
		'– | Owners by name | missed, now passed',
		'Capabilities',
		'Capability own | 2.0 | 2.5'
	]);
});
