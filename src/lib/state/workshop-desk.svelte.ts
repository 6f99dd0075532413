/** One workshop of the open assessment, as its facilitator works with it. Each act is one step to undo. */
import type { Consensus } from '#lib/core/assessment/consensus.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import { minuteId, ofWorkshop, revealId, roundId } from '#lib/core/assessment/workshop-keys.ts';
import type { Minute, Round, Workshop } from '#lib/core/assessment/workshop.ts';
import type { Questionnaire } from '#lib/core/pack/schema.ts';
import type { Evidence } from '#lib/core/pack/scale.ts';
import { evidenceOf as evidenceIn } from '#lib/core/assessment/answer-state.ts';
import { answerOfAll } from '#lib/core/workshop/own-answers.ts';
import { agendaOf, moved } from '#lib/core/workshop/agenda.ts';
import { askedIn, roundsOf } from '#lib/core/workshop/asked.ts';
import type { Incoming } from '#lib/core/workshop/import-responses.ts';
import { questionResults, readBasis } from '#lib/core/workshop/question-results.ts';
import type { QuestionResult } from '#lib/core/workshop/question-results.ts';
import { recordConsensus } from '#lib/core/workshop/record-consensus.ts';
import type { Agreed } from '#lib/core/workshop/record-consensus.ts';
import type { Responses } from '#lib/core/workshop/merge-responses.ts';
import { closedAt, responsesOf } from '#lib/core/workshop/responses.ts';
import type { HeldResponse } from '#lib/core/workshop/responses.ts';
import { tallyRounds } from '#lib/core/workshop/round-tallies.ts';
import type { RoundTallies } from '#lib/core/workshop/round-tallies.ts';
import { basisOf, emptyTally } from '#lib/core/workshop/tally.ts';
import type { AssessmentState } from './assessment.svelte.ts';
import { takeAllResponses, takeResponses } from './take-responses.ts';
import type { Taken, Taking } from './take-responses.ts';

export interface WorkshopDeskOptions {
	readonly open: AssessmentState;
	readonly workshop: string;
	/** Held to the assessment's own thresholds. */
	readonly questionnaire: () => Questionnaire;
	/** Milliseconds since 1970. */
	readonly now: () => number;
	readonly newId: () => string;
}

/** One object, so that nothing follows from there being none. */
const NONE: Responses = {};

export interface KeptMinute {
	readonly id: string;
	readonly minute: Minute;
}

