/** The decision of week four in words: what each family of figures asks, and what speaks for each outcome. */
import type { WeekFour, WeekFourFamily, WeekFourMetric, WeekFourOutcome } from '../core/rollout/week-four.ts';
import { listed } from './format.ts';

export interface MetricWords {
	readonly title: string;
	/** The question it answers. */
	readonly asks: string;
	/** Figures that answer it. */
	readonly figures: string;
}

const METRICS: Readonly<Record<WeekFourMetric, MetricWords>> = {
	business: {
		title: 'Business',
		asks: 'Does the workflow do more of what it is for?',
		figures: 'Contacts solved for good, time to a solution, customers kept'
	},
	quality: {
		title: 'Quality',
		asks: 'Is the work as good as people’s, held to one standard?',
		figures: 'Reviewed contacts that pass, critical errors, mistakes by category, handovers judged right'
	},
	trust: {
		title: 'Trust',
		asks: 'Do customers and staff rely on it when they could do without?',
		figures: 'Use, overrides, complaints with the agent in them, what people say of it'
	},
	cost: {
		title: 'Cost',
		asks: 'What does a solved contact cost, all told?',
		figures: 'Model calls, licences, review hours and repairs, per solved contact'
	}
};

export interface OutcomeWords {
	readonly title: string;
	readonly when: string;
}

const OUTCOMES: Readonly<Record<WeekFourOutcome, OutcomeWords>> = {
	expand: {
		title: 'Expand',
		when: 'Quality is no worse than before, trust is where it should be, and business or cost is better. Widen the group or raise the autonomy, not both at once.'
	},
	revise: {
		title: 'Revise',
		when: 'The figures disagree. Faster and worse: lower the autonomy. Good and unused: make it easier to use. Trusted and dear: cut calls and steps.'
	},
	stop: {
		title: 'Stop',
		when: 'A critical failure, or work that stays worse at the lowest autonomy. Hand back to people, and write down what was learnt.'
	}
};

export const metricWords = (metric: WeekFourMetric): MetricWords => METRICS[metric];
export const outcomeWords = (outcome: WeekFourOutcome): OutcomeWords => OUTCOMES[outcome];

/** Families whose own figures the answers do not show yet. */
const unmeasured = ({ families }: WeekFour): readonly WeekFourFamily[] =>
	families.filter(({ questions }) => !questions.some(({ there }) => there));

function comparison(four: WeekFour): string {
	const missing = unmeasured(four);
	if (missing.length === 0) return 'There are figures from before to compare with.';
	if (missing.length === four.families.length)
		return 'There are figures from before; the answers show none from now.';
	const families = listed(missing.map(({ metric }) => METRICS[metric].title.toLowerCase()));
	return `There are figures from before to compare with; of ${families} the answers show none from now.`;
}

/** Whether there is something to compare the figures with. */
export function baselineText(four: WeekFour): string {
	const { baseline } = four;
	if (baseline === null) return 'The questionnaire does not ask for figures from before the agent.';
	if (baseline.there) return comparison(four);
	return baseline.level === null
		? 'Whether there are figures from before is not known.'
		: 'There are no figures from before on one page: without them, every change is an opinion.';
}

/** Heads and sentences around the table. */
export const WEEK_FOUR_TEXT = {
	title: (day: string): string => `The decision on ${day}: expand, revise or stop`,
	note: 'Four families of figures, looked at together: none of them alone is a reason.',
	caption: 'What the decision rests on',
	family: 'Family',
	asks: 'It asks',
	figures: 'Figures',
	measured: 'Measured, by your answers',
	outcome: 'Outcome',
	when: 'When'
} as const;

/** Titles of what is in use already, or why there is nothing to name. */
export function measuredText({ questions }: WeekFourFamily): string {
	const there = questions.filter((question) => question.there);
	if (questions.length === 0) return 'not asked';
	return there.length === 0 ? 'nothing yet' : there.map(({ title }) => title).join('; ');
}
