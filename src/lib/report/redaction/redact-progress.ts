/** What was kept of earlier days, without what may not be told. */
import type { Decision, Milestone } from '#lib/core/assessment/milestone.ts';
import type { Comparison, Detail } from '#lib/core/progress/compare-milestones.ts';
import type { Decided } from '#lib/core/progress/record.ts';
import type { Figure } from '#lib/figures/figure.ts';
import type { ReportProgress } from '../model/report-input.ts';
import type { Censor } from './censor.ts';
import type { Disclosure } from '#lib/core/assessment/disclosure.ts';
import { redactAnswer, redactAnswers } from './redact-answers.ts';

type Redact<T> = (of: T, disclosure: Disclosure, censor: Censor) => T;

const redactMilestone: Redact<Milestone> = (milestone, disclosure, censor) => ({
	...milestone,
	title: censor.text(milestone.title),
	answers: redactAnswers(milestone.answers, disclosure, censor)
});

const redactDecision: Redact<Decision> = ({ reason, ...decision }, { deciders }, { text }) => ({
	...decision,
	by: deciders ? decision.by : '',
	conditions: decision.conditions.map(text),
	...(deciders && reason !== undefined && { reason: text(reason) })
});

const redactDecided: Redact<Decided> = (decided, disclosure, censor) => ({
	...decided,
	milestone: redactMilestone(decided.milestone, disclosure, censor),
	decision: redactDecision(decided.decision, disclosure, censor)
});

const redactDetail: Redact<Detail> = (detail, disclosure, censor) => {
	const redacted = <T extends { readonly answer: Detail['mapped'][number]['answer'] }>(one: T): T => ({
		...one,
		answer: redactAnswer(one.answer, disclosure, censor) ?? { note: '' }
	});
	const either = (answer: Detail['answers'][number]['from']) =>
		answer && (redactAnswer(answer, disclosure, censor) ?? undefined);
	return {
		...detail,
		answers: detail.answers.map((one) => ({ ...one, from: either(one.from), to: either(one.to) })),
		mapped: detail.mapped.map(redacted),
		dropped: detail.dropped.map(redacted)
	};
};

const redactComparison: Redact<Comparison> = (comparison, disclosure, censor) => ({
	...comparison,
	from: redactMilestone(comparison.from, disclosure, censor),
	to: redactMilestone(comparison.to, disclosure, censor),
	detail: comparison.detail && redactDetail(comparison.detail, disclosure, censor)
});

/** A figure carries the titles of its milestones. */
const redactFigure = (figure: Figure, { text }: Censor): Figure => ({
	...figure,
	title: text(figure.title),
	summary: text(figure.summary),
	table: { columns: figure.table.columns.map(text), rows: figure.table.rows.map((row) => row.map(text)) },
	marks: figure.marks.map((mark) => (mark.kind === 'text' ? { ...mark, text: text(mark.text) } : mark))
});

export const redactProgress: Redact<ReportProgress> = ({ decided, since }, disclosure, censor) => ({
	decided: decided.map((one) => redactDecided(one, disclosure, censor)),
	since: since && {
		comparison: redactComparison(since.comparison, disclosure, censor),
		slopes: redactFigure(since.slopes, censor)
	}
});
