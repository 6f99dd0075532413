/** Explanation: the tree that a score is summed over, from the overall level down to each answer. */
import type { Answers } from '../assessment/answer.ts';
import type { Interaction } from '../pack/scale.ts';
import type { Question, Questionnaire, Thresholds } from '../pack/schema.ts';
import { askedTree } from './asked-tree.ts';
import type { AskedCapability, AskedLayer } from './asked-tree.ts';
import { countedState } from './counted-state.ts';
import type { Scope } from './gates.ts';
import { combine, intervalOf } from './interval.ts';
import { printTrace } from './print-sums.ts';
import type { Unprinted } from './print-sums.ts';
import type { TraceNode } from './trace.ts';

interface Named {
	readonly id: string;
	readonly title: string;
	readonly weight: number;
}

const OVERALL: Named = { id: 'overall', title: 'Overall', weight: 1 };

const sumOver = (
	kind: 'overall' | 'layer' | 'capability',
	{ id, title, weight }: Named,
	parts: readonly Unprinted[],
	floor: number | null = null
): Unprinted => ({ kind, id, title, weight, floor, interval: combine(parts), state: null, parts });

const ofQuestion = (question: Question, answers: Answers): Unprinted => ({
	kind: 'question',
	id: question.id,
	title: question.title,
	weight: question.weight,
	floor: null,
	interval: intervalOf(question, answers[question.id]),
	state: countedState(question, answers[question.id]),
	parts: []
});

const ofCapability = ({ capability, questions }: AskedCapability, answers: Answers): Unprinted =>
	sumOver(
		'capability',
		capability,
		questions.map((question) => ofQuestion(question, answers))
	);

const ofLayer = ({ layer, capabilities }: AskedLayer, answers: Answers, floor: number | null): Unprinted =>
	sumOver(
		'layer',
		layer,
		capabilities.map((capability) => ofCapability(capability, answers)),
		floor
	);

/** The part of a layer that bears on one way of serving a customer. */
const bearingOn = ({ layer, capabilities }: AskedLayer, interaction: Interaction): AskedLayer => ({
	layer,
	capabilities: capabilities
		.map(({ capability, questions }) => ({
			capability,
			questions: questions.filter((question) => question.interaction.includes(interaction))
		}))
		.filter(({ questions }) => questions.length > 0)
});

/**
 * How the overall level is made, and with it every layer and capability. Its intervals are those of `score` with the
 * same arguments; thresholds only decide how many decimals show on which side of a floor a number lies.
 */
export function explain(
	questionnaire: Questionnaire,
	scope: Scope,
	answers: Answers,
	{ layerFloor, overallFloor }: Thresholds = questionnaire.thresholds
): TraceNode {
	const layers = askedTree(questionnaire, scope).map((asked) =>
		ofLayer(asked, answers, layerFloor[scope.autonomy])
	);
	return printTrace(sumOver('overall', OVERALL, layers, overallFloor[scope.autonomy]));
}

/** How one cell of the heat map is made; null where no question that is asked of the layer bears on it. */
export function explainCell(
	questionnaire: Questionnaire,
	scope: Scope,
	answers: Answers,
	{ layer, interaction }: { readonly layer: string; readonly interaction: Interaction }
): TraceNode | null {
	const asked = askedTree(questionnaire, scope).find((one) => one.layer.id === layer);
	const own = asked && bearingOn(asked, interaction);
	return own && own.capabilities.length > 0 ? printTrace(ofLayer(own, answers, null)) : null;
}

/**
 * The nodes from this one down to the one with this id, both included; null where there is none. Of two with one id
 * it is the nearer.
 */
export function wayTo(node: TraceNode, id: string): TraceNode[] | null {
	if (node.id === id) return [node];
	const near = node.parts.find((part) => part.id === id);
	if (near) return [node, near];
	for (const part of node.parts) {
		const below = wayTo(part, id);
		if (below) return [node, ...below];
	}
	return null;
}
