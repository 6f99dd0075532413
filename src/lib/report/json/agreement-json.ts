/** What came of a workshop, for another program. Of an anonymous one only what may be shown. */
import type { Workshop } from '#lib/core/assessment/workshop.ts';
import type { Questionnaire } from '#lib/core/pack/schema.ts';
import { divergentOf } from '#lib/core/workshop/agenda.ts';
import { agreedReadiness, perspectiveVerdicts } from '#lib/core/workshop/perspective-verdicts.ts';
import { questionResults } from '#lib/core/workshop/question-results.ts';
import type { QuestionResult, WorkshopDocument } from '#lib/core/workshop/question-results.ts';
import { wholeAgreement } from '#lib/core/workshop/whole-agreement.ts';

const question = ({ question, isGate, round, shown, agreement, consensus, late }: QuestionResult) => ({
	id: question.id,
	gate: isGate,
	round,
	people: shown.people,
	counts: shown.all,
	perspectives: shown.groups,
	agreement,
	agreed: consensus && { answer: consensus.answer, round: consensus.round, dissent: consensus.dissent },
	late
});

/** `questionnaire` is held to the thresholds of the assessment. */
export function agreementJson(document: WorkshopDocument, workshop: Workshop, questionnaire: Questionnaire) {
	const results = questionResults(document, workshop, questionnaire);
	const { supportedNow, possible, verdict, counts } = agreedReadiness(document, workshop, questionnaire);
	const { terms } = workshop;
	return {
		workshop: terms.workshop,
		title: terms.title,
		mode: terms.mode,
		whole: wholeAgreement(results),
		readiness: { supportedNow, possible, verdict, counts },
		perspectives: perspectiveVerdicts(document, workshop, questionnaire),
		divergent: divergentOf(results).map((result) => result.question.id),
		questions: results.map(question)
	};
}
