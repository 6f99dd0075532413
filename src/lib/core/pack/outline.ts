/** A questionnaire without the words of what few are asked: enough to score any answers, and to ask the quick set. */
import { askedQuestions } from './questions.ts';
import type { Autonomy, Depth } from './scale.ts';
import type { Question, Questionnaire } from './schema.ts';

const NO_LEVELS: Question['levels'] = { 0: '', 1: '', 2: '', 3: '', 4: '' };

const wordless = (question: Question): Question => ({
	...question,
	title: '',
	text: '',
	help: '',
	levels: NO_LEVELS,
	evidence: [],
	sources: []
});

const outlined = (question: Question): Question =>
	question.depth === 'quick' ? { ...question, sources: [] } : wordless(question);

/** The same tree with the same weights and gates, without sources; a question beyond the quick set has empty texts. */
export function outline(questionnaire: Questionnaire): Questionnaire {
	const layers = questionnaire.layers.map((layer) => ({
		...layer,
		capabilities: layer.capabilities.map((capability) => ({
			...capability,
			questions: capability.questions.map(outlined)
		}))
	}));
	return { ...questionnaire, layers, sources: {} };
}

/** Whether every question that is asked has its words, so that an outline is enough to ask them. */
export const isWorded = (
	questionnaire: Questionnaire,
	frame: { readonly depth: Depth; readonly autonomy: Autonomy }
): boolean => askedQuestions(questionnaire, frame).every(({ question }) => question.text !== '');
