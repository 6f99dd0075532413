/** What came of workshops, without what may not be told: names, reasons, and who does what. */
import type { Dissent } from '#lib/core/assessment/consensus.ts';
import type { Disclosure } from '#lib/core/assessment/disclosure.ts';
import type { Minute } from '#lib/core/assessment/workshop.ts';
import type { ReportWorkshop, WorkshopQuestion } from '../model/gather-workshops.ts';
import type { Censor } from './censor.ts';
import { redactAnswer } from './redact-answers.ts';

type Redact<T> = (of: T, disclosure: Disclosure, censor: Censor) => T;

const redactDissent: Redact<Dissent> = ({ name, reason, ...rest }, { people, deciders }, { text }) => ({
	...rest,
	reason: deciders ? text(reason) : '',
	...(people && name !== undefined && { name })
});

const redactQuestion: Redact<WorkshopQuestion> = (question, disclosure, censor) => {
	const { agreed } = question;
	if (!agreed) return question;
	const answer = redactAnswer(agreed.answer, disclosure, censor);
	return {
		...question,
		agreed: {
			answer: answer && ('level' in answer || 'notApplicable' in answer) ? answer : { unknown: true },
			dissent: agreed.dissent.map((one) => redactDissent(one, disclosure, censor))
		}
	};
};

const redactMinute: Redact<Minute> = ({ owner, ...minute }, { people }, { text }) => ({
	...minute,
	text: text(minute.text),
	...(people && owner !== undefined && { owner })
});

export const redactWorkshops: Redact<readonly ReportWorkshop[]> = (workshops, disclosure, censor) =>
	workshops.map((workshop) => ({
		...workshop,
		title: censor.text(workshop.title),
		questions: workshop.questions.map((one) => redactQuestion(one, disclosure, censor)),
		actions: workshop.actions.map((one) => redactMinute(one, disclosure, censor)),
		parked: workshop.parked.map((one) => redactMinute(one, disclosure, censor))
	}));

/** Everybody whose name stands in what came of the workshops. */
export const namedIn = (workshops: readonly ReportWorkshop[]): string[] =>
	workshops.flatMap(({ questions, actions }) => [
		...questions.flatMap(({ agreed }) => (agreed?.dissent ?? []).flatMap(({ name }) => name ?? [])),
		...actions.flatMap(({ owner }) => owner ?? [])
	]);
