/** Everything a report is made of, as plain data that can be posted to a worker. */
import type { Answers } from '#lib/core/assessment/answer.ts';
import type { ReportOptions } from '#lib/core/assessment/report-options.ts';
import type { Frame } from '#lib/core/assessment/frame.ts';
import type { Questionnaire, Role, Thresholds } from '#lib/core/pack/schema.ts';
import type { Comparison } from '#lib/core/progress/compare-milestones.ts';
import type { Decided } from '#lib/core/progress/record.ts';
import type { Raci } from '#lib/core/raci/matrix.ts';
import type { Plan } from '#lib/core/rollout/plan.ts';
import type { Projection } from '#lib/core/rollout/projection.ts';
import type { Repair } from '#lib/core/rollout/repair.ts';
import type { FlagCheck } from '#lib/core/scoring/flags.ts';
import type { FlipSet, FlipStep, Readiness } from '#lib/core/scoring/readiness.ts';
import type { Sensitivity } from '#lib/core/scoring/sensitivity.ts';
import type { Day } from '#lib/core/shared/day.ts';
import type { Figure } from '#lib/figures/figure.ts';
import type { ReportWorkshop } from './gather-workshops.ts';
import type { ReadinessFigures } from './print-figures.ts';

/** What was kept of earlier days. */
export interface ReportProgress {
	/** The latest decision first. */
	readonly decided: readonly Decided[];
	/** From the last milestone that says something else to now; null when there is none. */
	readonly since: { readonly comparison: Comparison; readonly slopes: Figure } | null;
}

export interface ReportInput {
	/** Held to the thresholds of the assessment. */
	readonly questionnaire: Questionnaire;
	/** The pack's own. */
	readonly packThresholds: Thresholds;
	/** The roles of the pack; a role without a match is called by its id. */
	readonly roles: readonly Role[];
	readonly frame: Frame;
	readonly answers: Answers;
	/** The worked example: cover and footer say that its figures are invented. */
	readonly example: boolean;
	readonly readiness: Readiness;
	readonly flip: FlipSet;
	/** The shortest way to the autonomy asked for; null when no answers to what is asked lead there. */
	readonly way: readonly FlipStep[] | null;
	readonly flags: readonly FlagCheck[];
	readonly sensitivity: Sensitivity;
	/** Null while there is no day to start on. */
	readonly plan: Plan | null;
	/** Readiness day by day; null without a plan. */
	readonly projection: Projection | null;
	/** Of a plan that does not fit, best first; null where they could not be computed. */
	readonly repairs: readonly Repair[] | null;
	/** Without days too; null only where nothing can be planned. */
	readonly raci: Raci | null;
	readonly figures: ReadinessFigures;
	readonly progress: ReportProgress;
	/** Those that somebody answered; of an anonymous one only what may be shown. */
	readonly workshops: readonly ReportWorkshop[];
	/** Form, profile and identity. What the profile leaves out is not in this input any more: see redact.ts. */
	readonly options: ReportOptions;
	/** Printed on the cover, and the file's date of creation. */
	readonly date: Day;
	/** SHA-256 of the pack, or empty. */
	readonly packHash: string;
	readonly appVersion: string;
}
