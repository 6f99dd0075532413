/** How fast an assessment is scored: beside a rule engine, beside a plain loop, and as a whole result. */
import { join } from 'node:path';
import { readPackFolder } from '../../src/cli/pack-folder.ts';
import type { Answer, Answers } from '../../src/lib/core/assessment/answer.ts';
import { LEVELS } from '../../src/lib/core/pack/scale.ts';
import type { Questionnaire } from '../../src/lib/core/pack/schema.ts';
import { askedTree } from '../../src/lib/core/scoring/asked-tree.ts';
import { encodeAnswers, flatTree, resultWidth, sumRow } from '../../src/lib/core/scoring/flat-tree.ts';
import { flipSet } from '../../src/lib/core/scoring/flip.ts';
import type { Scope } from '../../src/lib/core/scoring/gates.ts';
import { score } from '../../src/lib/core/scoring/score.ts';
import { interleaved } from './interleaved.ts';
import { forJsonLogic, jsonLogicScorer } from './json-logic-rule.ts';
import type { Measurement } from './measurement.ts';
import { typedLoop } from './typed-loop.ts';

/** Everything is asked, which is the most there is to score. */
const SCOPE: Scope = { autonomy: 4, depth: 'full' };
const SETS = 64;

function questionnaireIn(root: string): Questionnaire {
	const read = readPackFolder(join(root, 'questionnaires/cx'));
	if (!read.ok) throw new Error('The shipped pack cannot be read.');
	return read.pack.questionnaire;
}

/** Levels all over the scale, every eleventh question unknown; another pattern for each set. */
const answerTo = (question: number, set: number): Answer =>
	(question * 7 + set) % 11 === 0
		? { unknown: true }
		: { level: LEVELS[(question * 3 + set) % LEVELS.length] ?? 0, evidence: 'document' };

const nanoseconds = (milliseconds: number): string => `${String(Math.round(milliseconds * 1e6))} ns`;

/** Fails where the ways that are timed do not say the same: then their times cannot be compared. */
function expectSame(what: string, mine: readonly number[], other: readonly number[]): void {
	if (
		mine.some((value, index) => Math.abs(value - (other[index] ?? NaN)) > 1e-9 || other[index] === undefined)
	) {
		throw new Error(`${what} gives ${other.join(', ')} instead of ${mine.join(', ')}.`);
	}
}

function prepare(questionnaire: Questionnaire) {
	const tree = askedTree(questionnaire, SCOPE);
	const flat = flatTree(tree);
	const { ids, layers, onLayer } = flat;
	const sets: Answers[] = Array.from({ length: SETS }, (_, set) =>
		Object.fromEntries(ids.map((id, index) => [id, answerTo(index, set)]))
	);
	const codes = new Uint8Array(SETS * ids.length);
	for (const [row, answers] of sets.entries()) encodeAnswers(flat, answers, codes, row * ids.length);
	const weights = layers.reduce((sum, { weight }) => sum + weight, 0);
	const plain = {
		effects: onLayer,
		ends: Uint32Array.from(layers, ({ to }) => to),
		shares: Float64Array.from(layers, ({ weight }) => weight / weights)
	};
	return { tree, flat, sets, codes, plain, width: resultWidth(flat), questions: ids.length };
}

type Prepared = ReturnType<typeof prepare>;

/** One set from its answers, as the rule engine takes them too. */
function besideJsonLogic({ tree, flat, sets, width, questions }: Prepared): Measurement {
	const rule = jsonLogicScorer(tree);
	const data = sets.map(forJsonLogic);
	const codes = new Uint8Array(questions);
	const results = new Float64Array(width);
	const mine = (call: number): void => {
		encodeAnswers(flat, sets[call % SETS]!, codes, 0);
		sumRow(flat, codes, 0, results, 0);
	};
	const other = (call: number): number[] => rule(data[call % SETS]!);
	mine(0);
	expectSame('json-logic-engine', [...results].slice(0, 2 * tree.length), other(0));
	const [own = NaN, engine = NaN] = interleaved([mine, other], 5 * SETS);
	return {
		what: 'score one set, time beside json-logic-engine (which uses eval)',
		aim: 0.5,
		measured: own / engine,
		kind: 'ratio',
		note: `${String(questions)} questions; ours ${nanoseconds(own)}, theirs ${nanoseconds(engine)}`
	};
}

/** Many sets that lie in one matrix already. */
function besideTypedLoop({ flat, codes, plain, width, questions }: Prepared): Measurement {
	const mine = new Float64Array(SETS * width);
	const floor = new Float64Array(SETS * width);
	const all = (sum: (row: number) => void) => (): void => {
		for (let row = 0; row < SETS; row += 1) sum(row);
	};
	const ways = [
		all((row) => sumRow(flat, codes, row * questions, mine, row * width)),
		all((row) => typedLoop(plain, codes, row * questions, floor, row * width))
	];
	const [own = NaN, loop = NaN] = interleaved(ways, 50);
	expectSame('the typed loop', [...mine], [...floor]);
	return {
		what: 'score many sets, time beside a plain typed-array loop',
		aim: 1 / 0.7,
		measured: own / loop,
		kind: 'ratio',
		note: `${String(questions)} questions; a set ${nanoseconds(own / SETS)}, in the loop ${nanoseconds(loop / SETS)}`
	};
}

/** What a page waits for after an answer. */
function wholeResults(questionnaire: Questionnaire, { sets, questions }: Prepared): Measurement[] {
	const of = (call: number): Answers => sets[call % SETS]!;
	const [result = NaN, flips = NaN] = interleaved(
		[(call) => score(questionnaire, SCOPE, of(call)), (call) => flipSet(questionnaire, SCOPE, of(call))],
		20
	);
	const note = `${String(questions)} questions asked`;
	return [
		{ what: 'full result with gates and intervals', aim: 1, measured: result, kind: 'milliseconds', note },
		{ what: 'flip set, up and down', aim: 5, measured: flips, kind: 'milliseconds', note }
	];
}

/** All of it on the shipped questionnaire at full depth. */
export function measureScoring(root: string): Measurement[] {
	const questionnaire = questionnaireIn(root);
	const prepared = prepare(questionnaire);
	return [besideJsonLogic(prepared), besideTypedLoop(prepared), ...wholeResults(questionnaire, prepared)];
}
