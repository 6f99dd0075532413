/** What a report says of earlier days: the decisions taken, and what moved since the last milestone. */
import type { Assessment } from '#lib/core/assessment/schema.ts';
import type { Pack } from '#lib/core/pack/schema.ts';
import { compareMilestones } from '#lib/core/progress/compare-milestones.ts';
import { decidedIn, keptIn, lastBefore } from '#lib/core/progress/record.ts';
import { takeMilestone } from '#lib/core/progress/take-milestone.ts';
import type { Day } from '#lib/core/shared/day.ts';
import { PROGRESS_WORDS } from '#lib/i18n/progress-text.ts';
import { slopeFigure } from './progress-figures.ts';
import { PRINT_WIDTH } from './readiness-figures.ts';
import type { ReportProgress } from './report-input.ts';

/** `pack` is held to the assessment's own thresholds; `date` stands for now. */
export function gatherProgress(pack: Pack, assessment: Assessment, date: Day): ReportProgress {
	const kept = keptIn(assessment);
	const now = takeMilestone(assessment, pack.questionnaire, date, PROGRESS_WORDS.now);
	const last = lastBefore(kept, now);
	const comparison = last && compareMilestones(last.milestone, now, pack);
	return {
		decided: decidedIn(kept),
		since: comparison && { comparison, slopes: slopeFigure(comparison, PRINT_WIDTH) }
	};
}
