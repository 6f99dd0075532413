/** The verdict and its parts, in sentences a board member can repeat. */
import type { Questionnaire } from '../core/pack/schema.ts';
import { placedQuestions } from '../core/pack/questions.ts';
import type { Support } from '../core/pack/scale.ts';
import type {
	AnswerCounts,
	FlipStep,
	GateCheck,
	GateState,
	Readiness,
	Verdict
} from '../core/scoring/readiness.ts';
import { countSteps } from '../core/scoring/flip-standing.ts';
import { evidenceWord } from './evidence-text.ts';
import { listed, plural, showFloor, showLevel } from './format.ts';
import { showInterval, shownPoint } from './interval-text.ts';

export interface StateSign {
	readonly word: string;
	readonly shape: 'circle' | 'diamond' | 'square';
	readonly tone: 'go' | 'wait' | 'stop';
}

const STATES: Readonly<Record<Verdict, StateSign>> = {
	go: { word: 'Go', shape: 'circle', tone: 'go' },
	notShownYet: { word: 'Not shown yet', shape: 'diamond', tone: 'wait' },
	noGo: { word: 'No-go', shape: 'square', tone: 'stop' }
};

/** Word, shape and tone of a verdict: it never speaks by colour alone. */
export const verdictState = (verdict: Verdict): StateSign => STATES[verdict];

const GATE_STATES: Readonly<Record<GateState, StateSign>> = {
	pass: { word: 'passed', shape: 'circle', tone: 'go' },
	notApplicable: { word: 'set aside', shape: 'circle', tone: 'go' },
	unknown: { word: 'not known', shape: 'diamond', tone: 'wait' },
	fail: { word: 'missed', shape: 'square', tone: 'stop' }
};

/** Word, shape and tone of a gate's state. */
export const gateStateSign = (state: GateState): StateSign => GATE_STATES[state];

/** “24 of 24 answered, 2 don’t know” */
export function answeredLine({ asked, unanswered, unknown, notApplicable }: AnswerCounts): string {
	const parts = [`${String(asked - unanswered)} of ${String(asked)} answered`];
	if (unknown > 0) parts.push(`${String(unknown)} don’t know`);
	if (notApplicable > 0) parts.push(`${String(notApplicable)} set aside`);
	return parts.join(', ');
}

/** “No-go at level 2” */
export const verdictLine = (readiness: Readiness): string =>
	`${verdictState(readiness.verdict).word} at level ${String(readiness.requested)}`;

const verdictAt = (questionnaire: Questionnaire, support: Support): string =>
	(support === 0 ? questionnaire.noAutonomy : questionnaire.autonomies[support]).verdict;

/** What may be done now, in one sentence: never more than was asked for. */
export function verdictHeadline(questionnaire: Questionnaire, readiness: Readiness): string {
	return verdictAt(questionnaire, Math.min(readiness.supportedNow, readiness.requested) as Support);
}

/** The conditions of the autonomy asked for that the cautious bound misses, counted. */
export function missed(readiness: Readiness): { gates: GateCheck[]; layers: number; overall: boolean } {
	return {
		gates: readiness.gates.filter(
			({ autonomy, state }) => autonomy === readiness.requested && (state === 'fail' || state === 'unknown')
		),
		layers: readiness.layers.filter(({ met }) => !met).length,
		overall: !readiness.overallMet
	};
}

/** “three gates, one layer and the overall level”, and whether that is one thing; null when nothing is missed. */
function obstacles(readiness: Readiness): { said: string; single: boolean } | null {
	const { gates, layers, overall } = missed(readiness);
	const parts = [
		...(gates.length > 0 ? [plural(gates.length, 'gate')] : []),
		...(layers > 0 ? [plural(layers, 'layer')] : []),
		...(overall ? ['the overall level'] : [])
	];
	if (parts.length === 0) return null;
	return { said: listed(parts), single: gates.length + layers + Number(overall) === 1 };
}

const supportSentence = ({ supportedNow }: Readiness): string =>
	supportedNow === 0
		? 'The answers support no autonomy level yet.'
		: `The answers support autonomy level ${String(supportedNow)}.`;

/** Only below the level asked for: above it not every gate was asked, so nothing is known of what is possible. */
const possibleSentence = ({ supportedNow, possible, requested }: Readiness): string =>
	possible > supportedNow && possible < requested
		? `What is still unknown could raise that to level ${String(possible)}.`
		: '';

function goSentence({ supportedNow, requested }: Readiness): string {
	const asked =
		supportedNow === requested
			? 'which is what you asked for'
			: `and you asked for level ${String(requested)}`;
	const met = 'every gate is passed, and every layer and the overall level reach their floors';
	return `The answers support autonomy level ${String(supportedNow)}, ${asked}: ${met}.`;
}

/** What keeps the answers from the level asked for. */
function askSentence(readiness: Readiness): string {
	const asked = `You asked for level ${String(readiness.requested)}`;
	const way = obstacles(readiness);
	if (!way) return `${asked}.`;
	return readiness.verdict === 'notShownYet'
		? `${asked}, and nothing rules it out: ${way.said} ${way.single ? 'is' : 'are'} still to be shown.`
		: `${asked}: ${way.said} ${way.single ? 'stands' : 'stand'} in the way.`;
}

