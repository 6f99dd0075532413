/** What a respondent can do: open an invitation, say for whom they answer, answer, and hand in. */
import type { Answers } from '#lib/core/assessment/answer.ts';
import type { Answering, Invitation } from '#lib/core/assessment/response.ts';
import { fileName } from '#lib/core/assessment/file-name.ts';
import { sameJson } from '#lib/core/assessment/json.ts';
import type { PackReference } from '#lib/core/assessment/pack-reference.ts';
import type { AssessmentSummary } from '#lib/core/assessment/summary.ts';
import { roundId } from '#lib/core/assessment/workshop-keys.ts';
import type { Questionnaire } from '#lib/core/pack/schema.ts';
import type { PlacedQuestion } from '#lib/core/pack/questions.ts';
import type { Issue, Result } from '#lib/core/shared/issue.ts';
import {
	answeringEntries,
	asBefore,
	askedOf,
	isChangedSince,
	lastAnswered,
	responseOf,
	timeOfResponse
} from '#lib/core/workshop/answering.ts';
import { askedIn } from '#lib/core/workshop/asked.ts';
import type { SentResponse } from '#lib/core/workshop/wire-response.ts';
import type { AssessmentState } from './assessment.svelte.ts';
import { localDay } from './local-day.ts';
import type { Workspace } from './workspace.svelte.ts';

/** A sealed response: as a file, and as a link where it is short enough. */
export interface HandedIn {
	readonly file: string;
	/** Null where it is longer than programs pass on. */
	readonly link: string | null;
	/** Whether some chat programs would cut the link. */
	readonly isLong: boolean;
}

export interface AnswerDeskOptions {
	readonly workspace: Workspace;
	/** The questions of the pack that is meant; null when it is not in this browser. */
	readonly questionsOf: (name: PackReference) => Promise<Questionnaire | null>;
	/** An invitation in the text of a link, a message or a file. */
	readonly read: (text: string) => Promise<Result<Invitation>>;
	/** `asked` is all that the terms ask; a missing link or key is an issue. */
	readonly seal: (
		answering: Answering,
		asked: readonly string[],
		response: SentResponse
	) => Promise<Result<HandedIn>>;
	/** What a document of this browser holds, without opening it; nothing where it cannot be read. */
	readonly answersIn: (id: string) => Promise<Answers>;
	/** Milliseconds since 1970. */
	readonly now: () => number;
}

const idOf = ({ terms, round }: Invitation): string => roundId(terms.workshop, round);

/** Whether an issue is about an invitation that could not be opened, and not about what is open. */
const isElsewhere = ({ code }: Issue): boolean =>
	(code.startsWith('invitation.') || code.startsWith('link.')) && code !== 'invitation.other-terms';

export class AnswerDesk {
	readonly #options: AnswerDeskOptions;
	#problem = $state.raw<Issue | null>(null);
	#handedIn = $state.raw<{ readonly id: string; readonly of: number; readonly made: HandedIn } | null>(null);

	/** Rounds of workshops that are answered in this browser, last changed first. */
	readonly kept: readonly AssessmentSummary[] = $derived.by(() =>
		this.#options.workspace.assessments.filter(({ answering }) => answering !== undefined)
	);

	constructor(options: AnswerDeskOptions) {
		this.#options = options;
	}

	/** Why the last invitation was not opened, or nothing could be sealed. */
	get problem(): Issue | null {
		return this.#problem;
	}

