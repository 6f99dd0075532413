/**
 * What the decision at the end of the 30 days rests on: four families of figures looked at together, and whether
 * each can be compared with how things were before. Texts live in `i18n`.
 */
import { levelOf } from '../assessment/answer-state.ts';
import type { Answers } from '../assessment/answer.ts';
import { placedQuestions } from '../pack/questions.ts';
import type { Level } from '../pack/scale.ts';
import type { Question, Questionnaire } from '../pack/schema.ts';

export const WEEK_FOUR_OUTCOMES = ['expand', 'revise', 'stop'] as const;
export type WeekFourOutcome = (typeof WEEK_FOUR_OUTCOMES)[number];

export const WEEK_FOUR_METRICS = ['business', 'quality', 'trust', 'cost'] as const;
export type WeekFourMetric = (typeof WEEK_FOUR_METRICS)[number];

/** The question of the shipped pack that asks for figures from before the agent: of all four families at once. */
const BASELINE = 'measurement.baseline';

/** Questions of the shipped pack that ask for the figures of each family. A pack may have none of them. */
const MEASURED: Readonly<Record<WeekFourMetric, readonly string[]>> = {
	business: ['measurement.outcome-target', 'measurement.business-case', 'measurement.resolved-for-good'],
	quality: ['quality.same-standard', 'quality.sampled-review'],
	trust: ['measurement.trust-signals', 'measurement.complaints-marked'],
	cost: ['measurement.cost-per-resolution', 'measurement.cost-alarms']
};

/** Level from which on a practice is defined and used, so that there is a figure to look at. */
const IN_USE = 2;

export interface WeekFourQuestion {
	readonly question: string;
	readonly title: string;
	/** Null unless it is answered with a level. */
	readonly level: Level | null;
	/** The answer says that the figure is there. */
	readonly there: boolean;
}

export interface WeekFourFamily {
	readonly metric: WeekFourMetric;
	/** Where the family's own figures are asked for. */
	readonly questions: readonly WeekFourQuestion[];
}

export interface WeekFour {
	/** Figures from before the agent, of all families; null where the pack does not ask for them. */
	readonly baseline: WeekFourQuestion | null;
	readonly families: readonly WeekFourFamily[];
}

function asked({ id, title }: Question, answers: Answers): WeekFourQuestion {
	const level = levelOf(answers[id]);
	return { question: id, title, level, there: (level ?? 0) >= IN_USE };
}

/** The four families, each with what the answers say of its figures, and what there is from before. */
export function weekFour(questionnaire: Questionnaire, answers: Answers): WeekFour {
	const byId = new Map(placedQuestions(questionnaire).map(({ question }) => [question.id, question]));
	const find = (id: string): WeekFourQuestion[] => {
		const question = byId.get(id);
		return question ? [asked(question, answers)] : [];
	};
	return {
		baseline: find(BASELINE)[0] ?? null,
		families: WEEK_FOUR_METRICS.map((metric) => ({ metric, questions: MEASURED[metric].flatMap(find) }))
	};
}

/** Whether the pack asks for any of them: of others there is nothing measured to tell. */
export const isAsked = ({ families }: WeekFour): boolean =>
	families.some(({ questions }) => questions.length > 0);