/** A gate set aside is part of the verdict: nobody should take it for a gate that was passed. */
function setAsideSentence({ gates, requested }: Readiness): string {
	const aside = gates.filter(({ autonomy, state }) => autonomy === requested && state === 'notApplicable');
	return aside.length === 0
		? ''
		: `That leaves out ${plural(aside.length, 'gate')} set aside as not applicable.`;
}

function waySentence(way: readonly FlipStep[] | null): string {
	if (!way || way.length === 0) return '';
	const change = `${plural(countSteps(way), 'step')} on ${plural(way.length, 'question')}`;
	return `The smallest change that gets there is ${change}; a step is one level, or one grade of evidence.`;
}

const workSentence = (hours: number | undefined): string =>
	hours ? `The plan to get there is about ${plural(Math.max(1, Math.round(hours)), 'hour')} of work.` : '';

/**
 * The paragraph under the verdict. `way` is the shortest way to the level asked for and `hours` the work of the
 * plan that gets there, where they are known.
 */
export function verdictLead(readiness: Readiness, way: readonly FlipStep[] | null, hours?: number): string {
	const { counts, verdict, requested } = readiness;
	if (counts.asked === counts.unanswered) {
		return `Nothing is answered yet. You asked for level ${String(requested)}.`;
	}
	const aside = setAsideSentence(readiness);
	if (verdict === 'go') return [goSentence(readiness), aside].filter(Boolean).join(' ');
	return [
		supportSentence(readiness),
		possibleSentence(readiness),
		askSentence(readiness),
		aside,
		waySentence(way),
		workSentence(hours)
	]
		.filter(Boolean)
		.join(' ');
}

/**
 * The overall level with what it was made of, so that it never stands alone; null where everything was set aside.
 * `pointCompleteness` is the share that has to be known before a single figure is printed.
 */
export function overallSentence(readiness: Readiness, pointCompleteness: number): string | null {
	const { overall, overallFloor, layers, requested } = readiness;
	if (!overall) return null;
	const point = shownPoint(overall, pointCompleteness);
	const low = showLevel(overall.lo, overallFloor);
	const high = showLevel(overall.hi, overallFloor);
	const between = `between ${low} and ${high}`;
	const range = point === null ? between : `${showLevel(point)}, ${between}`;
	const counted = layers.filter(({ notApplicable }) => !notApplicable);
	const aside = layers.filter(({ notApplicable }) => notApplicable).map(({ title }) => title);
	const parts = counted.map((layer) => `${layer.title} ${showInterval(layer)}`).join(', ');
	return [
		`The overall level is ${low === high ? low : range} of 4; level ${String(requested)} needs ${showFloor(overallFloor)}.`,
		`It is the weighted mean of the layers: ${parts}.`,
		...(aside.length > 0
			? [`${listed(aside)} ${aside.length === 1 ? 'is' : 'are'} left out: all set aside.`]
			: [])
	].join(' ');
}

/** Why no change of answers reaches the level asked for: what was set aside cannot be raised. */
export function noWay({ layers, requested }: Readiness): string {
	const aside = layers.filter(({ notApplicable }) => notApplicable).map(({ title }) => title);
	const where = aside.length > 0 ? `every question of ${listed(aside)} was` : 'too many questions were';
	return `No change of the answers gets to level ${String(requested)}: ${where} set aside, and what is set aside reaches no floor.`;
}

/** “2, document”: what a gate needs. */
export const gateNeeds = (check: GateCheck): string =>
	`${String(check.required)}, ${evidenceWord(check.requiredEvidence)}`;

/** What is missing from a gate that does not pass. */
export function gateMissing(questionnaire: Questionnaire, check: GateCheck): string {
	if (check.state === 'pass' || check.state === 'notApplicable') return '';
	if (check.level !== null && check.level >= check.required) {
		return check.requiredEvidence === 'observed'
			? 'It is said to be so; nobody has seen it work in a test.'
			: 'It is said to be so; nothing on paper shows it.';
	}
	const placed = placedQuestions(questionnaire).find(({ question }) => question.id === check.question);
	return placed?.question.levels[check.required] ?? '';
}

/** The short name of the question a gate stands on. */
export const gateTitle = (questionnaire: Questionnaire, check: GateCheck): string =>
	placedQuestions(questionnaire).find(({ question }) => question.id === check.question)?.question.title ??
	check.question;

/** “answer, and show level 2 or higher (document)”, “from level 1 to 2”, “evidence from asserted to document”. */
export function flipStepText(step: FlipStep): string {
	const { from, to, fromEvidence, evidence } = step;
	const word = evidenceWord(evidence);
	const shown = evidence === fromEvidence ? '' : ` (${word})`;
	if (from === null) return `answer, and show level ${String(to)} or higher${shown}`;
	if (from === to) return `evidence from ${evidenceWord(fromEvidence)} to ${word}`;
	return `from level ${String(from)} to ${String(to)}${shown}`;
}
