/** Agreement in a workshop, in words. */
import type { Perspective } from '#lib/core/assessment/workshop.ts';
import type { Alpha } from '#lib/core/workshop/krippendorff-alpha.ts';
import type { AgreementLabel } from '#lib/core/workshop/question-agreement.ts';

export const AGREEMENT_LABELS: Readonly<Record<AgreementLabel, string>> = {
	discuss: 'discuss',
	check: 'check',
	agreed: 'close',
	tooFew: 'too few'
};

export const PERSPECTIVE_NAMES: Readonly<Record<Perspective, string>> = {
	sponsor: 'Sponsor',
	operations: 'Operations',
	quality: 'Quality',
	workforce: 'Workforce',
	technology: 'Technology',
	frontline: 'Frontline'
};

/** In place of counts or a verdict that may not be shown. */
export const HIDDEN = 'hidden, to keep a group under five from showing';

/** “0.72”, or why there is no number. */
export function alphaText(alpha: Alpha): string {
	if (alpha.ok) return alpha.value.toFixed(2);
	return alpha.why === 'noPairs'
		? 'not defined: no question has two levels'
		: 'not defined: everyone gave the same level everywhere';
}
