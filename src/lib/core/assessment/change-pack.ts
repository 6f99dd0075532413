/**
 * What becomes of the answers when an assessment moves on to another edition of its pack: kept under the same id,
 * mapped to the question that says it `replaces` theirs, or dropped. Nothing is changed here; it is only worked out.
 */
import { placedQuestions } from '../pack/questions.ts';
import { LEVELS } from '../pack/scale.ts';
import type { Pack, Question, Questionnaire } from '../pack/schema.ts';
import { stateOf } from './answer-state.ts';
import type { Answer, Answers } from './answer.ts';
import { answerEntries } from './document.ts';
import type { Person } from './frame.ts';
import { answerKey, familyKey, frameKey, noteKey } from './keys.ts';
import { mergeAnswers } from './merge-answers.ts';
import type { Entry } from './operation.ts';
import type { PackReference } from './pack-reference.ts';
import type { Assessment } from './schema.ts';

export interface KeptAnswer {
	readonly question: string;
	readonly answer: Answer;
	/** The question or one of its levels reads differently, or nobody knows how it read: look at it again. */
	readonly reworded: boolean;
}

export interface MappedAnswer {
	/** The questions whose answers are taken, at least one of them another than `to`. */
	readonly from: readonly string[];
	readonly to: string;
	/** The weakest of theirs, with the notes of all. */
	readonly answer: Answer;
}

export interface DroppedAnswer {
	readonly question: string;
	readonly answer: Answer;
	/** `gone`: nothing takes its place. `may-not`: it was set aside, and the new question may not be. */
	readonly why: 'gone' | 'may-not';
}

/** A hat that somebody wears and that the new edition does not know. */
export interface LostHat {
	readonly person: string;
	readonly hat: string;
}

export interface PackChange {
	readonly from: PackReference;
	readonly to: PackReference;
	readonly kept: readonly KeptAnswer[];
	readonly mapped: readonly MappedAnswer[];
	readonly dropped: readonly DroppedAnswer[];
	readonly lostHats: readonly LostHat[];
	/** All answers as they would be. */
	readonly answers: Answers;
	readonly people: readonly Person[];
}

type Outcome = KeptAnswer | MappedAnswer | DroppedAnswer;

const questionsById = (questionnaire: Questionnaire): ReadonlyMap<string, Question> =>
	new Map(placedQuestions(questionnaire).map(({ question }) => [question.id, question]));

const readsOtherwise = (a: Question, b: Question): boolean =>
	a.text !== b.text || LEVELS.some((level) => a.levels[level] !== b.levels[level]);

/** What happens at one question of the new edition; nothing where nothing was answered before. */
function outcomesAt(question: Question, answers: Answers, before: Question | undefined): Outcome[] {
	const { id, replaces = [], notApplicable } = question;
	const from = [id, ...replaces].flatMap((each) => {
		const answer = answers[each];
		return answer ? [{ question: each, answer }] : [];
	});
	const answer = mergeAnswers(from.map((each) => each.answer));
	if (!answer) return [];
	if (notApplicable === 'never' && stateOf(answer) === 'notApplicable')
		return from.map((each) => ({ ...each, why: 'may-not' }));
	if (from.length > 1 || from[0]?.question !== id)
		return [{ from: from.map((each) => each.question), to: id, answer }];
	return [{ question: id, answer, reworded: !before || readsOtherwise(before, question) }];
}

function gone(questions: ReadonlyMap<string, Question>, answers: Answers): DroppedAnswer[] {
	const taken = new Set([...questions.values()].flatMap(({ id, replaces = [] }) => [id, ...replaces]));
	return Object.entries(answers)
		.filter(([question]) => !taken.has(question))
		.map(([question, answer]) => ({ question, answer, why: 'gone' }));
}

function lostHats(people: readonly Person[], roles: ReadonlySet<string>): LostHat[] {
	return people.flatMap(({ name, hats }) =>
		hats.filter((hat) => !roles.has(hat)).map((hat) => ({ person: name, hat }))
	);
}

/** What would change; `from` is the questionnaire that was answered, or null where it is no longer to be had. */
export function changePack(
	{ pack, frame, answers }: Pick<Assessment, 'pack' | 'frame' | 'answers'>,
	from: Questionnaire | null,
	to: Pack
): PackChange {
	const [before, after] = [from && questionsById(from), questionsById(to.questionnaire)];
	const outcomes = [...after.values()].flatMap((question) =>
		outcomesAt(question, answers, before?.get(question.id))
	);
	const kept = outcomes.filter((outcome) => 'reworded' in outcome);
	const mapped = outcomes.filter((outcome) => 'from' in outcome);
	const roles = new Set(to.work.roles.map(({ id }) => id));
	const { id, version } = to.questionnaire;
	return {
		from: pack,
		to: { id, version, hash: to.hash },
		kept,
		mapped,
		dropped: [...outcomes.filter((outcome) => 'why' in outcome), ...gone(after, answers)],
		lostHats: lostHats(frame.people, roles),
		answers: Object.fromEntries([
			...kept.map(({ question, answer }) => [question, answer] as const),
			...mapped.map(({ to: question, answer }) => [question, answer] as const)
		]),
		people: frame.people.map((person) => ({
			...person,
			hats: person.hats.filter((hat) => roles.has(hat))
		}))
	};
}

/** What to write for it. A dropped answer goes on record beside the answers, where no score looks. */
export function changeEntries(change: PackChange, before: Answers): Entry[] {
	const { from, answers, dropped, people } = change;
	const cleared = Object.keys(before)
		.filter((question) => answers[question] === undefined)
		.flatMap((question): Entry[] => [
			[answerKey(question), null],
			[noteKey(question), null]
		]);
	const set = Object.entries(answers).flatMap(([question, answer]) => answerEntries(question, answer));
	const recorded = dropped.map(({ question, answer }): Entry => [
		familyKey('dropped', question),
		{ pack: from, answer }
	]);
	return [...cleared, ...set, ...recorded, [frameKey('people'), people.length > 0 ? people : null]];
}
