/**
 * Both bounds of layers and overall over flat arrays: Σ effective weight × level, for scoring many sets of answers of
 * one questionnaire. The same as `score` but for floating-point noise; where something in a layer is set aside, its
 * weights are shared out anew.
 */
import type { Answer, Answers } from '../assessment/answer.ts';
import type { Level } from '../pack/scale.ts';
import { TOP_LEVEL } from '../pack/scale.ts';
import type { AskedLayer } from './asked-tree.ts';
import { questionsOf } from './asked-tree.ts';
import { levers } from './effective-weight.ts';

/** An answer as a small number: its level, or one of these. */
const UNKNOWN_CODE = TOP_LEVEL + 1;
const ASIDE_CODE = TOP_LEVEL + 2;

interface FlatCapability {
	readonly weight: number;
	/** Indexes of its first question and after its last. */
	readonly from: number;
	readonly to: number;
}

interface FlatLayer {
	readonly weight: number;
	readonly from: number;
	readonly to: number;
	readonly capabilities: readonly FlatCapability[];
}

export interface FlatTree {
	/** Ids of the questions in reading order, and whether each may never be set aside. */
	readonly ids: readonly string[];
	readonly never: readonly boolean[];
	readonly weights: Float64Array;
	/** Levels a layer moves per level of each question, where nothing is set aside. */
	readonly onLayer: Float64Array;
	readonly layers: readonly FlatLayer[];
}

function placed<T extends { readonly weight: number }>(
	children: readonly T[],
	start: number,
	size: (child: T) => number
): (T & { readonly from: number; readonly to: number })[] {
	let to = start;
	return children.map((child) => ({ ...child, from: to, to: (to += size(child)) }));
}

/** Flattens once what is then scored many times. */
export function flatTree(tree: readonly AskedLayer[]): FlatTree {
	const questions = tree.flatMap(questionsOf);
	const sized = tree.map((asked) => ({ weight: asked.layer.weight, asked }));
	const layers = placed(sized, 0, ({ asked }) => questionsOf(asked).length).map(
		({ weight, asked, from, to }) => {
			const own = asked.capabilities.map((one) => ({
				weight: one.capability.weight,
				size: one.questions.length
			}));
			return { weight, from, to, capabilities: placed(own, from, ({ size }) => size) };
		}
	);
	return {
		ids: questions.map(({ id }) => id),
		never: questions.map(({ notApplicable }) => notApplicable === 'never'),
		weights: Float64Array.from(questions, ({ weight }) => weight),
		onLayer: Float64Array.from(levers(tree, {}), (lever) => lever.onLayer),
		layers
	};
}

/** Numbers that one set of answers takes: lo and hi of each layer, then of the overall. */
export const resultWidth = ({ layers }: FlatTree): number => 2 * (layers.length + 1);

/** Whether an answer that has no level sets its question aside. */
const setsAside = (answer: Answer): boolean => 'notApplicable' in answer;

/** Writes one set of answers into a row of codes, from `at` on. */
export function encodeAnswers(
	{ ids, never }: FlatTree,
	answers: Answers,
	codes: Uint8Array,
	at: number
): void {
	for (let index = 0; index < ids.length; index += 1) {
		const answer: (Answer & { readonly level?: Level }) | undefined = answers[ids[index] ?? ''];
		const level = answer?.level;
		if (level !== undefined) codes[at + index] = level;
		else codes[at + index] = answer && !never[index] && setsAside(answer) ? ASIDE_CODE : UNKNOWN_CODE;
	}
}

interface Sum {
	readonly applies: number;
	readonly lo: number;
	readonly hi: number;
}

/** A capability without what is set aside: the weight that is left, and the weighted sums of both bounds. */
function capabilitySum(
	{ weights }: FlatTree,
	{ from, to }: FlatCapability,
	codes: Uint8Array,
	at: number
): Sum {
	let applies = 0;
	let lo = 0;
	let open = 0;
	for (let question = from; question < to; question += 1) {
		const code = codes[at + question] ?? UNKNOWN_CODE;
		const weight = weights[question] ?? 0;
		if (code === ASIDE_CODE) continue;
		applies += weight;
		if (code === UNKNOWN_CODE) open += weight;
		else lo += weight * code;
	}
	return { applies, lo, hi: lo + TOP_LEVEL * open };
}

/** The same where something in the layer is set aside; false, and NaN, where everything is. */
function shareAnew(
	flat: FlatTree,
	{ capabilities }: FlatLayer,
	codes: Uint8Array,
	at: number,
	results: Float64Array,
	to: number
): boolean {
	let weights = 0;
	let lo = 0;
	let hi = 0;
	for (const capability of capabilities) {
		const sum = capabilitySum(flat, capability, codes, at);
		if (sum.applies === 0) continue;
		weights += capability.weight;
		lo += (capability.weight * sum.lo) / sum.applies;
		hi += (capability.weight * sum.hi) / sum.applies;
	}
	results[to] = lo / weights;
	results[to + 1] = hi / weights;
	return weights > 0;
}

/** Sums one row of codes, from `at` on, into `results` from `to` on; NaN where everything is set aside. */
export function sumRow(
	flat: FlatTree,
	codes: Uint8Array,
	at: number,
	results: Float64Array,
	to: number
): void {
	const { onLayer, layers } = flat;
	let weights = 0;
	let overallLo = 0;
	let overallHi = 0;
	let out = to;
	for (const layer of layers) {
		let lo = 0;
		let open = 0;
		let aside = layer.from === layer.to;
		const end = layer.to;
		for (let question = layer.from; question < end; question += 1) {
			const code = codes[at + question] ?? UNKNOWN_CODE;
			const effect = onLayer[question] ?? 0;
			if (code <= TOP_LEVEL) lo += effect * code;
			else if (code === UNKNOWN_CODE) open += effect;
			else aside = true;
		}
		results[out] = lo;
		results[out + 1] = lo + TOP_LEVEL * open;
		const applies = !aside || shareAnew(flat, layer, codes, at, results, out);
		if (applies) {
			weights += layer.weight;
			overallLo += layer.weight * (results[out] ?? 0);
			overallHi += layer.weight * (results[out + 1] ?? 0);
		}
		out += 2;
	}
	results[out] = overallLo / weights;
	results[out + 1] = overallHi / weights;
}
