/** Layers and interaction layers with too few questions for a mean to say anything, at the quickest depth. */
import { INTERACTIONS } from '../pack/scale.ts';
import type { Layer, Question, Questionnaire } from '../pack/schema.ts';
import type { Finding, Linted } from './finding.ts';
import { warning } from './finding.ts';

/** Below five, one answer moves a layer by more than a fifth of the scale. A default of ours. */
const LEAST_QUESTIONS = 5;

const questionsOf = (layers: readonly Layer[]): Question[] =>
	layers.flatMap(({ capabilities }) => capabilities.flatMap(({ questions }) => questions));

const quickOf = (layers: readonly Layer[]): Question[] =>
	questionsOf(layers).filter(({ depth }) => depth === 'quick');

const thinLayers = ({ layers }: Questionnaire): Finding[] =>
	layers.flatMap((layer, index) => {
		const count = quickOf([layer]).length;
		const path = ['questionnaire', 'layers', index, 'id'];
		return count < LEAST_QUESTIONS
			? warning('layer-thin', path, { id: layer.id, count, least: LEAST_QUESTIONS })
			: [];
	});

const thinInteractions = ({ layers }: Questionnaire): Finding[] =>
	INTERACTIONS.flatMap((id) => {
		const count = quickOf(layers).filter(({ interaction }) => interaction.includes(id)).length;
		const path = ['questionnaire', 'interactions', id];
		return count < LEAST_QUESTIONS
			? warning('interaction-thin', path, { id, count, least: LEAST_QUESTIONS })
			: [];
	});

export const thinParts = ({ questionnaire }: Linted): Finding[] => [
	...thinLayers(questionnaire),
	...thinInteractions(questionnaire)
];
