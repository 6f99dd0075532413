/** What the brief says of workshops: how far people agree, who dissents, and how many answered. */
import { BRIEF_WORKSHOP } from '#lib/i18n/brief-text.ts';
import { SECTIONS } from '#lib/i18n/report-text.ts';
import { agreedText, dissentText, perspectiveName } from '#lib/i18n/workshop-text.ts';
import type { ReportWorkshop, WorkshopQuestion } from '../gather-workshops.ts';
import type { LookUp } from '../look-up.ts';

type Workshops = readonly ReportWorkshop[];
type Recorded = WorkshopQuestion & { readonly agreed: NonNullable<WorkshopQuestion['agreed']> };

/** Every question that a workshop asked, as the last one has it. */
const lastAsked = (workshops: Workshops): WorkshopQuestion[] => [
	...new Map(workshops.flatMap(({ questions }) => questions.map((one) => [one.id, one]))).values()
];

/** “agree on 4 of 5” questions of the layer; empty where no workshop asked any. */
export function layerAgreement(workshops: Workshops, layer: string, { question }: LookUp): string {
	const own = lastAsked(workshops).filter(({ id }) => question(id)?.layer.id === layer);
	if (own.length === 0) return '';
	const told = own.filter(({ label }) => label !== null && label !== 'tooFew');
	const agreed = told.filter(({ label }) => label === 'agreed');
	return told.length === 0 ? BRIEF_WORKSHOP.notTold : BRIEF_WORKSHOP.agree(agreed.length, told.length);
}

const isRecorded = (question: WorkshopQuestion): question is Recorded => question.agreed !== null;

/** Whose dissent is told first: gates before other questions. */
const gatesFirst = (questions: readonly Recorded[]): Recorded[] =>
	questions.toSorted((a, b) => Number(b.isGate) - Number(a.isGate));

/** How many recorded levels carry dissent, the gravest of it, and where the rest stands. */
export function dissentLine(workshops: Workshops, cut: (text: string) => string): string {
	const records = workshops.flatMap(({ questions }) => questions.filter(isRecorded));
	const disputed = gatesFirst(records.filter(({ agreed }) => agreed.dissent.length > 0));
	const [first] = disputed;
	const [dissent] = first?.agreed.dissent ?? [];
	if (!first || !dissent)
		return records.length === 0 ? BRIEF_WORKSHOP.noRecord : BRIEF_WORKSHOP.none(records.length);
	const others = disputed.reduce((count, { agreed }) => count + agreed.dissent.length, -1);
	return [
		BRIEF_WORKSHOP.dissents(disputed.length, records.length),
		BRIEF_WORKSHOP.first(cut(first.title), agreedText(first.agreed.answer), cut(dissentText(dissent))),
		others === 0 ? '' : BRIEF_WORKSHOP.more(others, SECTIONS.workshop)
	]
		.filter(Boolean)
		.join(' ');
}

/** How many answered, by perspective; empty without a workshop. */
export function respondentsOf(workshops: Workshops): string {
	const groups = workshops.flatMap(({ verdicts }) => verdicts);
	const people = groups.reduce((count, one) => count + one.people, 0);
	if (workshops.length === 0) return '';
	return workshops.length === 1
		? BRIEF_WORKSHOP.respondents(
				people,
				groups.map((one) => `${perspectiveName(one.perspective).toLowerCase()} ${String(one.people)}`)
			)
		: BRIEF_WORKSHOP.manyWorkshops(people, workshops.length);
}
