/** How much one level of one question moves its layer and the overall: the product of its normalised weights. */
import type { Answers } from '../assessment/answer.ts';
import type { Question } from '../pack/schema.ts';
import type { AskedLayer } from './asked-tree.ts';
import { countedState } from './counted-state.ts';

export interface Lever {
	readonly question: Question;
	readonly layer: string;
	/** Levels the layer moves per level of the question. */
	readonly onLayer: number;
	/** Levels the overall moves per level of the question. */
	readonly onOverall: number;
}

const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);

/** Children that apply, each with its share of the weight. */
function shares<T>(
	children: readonly T[],
	weight: (child: T) => number,
	applies: (child: T) => boolean
): [T, number][] {
	const live = children.filter(applies);
	const total = sum(live.map(weight));
	return live.map((child) => [child, weight(child) / total]);
}

/** Every asked question that is not excluded as not applicable, in reading order. */
export function levers(tree: readonly AskedLayer[], answers: Answers): Lever[] {
	const applies = (question: Question): boolean =>
		countedState(question, answers[question.id]) !== 'notApplicable';
	const weigh = (thing: { weight: number }): number => thing.weight;
	const live = tree.map(({ layer, capabilities }) => ({
		layer,
		capabilities: capabilities.filter(({ questions }) => questions.some(applies))
	}));
	const layers = shares(
		live,
		({ layer }) => layer.weight,
		({ capabilities }) => capabilities.length > 0
	);
	return layers.flatMap(([{ layer, capabilities }, ofOverall]) =>
		shares(
			capabilities,
			({ capability }) => capability.weight,
			() => true
		).flatMap(([{ questions }, ofLayer]) =>
			shares(questions, weigh, applies).map(([question, ofCapability]) => {
				const onLayer = ofLayer * ofCapability;
				return { question, layer: layer.id, onLayer, onOverall: ofOverall * onLayer };
			})
		)
	);
}
