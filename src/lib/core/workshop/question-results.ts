/** What came of each question of a workshop: the last round it was asked in, what may be shown of it, what was agreed. */
import type { Consensus } from '../assessment/consensus.ts';
import type { Assessment } from '../assessment/schema.ts';
import { consensusId } from '../assessment/workshop-keys.ts';
import type { Mode, Workshop } from '../assessment/workshop.ts';
import { gateLevel, placedQuestions } from '../pack/questions.ts';
import type { Question, Questionnaire } from '../pack/schema.ts';
import { shownOf } from './anonymity.ts';
import type { Basis, Shown } from './anonymity.ts';
import { askedIn, roundsAsking } from './asked.ts';
import { questionAgreement } from './question-agreement.ts';
import type { Agreement } from './question-agreement.ts';
import { receivedIn, responsesOf } from './responses.ts';
import type { HeldResponse } from './responses.ts';
import { tallyRounds } from './round-tallies.ts';
import type { RoundTallies } from './round-tallies.ts';
import { basisOf } from './tally.ts';

/** The document as far as a workshop is concerned. */
export type WorkshopDocument = Pick<Assessment, 'frame' | 'rounds' | 'responses' | 'consensus' | 'agendas'>;

export interface QuestionResult {
	readonly question: Question;
	/** A gate of the autonomy asked for. */
	readonly isGate: boolean;
	/** The last round in which it was asked; null before the first. */
	readonly round: number | null;
	readonly shown: Shown;
	/** Null where nothing may be shown. The gap is that of the perspectives that are shown. */
	readonly agreement: Agreement | null;
	/** Of the round it was first asked in: it decides the place on the agenda, so that a second vote moves nothing. */
	readonly opening: Agreement | null;
	readonly consensus: Consensus | null;
	/** Responses to that round which came after the record; they are not part of it. */
	readonly late: number;
}

/** What may be said of some counts. */
export function readBasis(basis: Basis, mode: Mode): Pick<QuestionResult, 'shown' | 'agreement'> {
	const shown = shownOf(basis, mode);
	const groups = shown.groups.flatMap(({ said }) => said ?? []);
	return { shown, agreement: shown.all && questionAgreement(shown.all, groups) };
}

/** The responses to a workshop, and their counts. */
export interface Counted {
	readonly tallies: RoundTallies;
	readonly held: readonly HeldResponse[];
}

const countResponses = (document: WorkshopDocument, workshop: string, asked: readonly string[]): Counted => ({
	tallies: tallyRounds(document.responses ?? {}, workshop, asked),
	held: responsesOf(document, workshop)
});

interface Hall {
	readonly document: WorkshopDocument;
	readonly workshop: Workshop;
	readonly tallies: RoundTallies['byRound'];
	/** When each response arrived, by round; empty where nothing is recorded that it could be late for. */
	readonly received: ReturnType<typeof receivedIn>;
}

/** Who responded to its round after it was recorded. */
const lateFor = ({ round, time }: Consensus, { received }: Hall): number =>
	received.get(round)?.filter((moment) => moment > time).length ?? 0;

function resultOf(question: Question, hall: Hall): QuestionResult {
	const {
		document,
		workshop: { terms },
		tallies
	} = hall;
	const asking = roundsAsking(document, terms.workshop, question.id);
	const [first, round] = [asking[0] ?? null, asking.at(-1) ?? null];
	const read = (at: number | null): ReturnType<typeof readBasis> => {
		const tally = at === null ? undefined : tallies.get(at);
		return readBasis(tally ? basisOf(tally, question.id) : {}, terms.mode);
	};
	const last = read(round);
	const consensus = document.consensus?.[consensusId(terms.workshop, question.id)] ?? null;
	return {
		question,
		isGate: gateLevel(question, document.frame.autonomy) !== null,
		round,
		...last,
		opening: first === round ? last.agreement : read(first).agreement,
		consensus,
		late: consensus ? lateFor(consensus, hall) : 0
	};
}

/** In reading order; questions that the pack no longer has are left out. `counted` where they are already. */
export function questionResults(
	document: WorkshopDocument,
	workshop: Workshop,
	questionnaire: Questionnaire,
	counted?: Counted
): QuestionResult[] {
	const { terms } = workshop;
	const asked = askedIn(terms, questionnaire);
	const { tallies, held } = counted ?? countResponses(document, terms.workshop, asked);
	const received = document.consensus ? receivedIn(held) : new Map<number, number[]>();
	const hall = { document, workshop, tallies: tallies.byRound, received };
	const places = new Map(placedQuestions(questionnaire).map(({ question }) => [question.id, question]));
	return asked.flatMap((id) => {
		const question = places.get(id);
		return question ? [resultOf(question, hall)] : [];
	});
}
