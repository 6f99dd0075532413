/**
 * The smallest set of changed answers that alone, put into the earlier ones, gives the later supported autonomy. What
 * sets a question aside, or takes it back in, shifts weights: each choice of those changes is tried, and inside one
 * choice the weights stand still and the least rise or fall is exact.
 */
import type { Answers } from '../assessment/answer.ts';
import type { Autonomy, Support } from '../pack/scale.ts';
import { placedQuestions } from '../pack/questions.ts';
import type { Questionnaire, Thresholds } from '../pack/schema.ts';
import { countedState } from '../scoring/counted-state.ts';
import { standingOf } from '../scoring/flip-standing.ts';
import type { Standing } from '../scoring/flip-standing.ts';
import type { Scope } from '../scoring/gates.ts';
import { withAnswersOf } from './changed-answers.ts';
import { leastFall } from './least-fall.ts';
import { leastRise } from './least-rise.ts';
import { contribution, movesOf } from './moves.ts';
import type { Move } from './moves.ts';

export interface Search {
	readonly questionnaire: Questionnaire;
	readonly scope: Scope;
	readonly thresholds: Thresholds;
	readonly before: Answers;
	readonly after: Answers;
	/** Questions that are answered otherwise after. */
	readonly changed: readonly string[];
	/** Supported after; at least this much when it rose, at most when it fell. */
	readonly target: Support;
	readonly direction: 'rose' | 'fell';
}

export interface ExplainingSet {
	readonly questions: readonly string[];
	/** No smaller set does the same. False where there were too many choices to try them all. */
	readonly proved: boolean;
}

interface Candidate {
	readonly shifting: readonly string[];
	readonly moves: readonly Move[];
}

/** Changes that shift weights, all choices of which are still tried: 2⁸ scorings, well under a second. */
const MOST_SHIFTING = 8;

/** Where these changes lead. */
export const standingAfter = (search: Search, questions: readonly string[]): Standing => {
	const { questionnaire, scope, thresholds, before, after } = search;
	return standingOf(questionnaire, scope, withAnswersOf(before, questions, after), thresholds);
};

const arrives = ({ direction, target }: Search, { readiness }: Standing): boolean =>
	direction === 'rose' ? readiness.supportedNow >= target : readiness.supportedNow <= target;

/** Those that are set aside on one side only. */
function shiftingOf({ questionnaire, changed, before, after }: Search): string[] {
	const wanted = new Set(changed);
	return placedQuestions(questionnaire)
		.map(({ question }) => question)
		.filter(({ id }) => wanted.has(id))
		.filter((question) => {
			const states = [before, after].map((answers) => countedState(question, answers[question.id]));
			return states[0] !== states[1] && states.includes('notApplicable');
		})
		.map(({ id }) => id);
}

/** Every choice of the items, the smaller first. */
function choices(items: readonly string[]): string[][] {
	const all = items.reduce<string[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]]);
	return all.sort((a, b) => a.length - b.length);
}

function leastMoves(search: Search, standing: Standing, steady: readonly string[]): readonly Move[] | null {
	const { direction, target, after } = search;
	const autonomy = (direction === 'rose' ? target : target + 1) as Autonomy;
	const moves = movesOf(standing, steady, after, autonomy);
	return (direction === 'rose' ? leastRise : leastFall)(standing, moves, autonomy);
}

const size = ({ shifting, moves }: Candidate): number => shifting.length + moves.length;

/** Whether `a` is the better: fewer, or as many that move the overall more. */
const isBetter = (a: Candidate, b: Candidate): boolean =>
	size(a) < size(b) || (size(a) === size(b) && contribution(a.moves) > contribution(b.moves) + 1e-9);

function tryChoices(search: Search, shifting: readonly string[]): Candidate | null {
	const steady = search.changed.filter((question) => !shifting.includes(question));
	let best: Candidate | null = null;
	for (const choice of choices(shifting)) {
		if (best && choice.length > size(best)) break;
		const moves = leastMoves(search, standingAfter(search, choice), steady);
		if (!moves) continue;
		const candidate = { shifting: choice, moves };
		if (!best || isBetter(candidate, best)) best = candidate;
	}
	return best;
}

/** Takes out one change after the other, the smallest effect first, as long as the rest still arrives. */
function prune(search: Search, questions: readonly string[]): readonly string[] {
	const left = questions.reduce<readonly string[]>((kept, question) => {
		const fewer = kept.filter((one) => one !== question);
		return arrives(search, standingAfter(search, fewer)) ? fewer : kept;
	}, questions);
	return left.length === questions.length ? left : prune(search, left);
}

function sufficientSet(search: Search, shifting: readonly string[]): ExplainingSet | null {
	const start = standingAfter(search, []);
	if (!arrives(search, standingAfter(search, search.changed))) return null;
	const steady = search.changed.filter((question) => !shifting.includes(question));
	const autonomy = Math.max(1, search.target) as Autonomy;
	const effects = new Map(
		movesOf(start, steady, search.after, autonomy).map((move) => [move.question, Math.abs(move.onOverall)])
	);
	const smallestFirst = steady.toSorted((a, b) => (effects.get(a) ?? 0) - (effects.get(b) ?? 0));
	return { questions: prune(search, [...smallestFirst, ...shifting]), proved: false };
}

/** Null when the changes alone do not give it; empty when it takes none of them. */
export function smallestSet(search: Search): ExplainingSet | null {
	const shifting = shiftingOf(search);
	if (shifting.length > MOST_SHIFTING) return sufficientSet(search, shifting);
	const best = tryChoices(search, shifting);
	if (!best) return null;
	return { questions: [...best.shifting, ...best.moves.map(({ question }) => question)], proved: true };
}
