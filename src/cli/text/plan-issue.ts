/** Why there is no plan at all, in the words of the command line. */
import type { Issue } from '../../lib/core/shared/issue.ts';
import { assessmentPlace } from '../../lib/i18n/assessment-text.ts';
import { planIssue } from '../../lib/i18n/plan-issue-text.ts';

/** `frame.start: what is wrong` */
export function planIssueLine(issue: Issue): string {
	const help = issue.code === 'plan.no-start' ? '; add one here, or give --start 2026-12-01' : '';
	return `${assessmentPlace(issue.path)}: ${planIssue(issue)}${help}`;
}
