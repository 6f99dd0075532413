/** The method in plain sentences, and every default of it with its value and the place where it is changed. */
import { DEFAULT_HOURS_PER_DAY, DEFAULT_REACHABLE, DEFAULT_WEEKEND } from '../core/assessment/defaults.ts';
import { AUTONOMIES } from '../core/pack/scale.ts';
import type { Questionnaire } from '../core/pack/schema.ts';
import { MOST_ACCOUNTABLE } from '../core/raci/checks/accountable-load.ts';
import { MOST_CONSULTED, MOST_INVOLVED_SHARE } from '../core/raci/checks/decision-drag.ts';
import { STRICT_AUTONOMY } from '../core/raci/checks/separate-people.ts';
import { LEAST_GATE_ROWS } from '../core/raci/checks/single-point.ts';
import { MOST_ALONE, MOST_RESPONSIBLE } from '../core/raci/checks/spread-of-work.ts';
import { LAUNCH_FROM, LAUNCH_TO, WINDOW_DAYS } from '../core/rollout/calendar.ts';
import { FRAGILE_STEPS, SENSITIVE_STEPS } from '../core/scoring/stability.ts';
import { CONCENTRATION, DRAWS } from '../core/scoring/weight-draws.ts';
import { WEIGHT_SHARE } from '../core/scoring/weight-range.ts';
import { evidenceWord } from './evidence-text.ts';
import { percent } from './thresholds-text.ts';
import { listed, plural, showCount, showFloor, showNumber, showWeekday } from './format.ts';

/** How answers become a verdict, step by step: what it is called, and what happens. */
export const METHOD_RULES: readonly (readonly [name: string, text: string])[] = [
	[
		'An answer',
		'is a level, 0 to 4: the written statement that could be shown today. “Don’t know” and a question without an ' +
			'answer count as 0 in the cautious number and as 4 in the hopeful one. How strongly an answer is shown ' +
			'changes no score; gates ask for it.'
	],
	[
		'A capability',
		'is the mean of its questions by weight, a layer that of its capabilities, the overall level that of its ' +
			'layers. Each is worked out three times: cautious, hopeful, and as answered, which leaves out whatever ' +
			'has no level.'
	],
	[
		'What is set aside',
		'as not applicable is left out together with its weight, with a reason and a name. A capability or layer whose ' +
			'every question is set aside is left out of the sum above; such a layer still counts as unknown for its floor.'
	],
	[
		'A cell of the heat map',
		'is its layer worked out again over the questions that bear on that way of serving a customer.'
	],
	[
		'An autonomy',
		'is supported when every gate up to it is passed with its evidence, every layer reaches its floor and the ' +
			'overall level reaches its own. No mean makes up for a gate or a floor.'
	],
	[
		'The verdict',
		'is go when the cautious numbers support what was asked for, not shown yet when only the hopeful ones do, and ' +
			'no-go otherwise. Floors are held against the unrounded scores.'
	]
];

/** One default: what it is, its value here, and where to change it. */
export interface DefaultRow {
	readonly what: string;
	readonly value: string;
	readonly where: string;
	/** One assessment can have a value of its own. */
	readonly perAssessment?: true;
}

export interface DefaultGroup {
	readonly title: string;
	readonly rows: readonly DefaultRow[];
}

const perAutonomy = (of: (autonomy: (typeof AUTONOMIES)[number]) => string): string =>
	AUTONOMIES.map((autonomy) => `${String(autonomy)}: ${of(autonomy)}`).join(', ');

function weightsOf(things: readonly { readonly weight: number }[]): string {
	const weights = [...new Set(things.map(({ weight }) => weight))].sort((a, b) => a - b);
	return weights.length === 1
		? `all ${String(weights[0])}`
		: `${weights.slice(0, -1).join(', ')} or ${String(weights.at(-1))}`;
}

function scoreDefaults({ thresholds, layers }: Questionnaire): DefaultRow[] {
	const capabilities = layers.flatMap((layer) => layer.capabilities);
	const questions = capabilities.flatMap((capability) => capability.questions);
	const { layerFloor, overallFloor, gateEvidence, pointCompleteness } = thresholds;
	const files = 'the layer’s own file, such as governance.yaml';
	return [
		{
			what: 'Floor of every layer, by autonomy',
			value: perAutonomy((autonomy) => showFloor(layerFloor[autonomy])),
			where: 'pack.yaml, thresholds.layerFloor',
			perAssessment: true
		},
		{
			what: 'Floor of the overall level, by autonomy',
			value: perAutonomy((autonomy) => showFloor(overallFloor[autonomy])),
			where: 'pack.yaml, thresholds.overallFloor',
			perAssessment: true
		},
		{
			what: 'Weakest evidence a gate accepts, by autonomy',
			value: perAutonomy((autonomy) => evidenceWord(gateEvidence[autonomy])),
			where: 'pack.yaml, thresholds.gateEvidence',
			perAssessment: true
		},
		{
			what: 'Share of a score that must be known before one number is printed for it',
			value: percent(pointCompleteness),
			where: 'pack.yaml, thresholds.pointCompleteness',
			perAssessment: true
		},
		{ what: 'Weights of the layers', value: weightsOf(layers), where: `weight, at the top of ${files}` },
		{
			what: 'Weights of the capabilities',
			value: weightsOf(capabilities),
			where: `weight of the capability, in ${files}`
		},
		{
			what: 'Weights of the questions',
			value: weightsOf(questions),
			where: `weight of the question, in ${files}`
		},
		{
			what: 'Which questions are gates, and at what level',
			value: plural(questions.filter(({ gate }) => gate).length, 'question'),
			where: `gate of the question, in ${files}`
		}
	];
}

