/** The decisions that the report asks for: on the verdict, on the means for the plan, and on day 30. */
import type { Plan } from '#lib/core/rollout/plan.ts';
import type { Day } from '#lib/core/shared/day.ts';
import { ASKED_TEXT, BRIEF_TEXT, holdText } from '#lib/i18n/brief-text.ts';
import { showDay, showDayShort } from '#lib/i18n/format.ts';
import { repairAction } from '#lib/i18n/repair-text.ts';
import { disclosureOf } from '#lib/core/assessment/disclosure.ts';
import type { LookUp } from '../look-up.ts';
import { hoursOf, workOf } from '../plan-work.ts';
import type { ReportInput } from '../report-input.ts';

export interface AskedDecision {
	readonly what: string;
	/** Role that decides; null where no plan names one. */
	readonly role: string | null;
	readonly by: string;
}

const dayOr = (day: Day | undefined, otherwise: string): string =>
	day === undefined ? otherwise : showDayShort(day);

/** The role that answers for the milestone. */
const answers = (plan: Plan | null, milestone: 'launch' | 'decision'): string | null =>
	plan?.tasks.find(({ id }) => id === milestone)?.accountable ?? null;

function onVerdict({ readiness, plan, frame }: ReportInput): AskedDecision {
	const what = readiness.verdict === 'go' ? ASKED_TEXT.go(readiness.requested) : holdText(readiness);
	const by = dayOr(plan?.launch ?? frame.goLive, BRIEF_TEXT.beforeLaunch);
	return { what, role: answers(plan, 'launch'), by };
}

function repairOf(plan: Plan, { repairs }: ReportInput, names: LookUp): string {
	const [best] = repairs ?? [];
	if (!best) return ASKED_TEXT.noRepair;
	const titles = new Map(plan.tasks.map(({ id, title }) => [id, title]));
	return repairAction(best, { role: names.role, task: (id) => titles.get(id) ?? id, showDay });
}

/** None where the plan has no work; without a plan, that there has to be one, unless the verdict is go already. */
function onMeans(input: ReportInput, names: LookUp): AskedDecision[] {
	const { plan, readiness, options } = input;
	if (!plan)
		return readiness.verdict === 'go' ? [] : [{ what: ASKED_TEXT.plan, role: null, by: BRIEF_TEXT.now }];
	const hours = hoursOf(workOf(plan));
	if (hours === 0) return [];
	const vacant = hoursOf(workOf(plan).filter(({ role }) => names.people(role).length === 0));
	const what = plan.fits
		? ASKED_TEXT.release(hours, disclosureOf(options).people ? vacant : 0)
		: ASKED_TEXT.misfit(repairOf(plan, input, names));
	return [{ what, role: answers(plan, 'decision'), by: showDayShort(plan.start) }];
}

/** None once somebody has decided on that day or later. */
function onDay30({ plan, progress }: ReportInput): AskedDecision[] {
	if (!plan || progress.decided.some(({ decision }) => decision.day >= plan.decision)) return [];
	return [{ what: ASKED_TEXT.day30, role: answers(plan, 'decision'), by: showDayShort(plan.decision) }];
}

export const decisionsAsked = (input: ReportInput, names: LookUp): AskedDecision[] => [
	onVerdict(input),
	...onMeans(input, names),
	...onDay30(input)
];
