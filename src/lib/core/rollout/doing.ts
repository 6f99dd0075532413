/**
 * Ticking a task done: it proposes the answers and the evidence that its effect promised, and the user confirms them.
 * A proposal never lowers an answer; taking the tick away changes no answer.
 */
import { evidenceOf, levelOf } from '../assessment/answer-state.ts';
import type { Answer, Answers } from '../assessment/answer.ts';
import { answerEntries } from '../assessment/document.ts';
import { familyKey } from '../assessment/keys.ts';
import type { Entry } from '../assessment/operation.ts';
import type { Evidence, Level } from '../pack/scale.ts';
import type { Day } from '../shared/day.ts';
import { changedQuestions } from './apply-effects.ts';
import type { PlanTask } from './plan.ts';
import type { PlanEdits } from './work-edits.ts';

export interface ProposedAnswer {
	readonly question: string;
	/** Null unless the question is answered with a level. */
	readonly from: Level | null;
	readonly fromEvidence: Evidence;
	readonly to: Level;
	readonly evidence: Evidence;
	/** What the answer becomes; its note is kept beside it. */
	readonly answer: Answer;
}

export interface DoneProposal {
	readonly task: string;
	readonly day: Day;
	/** In the order of question ids; empty when the answers say all of it already. */
	readonly answers: readonly ProposedAnswer[];
}

/**
 * Whether the plan is being carried out: something is ticked done. A plan of which nobody has ticked anything is only
 * a plan, even when its first day is past, and no day moves by itself.
 */
export const isCarriedOut = ({ tasksDone = {} }: PlanEdits): boolean => Object.keys(tasksDone).length > 0;

type Doable = Pick<PlanTask, 'id' | 'raises' | 'evidence' | 'deliverable'>;

const referenceOf = (answer: Answer | undefined, deliverable: string): { reference?: string } => {
	const reference = (answer && 'level' in answer ? answer.reference : undefined) ?? deliverable;
	return reference === '' ? {} : { reference };
};

/** What a task that was finished on this day proposes. A reference that is there stays, else it is the deliverable. */
export function proposeDone(answers: Answers, task: Doable, day: Day): DoneProposal {
	const { id, raises, evidence, deliverable } = task;
	const proposed = changedQuestions(answers, task)
		.sort()
		.map((question): ProposedAnswer => {
			const old = answers[question];
			const to = raises[question] ?? 0;
			const answer = { level: to, evidence, ...referenceOf(old, deliverable) };
			return { question, from: levelOf(old), fromEvidence: evidenceOf(old), to, evidence, answer };
		});
	return { task: id, day, answers: proposed };
}

/** What to write for the tick and those of its answers that were confirmed: one step to undo. */
export const doneEntries = ({ task, day }: DoneProposal, confirmed: readonly ProposedAnswer[]): Entry[] => [
	[familyKey('tasksDone', task), { day }],
	...confirmed.flatMap(({ question, answer }) => answerEntries(question, answer))
];