const { days, from, to } = DEFAULT_REACHABLE;

const ROBUSTNESS_DEFAULTS: readonly DefaultRow[] = [
	{
		what: 'Steps to a fall that are called fragile, sensitive and robust',
		value: `${showNumber(FRAGILE_STEPS)}; up to ${showNumber(SENSITIVE_STEPS)}; more`,
		where: 'src/lib/core/scoring/stability.ts'
	},
	{
		what: 'How far each weight is moved for the range of the overall level',
		value: `by up to ${percent(WEIGHT_SHARE)} of itself`,
		where: 'src/lib/core/scoring/weight-range.ts'
	},
	{
		what: 'Random draws of the layers’ weights, and how closely they keep to the weights as they are',
		value: `${showCount(DRAWS)} draws, concentration ${String(CONCENTRATION)}`,
		where: 'src/lib/core/scoring/weight-draws.ts'
	}
];

const PLAN_DEFAULTS: readonly DefaultRow[] = [
	{
		what: 'Days without work every week',
		value: listed(DEFAULT_WEEKEND.map(showWeekday)),
		where: 'Frame, dates'
	},
	{
		what: 'Hours a working day of somebody who gave none',
		value: String(DEFAULT_HOURS_PER_DAY),
		where: 'Frame, for each person; or hoursPerDay in the file of the assessment'
	},
	{
		what: 'When somebody can be reached who gave no hours',
		value: `${showWeekday(days[0] ?? 1)} to ${showWeekday(days.at(-1) ?? 5)}, ${from} to ${to}`,
		where: 'Frame, for each person'
	},
	{
		what: 'Hours and days of an action',
		value: 'one estimate each',
		where: 'effortHours and durationDays, in actions.yaml'
	},
	{
		what: 'Hours to put on paper what is already done',
		value: 'one estimate for each question',
		where: 'evidenceHours of the question, in the layer’s own file'
	},
	{ what: 'Hours of a standing duty', value: 'one estimate each', where: 'hoursPerMonth, in duties.yaml' },
	{
		what: 'Length of the plan, and the days on which the launch may be',
		value: `${String(WINDOW_DAYS)} days; day ${String(LAUNCH_FROM)} to ${String(LAUNCH_TO)}`,
		where: 'src/lib/core/rollout/calendar.ts'
	}
];

const RACI_DEFAULTS: readonly DefaultRow[] = [
	{
		what: 'Most rows for which one role answers',
		value: showNumber(MOST_ACCOUNTABLE),
		where: 'src/lib/core/raci/checks/accountable-load.ts'
	},
	{
		what: 'Most roles that do one row, and most rows that one role does alone',
		value: `${showNumber(MOST_RESPONSIBLE)}, and ${showNumber(MOST_ALONE)}`,
		where: 'src/lib/core/raci/checks/spread-of-work.ts'
	},
	{
		what: 'Most roles to ask on one row, and most to ask or tell',
		value: `${showNumber(MOST_CONSULTED)}, and ${percent(MOST_INVOLVED_SHARE)} of all roles`,
		where: 'src/lib/core/raci/checks/decision-drag.ts'
	},
	{
		what: 'Fewest rows of gate work at which half of them on one person is a finding',
		value: showNumber(LEAST_GATE_ROWS),
		where: 'src/lib/core/raci/checks/single-point.ts'
	},
	{
		what: 'Autonomy from which one person in two separate roles is an error',
		value: String(STRICT_AUTONOMY),
		where: 'src/lib/core/raci/checks/separate-people.ts'
	}
];

/** Every default of ours, with its value in this questionnaire. */
export const defaultGroups = (questionnaire: Questionnaire): DefaultGroup[] => [
	{ title: 'Scores and the verdict', rows: scoreDefaults(questionnaire) },
	{ title: 'Robustness', rows: ROBUSTNESS_DEFAULTS },
	{ title: 'The plan', rows: PLAN_DEFAULTS },
	{ title: 'Checks of the RACI', rows: RACI_DEFAULTS }
];
