/** Each perspective's own verdict: readiness on nothing but its own answers, beside the one on the agreed levels. */
import type { Answers } from '../assessment/answer.ts';
import type { Mode, Perspective, Workshop } from '../assessment/workshop.ts';
import { consensusId } from '../assessment/workshop-keys.ts';
import { PERSPECTIVES } from '../pack/scale.ts';
import type { Support } from '../pack/scale.ts';
import type { Questionnaire } from '../pack/schema.ts';
import type { Readiness } from '../scoring/readiness.ts';
import { score } from '../scoring/score.ts';
import { LEAST_GROUP, shownOf } from './anonymity.ts';
import { askedIn } from './asked.ts';
import { answersOf } from './own-answers.ts';
import type { WorkshopDocument } from './question-results.ts';
import { responsesOf } from './responses.ts';
import { basisOf, tallyOf } from './tally.ts';
import type { Said, Tally } from './tally.ts';

export interface PerspectiveVerdict {
	readonly perspective: Perspective;
	/** Who responded in any round. */
	readonly people: number;
	/** Autonomy their answers support; null where the group, or one it hides, is too small. */
	readonly supported: Support | null;
	readonly possible: Support | null;
}

/** Each respondent's answers, those of a later round in place of those of an earlier one. */
function latestAnswers(document: WorkshopDocument, workshop: string): Said[] {
	const held = responsesOf(document, workshop).sort((a, b) => a.round - b.round);
	const latest = new Map<string, Said>();
	for (const { respondent, response } of held) {
		const before = latest.get(respondent);
		const { perspective } = response;
		latest.set(
			respondent,
			before ? { perspective, answers: { ...before.answers, ...response.answers } } : response
		);
	}
	return [...latest.values()];
}

/** Perspectives whose answers may not be shown on some question: a verdict would tell of them too. */
function hiddenIn(tally: Tally, mode: Mode): Set<Perspective> {
	const groups = tally.questions.flatMap((question) => shownOf(basisOf(tally, question), mode).groups);
	return new Set(groups.flatMap(({ perspective, said }) => (said ? [] : [perspective])));
}

/** Of every perspective that responded, in the order of the pack. */
export function perspectiveVerdicts(
	document: WorkshopDocument,
	{ terms }: Workshop,
	questionnaire: Questionnaire
): PerspectiveVerdict[] {
	const everybody = latestAnswers(document, terms.workshop);
	const tally = tallyOf(askedIn(terms, questionnaire), everybody);
	const hidden = hiddenIn(tally, terms.mode);
	return PERSPECTIVES.flatMap((perspective): PerspectiveVerdict[] => {
		const people = everybody.filter((each) => each.perspective === perspective).length;
		if (people === 0) return [];
		const isSmall = terms.mode === 'anonymous' && people < LEAST_GROUP;
		if (isSmall || hidden.has(perspective)) return [{ perspective, people, supported: null, possible: null }];
		const { supportedNow, possible } = score(questionnaire, document.frame, answersOf(tally, perspective));
		return [{ perspective, people, supported: supportedNow, possible }];
	});
}

/** What was agreed, question by question; those without a record are not in it. */
export const agreedAnswers = (
	document: Pick<WorkshopDocument, 'consensus'>,
	{ terms }: Workshop,
	questionnaire: Questionnaire
): Answers =>
	Object.fromEntries(
		askedIn(terms, questionnaire).flatMap((question) => {
			const consensus = document.consensus?.[consensusId(terms.workshop, question)];
			return consensus ? [[question, consensus.answer] as const] : [];
		})
	);

/** Readiness on the agreed levels alone: a question without a record is unanswered. */
export const agreedReadiness = (
	document: WorkshopDocument,
	workshop: Workshop,
	questionnaire: Questionnaire
): Readiness => score(questionnaire, document.frame, agreedAnswers(document, workshop, questionnaire));
