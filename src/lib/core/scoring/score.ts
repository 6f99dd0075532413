/** Scoring: answers → intervals of capabilities, layers, cells and overall, gates, and the verdict. */
import type { Answers } from '../assessment/answer.ts';
import { INTERACTIONS } from '../pack/scale.ts';
import type { Interaction } from '../pack/scale.ts';
import type { Questionnaire, Thresholds } from '../pack/schema.ts';
import { askedTree, questionsOf } from './asked-tree.ts';
import type { AskedCapability, AskedLayer } from './asked-tree.ts';
import { countedState } from './counted-state.ts';
import { checkGates } from './gates.ts';
import type { Scope } from './gates.ts';
import { combine, completeness, intervalOf, reaches, UNKNOWN } from './interval.ts';
import type {
	AnswerCounts,
	CapabilityScore,
	CellScore,
	Interval,
	LayerScore,
	Readiness,
	Score
} from './readiness.ts';
import { supported, verdictOf } from './support.ts';

const capabilityInterval = (
	asked: AskedCapability,
	answers: Answers,
	interaction?: Interaction
): Interval | null =>
	combine(
		asked.questions
			.filter((question) => !interaction || question.interaction.includes(interaction))
			.map((question) => ({ weight: question.weight, interval: intervalOf(question, answers[question.id]) }))
	);

const layerInterval = (asked: AskedLayer, answers: Answers, interaction?: Interaction): Interval | null =>
	combine(
		asked.capabilities.map((child) => ({
			weight: child.capability.weight,
			interval: capabilityInterval(child, answers, interaction)
		}))
	);

const named = (what: { id: string; title: string; weight: number }, interval: Interval): Score => ({
	id: what.id,
	title: what.title,
	weight: what.weight,
	...interval,
	completeness: completeness(interval)
});

function scoreLayer(asked: AskedLayer, answers: Answers, floor: number): LayerScore {
	const interval = layerInterval(asked, answers);
	const score = named(asked.layer, interval ?? UNKNOWN);
	return {
		...score,
		floor,
		met: reaches(score.lo, floor),
		possible: reaches(score.hi, floor),
		notApplicable: interval === null
	};
}

const scoreCapabilities = ({ layer, capabilities }: AskedLayer, answers: Answers): CapabilityScore[] =>
	capabilities.flatMap((asked) => {
		const interval = capabilityInterval(asked, answers);
		return interval ? { ...named(asked.capability, interval), layer: layer.id } : [];
	});

const scoreCells = (asked: AskedLayer, answers: Answers): CellScore[] =>
	INTERACTIONS.map((interaction) => ({
		layer: asked.layer.id,
		interaction,
		score: layerInterval(asked, answers, interaction)
	}));

function scoreOverall(layers: readonly LayerScore[]): Score | null {
	const interval = combine(
		layers.map((layer) => ({ weight: layer.weight, interval: layer.notApplicable ? null : layer }))
	);
	return interval && named({ id: 'overall', title: 'Overall', weight: 1 }, interval);
}

function countAnswers(tree: readonly AskedLayer[], answers: Answers): AnswerCounts {
	const states = tree.flatMap(questionsOf).map((question) => countedState(question, answers[question.id]));
	const count = (state: string): number => states.filter((s) => s === state).length;
	return {
		asked: states.length,
		answered: count('answered'),
		unknown: count('unknown'),
		notApplicable: count('notApplicable'),
		unanswered: count('unanswered')
	};
}

/**
 * Scores one assessment. Thresholds default to the pack's; pass others to ask "what if".
 * Pure: the same arguments always give the same readiness.
 */
export function score(
	questionnaire: Questionnaire,
	scope: Scope,
	answers: Answers,
	thresholds: Thresholds = questionnaire.thresholds
): Readiness {
	const tree = askedTree(questionnaire, scope);
	const layers = tree.map((asked) => scoreLayer(asked, answers, thresholds.layerFloor[scope.autonomy]));
	const overall = scoreOverall(layers);
	const gates = checkGates(questionnaire, scope, answers, thresholds);
	const measured = { gates, layers, overall };
	const supportedNow = supported(measured, thresholds, 'badly');
	const possible = supported(measured, thresholds, 'well');
	const overallFloor = thresholds.overallFloor[scope.autonomy];
	return {
		requested: scope.autonomy,
		supportedNow,
		possible,
		verdict: verdictOf(scope.autonomy, supportedNow, possible),
		overall,
		overallFloor,
		overallMet: reaches((overall ?? UNKNOWN).lo, overallFloor),
		layers,
		capabilities: tree.flatMap((asked) => scoreCapabilities(asked, answers)),
		cells: tree.flatMap((asked) => scoreCells(asked, answers)),
		gates,
		counts: countAnswers(tree, answers)
	};
}