export class WorkshopDesk {
	readonly #options: WorkshopDeskOptions;
	/** What was counted last: the next count starts from it. */
	#counted: RoundTallies | null = null;
	readonly #document: Assessment = $derived.by(() => this.#options.open.assessment);
	/** The same object until a response comes or goes: there may be thousands. */
	readonly #responses: Responses = $derived.by(() => this.#options.open.families.responses ?? NONE);
	readonly #tallies: RoundTallies = $derived.by(() => {
		const { terms } = this.workshop ?? {};
		const asked = terms ? askedIn(terms, this.#options.questionnaire()) : [];
		this.#counted = tallyRounds(this.#responses, this.id, asked, this.#counted);
		return this.#counted;
	});
	/** Every response to this workshop, of all rounds. */
	readonly held: readonly HeldResponse[] = $derived.by(() =>
		responsesOf({ responses: this.#responses }, this.id)
	);
	/** Every question asked, most pressing first. */
	readonly agenda: readonly QuestionResult[] = $derived.by(() => {
		const { workshop, document } = this;
		if (!workshop) return [];
		const own = document.agendas?.[this.id]?.questions;
		const results = questionResults(document, workshop, this.#options.questionnaire(), {
			tallies: this.#tallies,
			held: this.held
		});
		return agendaOf(results, own);
	});
	/** Whether the order of the agenda was chosen by hand. */
	readonly isOwnOrder: boolean = $derived.by(() => this.document.agendas?.[this.id] !== undefined);
	/** First one first. */
	readonly rounds: readonly number[] = $derived.by(() => roundsOf(this.document, this.id));

	constructor(options: WorkshopDeskOptions) {
		this.#options = options;
	}

	get id(): string {
		return this.#options.workshop;
	}

	get document(): Assessment {
		return this.#document;
	}

	get questionnaire(): Questionnaire {
		return this.#options.questionnaire();
	}

	/** Undefined once an undo has taken it away. */
	get workshop(): Workshop | undefined {
		return this.document.workshops?.[this.id];
	}

	/** The round that is under way or was last; 0 before the first. */
	get round(): number {
		return this.rounds.at(-1) ?? 0;
	}

	/** What the last round is; undefined before the first. */
	get lastRound(): Round | undefined {
		return this.document.rounds?.[roundId(this.id, this.round)];
	}

	get minutes(): readonly KeptMinute[] {
		return ofWorkshop(this.document.minutes, this.id).map(([id, minute]) => ({ id, minute }));
	}

	/** The rounds in which a question was asked, with what may be shown of each. */
	roundsOf(question: string): { round: number; shown: QuestionResult['shown'] }[] {
		const { workshop, document, id } = this;
		if (!workshop) return [];
		const asked = this.rounds.filter((round) => {
			const { questions } = document.rounds?.[roundId(id, round)] ?? {};
			return questions === undefined || questions.includes(question);
		});
		return asked.map((round) => {
			const basis = basisOf(this.#tallies.byRound.get(round) ?? emptyTally([]), question);
			return { round, shown: readBasis(basis, workshop.terms.mode).shown };
		});
	}

	/** The lower median of the evidence behind the levels of a round; asserted where that may not be shown. */
	evidenceOf({ question, round, shown }: QuestionResult): Evidence {
		const tally = shown.all && round !== null ? this.#tallies.byRound.get(round) : undefined;
		return evidenceIn(tally && answerOfAll(tally, question.id));
	}

	/** Of those who answered a question in a round, how many did so after it was closed. */
	lateOn(question: string, round: number): number {
		const closed = closedAt(this.document, this.id, round);
		const isLate = (held: HeldResponse): boolean =>
			held.round === round && held.response.received > closed && question in held.response.answers;
		return this.held.filter(isLate).length;
	}

	isRevealed(question: string, round: number): boolean {
		return this.document.reveals?.[revealId(this.id, round, question)] !== undefined;
	}

	/** Shows a round of a question to the room, or hides it again. */
	setRevealed(question: string, round: number, isShown: boolean): void {
		const entry = isShown ? { time: this.#options.now() } : null;
		this.#options.open.setEntry('reveals', revealId(this.id, round, question), entry);
	}

	/** Moves a question on the agenda, earlier by a negative number of places; false at either end. */
	moveOnAgenda(question: string, by: number): boolean {
		const order = this.agenda.map((one) => one.question.id);
		const questions = moved(order, question, by);
		if (questions === order) return false;
		this.#options.open.setEntry('agendas', this.id, { questions: [...questions] });
		return true;
	}

	/** Back to the computed order: most pressing first. */
	resetAgenda(): void {
		this.#options.open.setEntry('agendas', this.id, null);
	}

	/** Asks a question again: in the later round that nobody has answered yet, else in a new one. */
	askAgain(question: string): void {
		const { lastRound, round } = this;
		const isFresh =
			lastRound?.questions !== undefined &&
			lastRound.closed === undefined &&
			!this.held.some((held) => held.round === round);
		const number = isFresh ? round : round + 1;
		const questions = [...new Set([...(isFresh ? (lastRound.questions ?? []) : []), question])];
		const opened = isFresh ? lastRound.opened : this.#options.now();
		this.#options.open.setEntry('rounds', roundId(this.id, number), { opened, questions });
	}

	/** Closes the last round: what arrives later is late. */
	closeRound(): void {
		const { lastRound } = this;
		if (!lastRound || lastRound.closed !== undefined) return;
		const closed = { ...lastRound, closed: this.#options.now() };
		this.#options.open.setEntry('rounds', roundId(this.id, this.round), closed);
	}

	/** Opens it again. */
	reopenRound(): void {
		const { lastRound } = this;
		if (!lastRound) return;
		const { closed: _closed, ...opened } = lastRound;
		this.#options.open.setEntry('rounds', roundId(this.id, this.round), opened);
	}

	/** False, and nothing recorded, for a not applicable without its reason or who approved it. */
	record(question: string, agreed: Omit<Agreed, 'time'>): boolean {
		const { workshop } = this;
		if (!workshop) return false;
		const plain = $state.snapshot<Omit<Agreed, 'time'>>(agreed);
		const entries = recordConsensus(this.document, workshop, question, {
			...plain,
			time: this.#options.now()
		});
		if (!entries) return false;
		this.#options.open.change({ what: 'consensus', of: `${this.id}/${question}` }, entries);
		return true;
	}

	consensus(question: string): Consensus | undefined {
		return this.document.consensus?.[`${this.id}/${question}`];
	}

	/** Takes any number of opened responses in, a slice a task, all of them one step to undo. */
	takeAll(incoming: readonly Incoming[], taking: Taking): Promise<Taken> {
		const { open, now } = this.#options;
		return takeAllResponses(open, this.id, incoming, now(), taking);
	}

	/** Takes a few in at once, as one step to undo. */
	take(incoming: readonly Incoming[]): Taken {
		const { open, now } = this.#options;
		return takeResponses(open, this.id, incoming, now());
	}

	/** Keeps a note, a parked point or an action; null takes it away. */
	setMinute(id: string | null, minute: Minute | null): void {
		this.#options.open.setEntry('minutes', minuteId(this.id, id ?? this.#options.newId()), minute);
	}

	/** How long a question is talked about; null for no timer. */
	setSeconds(seconds: number | null): void {
		const { workshop } = this;
		if (!workshop) return;
		const { secondsPerQuestion: _before, ...rest } = workshop;
		const kept = seconds === null ? rest : { ...rest, secondsPerQuestion: seconds };
		this.#options.open.setEntry('workshops', this.id, kept);
	}
}
