/**
 * Leaves out of a report or a file, before it is written, what its reader is not meant to have: what is not there
 * cannot be found in the bytes. People become numbers, so that a held role is still told from a vacant one.
 */
import type { ReportOptions } from '#lib/core/assessment/report-options.ts';
import type { ReportInput } from './model/report-input.ts';
import type { Censor } from './redaction/censor.ts';
import { censorOf } from './redaction/censor.ts';
import type { Disclosure } from '#lib/core/assessment/disclosure.ts';
import { disclosureOf, tellsAll } from '#lib/core/assessment/disclosure.ts';
import { approversIn, redactAnswers } from './redaction/redact-answers.ts';
import { redactProgress } from './redaction/redact-progress.ts';
import { namedIn, redactWorkshops } from './redaction/redact-workshops.ts';
import { redactFrame, redactPlan, redactRaci } from './redaction/redact-work.ts';
import type { Subject } from './tables/subject.ts';

type Material = Pick<ReportInput, 'frame' | 'answers' | 'plan' | 'raci'>;

const redactMaterial = (
	{ frame, answers, plan, raci }: Material,
	disclosure: Disclosure,
	censor: Censor
): Material => ({
	frame: redactFrame(frame, disclosure, censor),
	answers: redactAnswers(answers, disclosure, censor),
	plan: plan && redactPlan(plan, censor),
	raci: raci && redactRaci(raci, censor)
});

/** Without the organisation neither its logo nor its author is told. */
function redactOptions(
	options: ReportOptions,
	{ organisation }: Disclosure,
	{ text }: Censor
): ReportOptions {
	const { logo, author, confidentiality, ...rest } = options;
	return {
		...rest,
		...(organisation && logo !== undefined && { logo }),
		...(organisation && author !== undefined && { author: text(author) }),
		...(confidentiality !== undefined && { confidentiality: text(confidentiality) })
	};
}

/** The input without what its own profile leaves out; the same object where that is nothing. */
export function redacted(input: ReportInput): ReportInput {
	const disclosure = disclosureOf(input.options);
	if (tellsAll(disclosure)) return input;
	const { frame, raci, answers, progress, workshops, options } = input;
	const deciders = progress.decided.map(({ decision }) => decision.by);
	const others = [...approversIn(answers), ...deciders];
	const censor = censorOf({ frame, raci, others, respondents: namedIn(workshops) }, disclosure);
	return {
		...input,
		...redactMaterial(input, disclosure, censor),
		progress: redactProgress(progress, disclosure, censor),
		workshops: redactWorkshops(workshops, disclosure, censor),
		options: redactOptions(options, disclosure, censor)
	};
}

/** What files are made of, without what the profile leaves out. */
export function redactedSubject(subject: Subject, options: ReportOptions): Subject {
	const disclosure = disclosureOf(options);
	if (tellsAll(disclosure)) return subject;
	const { frame, raci, answers, workshops } = subject;
	const others = approversIn(answers);
	const censor = censorOf({ frame, raci, others, respondents: namedIn(workshops) }, disclosure);
	return {
		...subject,
		...redactMaterial(subject, disclosure, censor),
		workshops: redactWorkshops(workshops, disclosure, censor)
	};
}
