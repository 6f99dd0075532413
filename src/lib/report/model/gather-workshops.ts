/** What a report says of workshops: only what may be shown, so that nothing hidden is in what files are made of. */
import type { Consensus, Dissent } from '#lib/core/assessment/consensus.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import { ofWorkshop } from '#lib/core/assessment/workshop-keys.ts';
import type { Minute, Mode, Workshop } from '#lib/core/assessment/workshop.ts';
import type { Questionnaire } from '#lib/core/pack/schema.ts';
import type { Support } from '#lib/core/pack/scale.ts';
import { agendaOf } from '#lib/core/workshop/agenda.ts';
import type { Shown } from '#lib/core/workshop/anonymity.ts';
import { roundsOf } from '#lib/core/workshop/asked.ts';
import { perspectiveConcordance } from '#lib/core/workshop/concordance.ts';
import type { Concordance } from '#lib/core/workshop/kendall-w.ts';
import { agreedReadiness, perspectiveVerdicts } from '#lib/core/workshop/perspective-verdicts.ts';
import type { PerspectiveVerdict } from '#lib/core/workshop/perspective-verdicts.ts';
import type { AgreementLabel } from '#lib/core/workshop/question-agreement.ts';
import { questionResults, readBasis } from '#lib/core/workshop/question-results.ts';
import type { QuestionResult } from '#lib/core/workshop/question-results.ts';
import { wholeAgreement } from '#lib/core/workshop/whole-agreement.ts';
import type { WholeAgreement } from '#lib/core/workshop/whole-agreement.ts';

export interface WorkshopQuestion {
	readonly id: string;
	readonly title: string;
	readonly isGate: boolean;
	/** Null before the first round. */
	readonly round: number | null;
	/** Of the record where there is one, frozen with it; else of the last round. */
	readonly shown: Shown;
	/** Null where nothing may be shown. */
	readonly label: AgreementLabel | null;
	/** Null until something is recorded. */
	readonly agreed: { readonly answer: Consensus['answer']; readonly dissent: readonly Dissent[] } | null;
	readonly late: number;
}

export interface ReportWorkshop {
	readonly title: string;
	readonly mode: Mode;
	readonly rounds: number;
	/** In the order of the agenda. */
	readonly questions: readonly WorkshopQuestion[];
	readonly whole: WholeAgreement;
	readonly concordance: Concordance | null;
	readonly verdicts: readonly PerspectiveVerdict[];
	/** Autonomy that was asked for, and that the agreed levels alone support. */
	readonly requested: number;
	readonly supported: Support;
	readonly actions: readonly Minute[];
	readonly parked: readonly Minute[];
}

type Document = Pick<
	Assessment,
	'frame' | 'workshops' | 'rounds' | 'responses' | 'consensus' | 'agendas' | 'minutes'
>;

function questionOf(result: QuestionResult, mode: Mode): WorkshopQuestion {
	const { question, isGate, consensus, late } = result;
	const { shown, agreement } = consensus ? readBasis(consensus.basis, mode) : result;
	return {
		id: question.id,
		title: question.title,
		isGate,
		round: consensus?.round ?? result.round,
		shown,
		label: agreement?.label ?? null,
		agreed: consensus && { answer: consensus.answer, dissent: consensus.dissent },
		late
	};
}

function workshopOf(document: Document, workshop: Workshop, questionnaire: Questionnaire): ReportWorkshop {
	const { workshop: id, title, mode } = workshop.terms;
	const results = agendaOf(
		questionResults(document, workshop, questionnaire),
		document.agendas?.[id]?.questions
	);
	const minutes = ofWorkshop(document.minutes, id).map(([, minute]) => minute);
	return {
		title,
		mode,
		rounds: roundsOf(document, id).length,
		questions: results.map((result) => questionOf(result, mode)),
		whole: wholeAgreement(results),
		concordance: perspectiveConcordance(results),
		verdicts: perspectiveVerdicts(document, workshop, questionnaire),
		requested: document.frame.autonomy,
		supported: agreedReadiness(document, workshop, questionnaire).supportedNow,
		actions: minutes.filter(({ kind }) => kind === 'action'),
		parked: minutes.filter(({ kind }) => kind === 'parked')
	};
}

/** Every workshop that somebody answered; `questionnaire` is held to the assessment's thresholds. */
export const gatherWorkshops = (document: Document, questionnaire: Questionnaire): ReportWorkshop[] =>
	Object.values(document.workshops ?? {})
		.filter(({ terms }) => ofWorkshop(document.responses, terms.workshop).length > 0)
		.map((workshop) => workshopOf(document, workshop, questionnaire));

/** Those worth a figure: where people differ, or somebody dissents. */
export const divergent = ({ questions }: ReportWorkshop): WorkshopQuestion[] =>
	questions.filter(({ label, agreed }) => label === 'discuss' || (agreed?.dissent.length ?? 0) > 0);
