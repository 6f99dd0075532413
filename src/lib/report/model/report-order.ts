/** What a worker that makes reports is asked: a file, or its pages for a screen. */
import type { Assessment } from '#lib/core/assessment/schema.ts';
import type { Pack } from '#lib/core/pack/schema.ts';
import type { Occasion } from './gather-results.ts';

export interface ReportSubject {
	/** Held to the assessment's own thresholds. */
	readonly pack: Pack;
	readonly assessment: Assessment;
	readonly occasion: Occasion;
}

export interface ReportOrder extends ReportSubject {
	readonly wants: 'file' | 'pages';
}
