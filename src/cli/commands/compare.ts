/** `compare`: two milestones, or one and now: what changed, and what moved the verdict. */
import type { Milestone } from '../../lib/core/assessment/milestone.ts';
import { compareMilestones } from '../../lib/core/progress/compare-milestones.ts';
import { keptIn, lastBefore } from '../../lib/core/progress/record.ts';
import type { Kept } from '../../lib/core/progress/record.ts';
import { takeMilestone } from '../../lib/core/progress/take-milestone.ts';
import { PROGRESS_WORDS } from '../../lib/i18n/progress-text.ts';
import { comparisonJson } from '../../lib/report/json/progress-json.ts';
import { openAssessment } from '../open-assessment.ts';
import { compareText } from '../text/compare-text.ts';
import { json, page, wrong } from './command.ts';
import type { Command, Outcome, Shell, Words } from './command.ts';

/** By id, title or day; the later of several. */
const find = (kept: readonly Kept[], name: string): Milestone | null =>
	kept.findLast(({ id, milestone }) => [id, milestone.title, milestone.day].includes(name))?.milestone ??
	null;

const nothing = (file: string, name: string | undefined, kept: readonly Kept[]): Outcome => {
	const known = kept.map(({ id, milestone }) => `${id} (${milestone.title}, ${milestone.day})`).join(', ');
	if (kept.length === 0) return wrong(`${file}: no milestone is kept in it`);
	return wrong(
		name === undefined
			? `${file}: no milestone says anything else than the answers do now; it has ${known}`
			: `${file}: it has no milestone "${name}"; it has ${known}`
	);
};

function run({ operand, path, secondPath, json: asJson }: Words, { home, style, today }: Shell): Outcome {
	const opened = openAssessment(operand, home);
	if (!opened.ok) return wrong(...opened.problems);
	const { assessment, pack } = opened.value;
	const kept = keptIn(assessment);
	const now = takeMilestone(assessment, pack.questionnaire, today(), PROGRESS_WORDS.now);
	const from = path === undefined ? (lastBefore(kept, now)?.milestone ?? null) : find(kept, path);
	if (!from) return nothing(operand, path, kept);
	const to = secondPath === undefined || secondPath === 'now' ? now : find(kept, secondPath);
	if (!to) return nothing(operand, secondPath, kept);
	const comparison = compareMilestones(from, to, pack);
	if (asJson) return json(comparisonJson(comparison));
	return page(compareText({ assessment, questionnaire: pack.questionnaire, comparison, style }));
}

export const compare: Command = {
	usage: 'FILE [FROM] [TO] [--json]',
	summary: 'two milestones by id, title or day; without them, the last one and now',
	operand: 'FILE',
	takesPath: 2,
	options: ['json'],
	run
};