	/** The document that is open, if it answers a workshop, and if it is what was asked for last. */
	get open(): AssessmentState | null {
		const { current } = this.#options.workspace;
		if (this.#problem && isElsewhere(this.#problem)) return null;
		return current?.answering ? current : null;
	}

	/** What was sealed last of the open document, while nothing was changed since. */
	get handedIn(): HandedIn | null {
		const [open, last] = [this.open, this.#handedIn];
		const isIt = open && last?.id === open.id && open.answering?.handedBack === last.of && !this.isChanged;
		return isIt ? last.made : null;
	}

	/** Whether something was answered after the response that was handed in last. */
	get isChanged(): boolean {
		const { open } = this;
		return open?.answering ? isChangedSince(open.answering, lastAnswered(open.state)) : false;
	}

	/** What the file with the sealed answers is called; it never holds the name of a person. */
	get fileName(): string {
		const title = this.open?.frame.workflow ?? '';
		return fileName(`${title} answers`, localDay(this.#options.now()));
	}

	/** What was answered in earlier rounds of the same workshop, in this browser: of a question the last answer. */
	async before({ terms, round }: Invitation): Promise<Answers> {
		const rounds = Array.from({ length: round - 1 }, (_, earlier) => roundId(terms.workshop, earlier + 1));
		const held = rounds.flatMap((id) => this.kept.find(({ answering }) => answering === id)?.id ?? []);
		const answers = await Promise.all(held.map((id) => this.#options.answersIn(id)));
		return answers.reduce<Answers>((all, one) => ({ ...all, ...one }), {});
	}

	/** What the open round asks. */
	asked(questionnaire: Questionnaire): readonly PlacedQuestion[] {
		const answering = this.open?.answering;
		return answering ? askedOf(answering, questionnaire) : [];
	}

	/** The questions of a pack; null when it is not in this browser. */
	questionnaireOf(name: PackReference): Promise<Questionnaire | null> {
		return this.#options.questionsOf(name);
	}

	/** Opens an invitation, or goes on where it was answered before. */
	async take(text: string): Promise<void> {
		const { workspace, read, questionsOf } = this.#options;
		this.#problem = null;
		await workspace.whenReady;
		const invitation = await read(text);
		if (!invitation.ok) {
			this.#stop(invitation.issues[0]);
			return;
		}
		const { pack } = invitation.value.terms;
		const questionnaire = await questionsOf(pack);
		if (!questionnaire) {
			const { id, version } = pack;
			this.#stop({ code: 'invitation.no-pack', path: [], values: { id, version } });
		} else if (askedOf(invitation.value, questionnaire).length === 0)
			this.#stop({ code: 'invitation.nothing-asked', path: [] });
		else await this.#show(invitation.value);
	}

	/** Goes on with one that is kept here. */
	async resume(id: string): Promise<void> {
		this.#problem = null;
		await this.#options.workspace.open(id);
	}

	/** Says for whom they answer. What was handed in said something else, so it has to be handed in again. */
	introduce(who: Pick<Answering, 'perspective' | 'table' | 'name'>): void {
		const { open } = this;
		const answering = open?.answering;
		if (!open || !answering) return;
		const { terms, round, questions } = answering;
		const bare: Answering = { terms, round, ...(questions && { questions }) };
		const { handedBack } = answering;
		const said = asBefore(bare, who);
		const isSame = sameJson(said, asBefore(bare, answering));
		open.setAnswering({ ...said, ...(isSame && handedBack !== undefined && { handedBack }) });
	}

	/** Seals what was answered so far. */
	async handIn(questionnaire: Questionnaire): Promise<void> {
		const { open } = this;
		const answering = open?.answering;
		if (!open || !answering) return;
		this.#problem = null;
		await open.flush();
		const time = timeOfResponse(answering, lastAnswered(open.state), this.#options.now());
		const asked = askedOf(answering, questionnaire).map(({ question }) => question.id);
		const response = responseOf(answering, open.answers, asked, time);
		if (!response) return;
		const made = await this.#options.seal(answering, askedIn(answering.terms, questionnaire), response);
		if (!made.ok) {
			this.#stop(made.issues[0]);
			return;
		}
		open.setAnswering({ ...answering, handedBack: time });
		this.#handedIn = { id: open.id, of: time, made: made.value };
	}

	/** Where this round was begun it goes on; terms that changed since are refused, as nobody could open the answers. */
	async #show(invitation: Invitation): Promise<void> {
		const { workspace } = this.#options;
		const here = this.kept.find(({ answering }) => answering === idOf(invitation));
		if (here && (await workspace.open(here.id))) {
			if (!sameJson(this.open?.answering?.terms ?? null, invitation.terms))
				this.#stop({ code: 'invitation.other-terms', path: [] });
			return;
		}
		await workspace.begin(answeringEntries(asBefore(invitation, await this.#lastOf(invitation))));
	}

	/** What they said of themselves in an earlier round of the same workshop. */
	async #lastOf({ terms }: Invitation): Promise<Partial<Answering>> {
		const earlier = this.kept.find(({ answering }) => answering?.startsWith(`${terms.workshop}/`));
		if (!earlier) return {};
		await this.#options.workspace.open(earlier.id);
		return this.open?.answering ?? {};
	}

	#stop(issue: Issue | undefined): void {
		this.#problem = issue ?? { code: 'invitation.unreadable', path: [] };
	}
}
