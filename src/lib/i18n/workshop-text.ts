/** A workshop in words, for its screens, its files and the report. */
import type { Dissent, Distribution } from '../core/assessment/consensus.ts';
import type { Answer } from '../core/assessment/answer.ts';
import type { Mode, Perspective } from '../core/assessment/workshop.ts';
import type { Shown } from '../core/workshop/anonymity.ts';
import type { PerspectiveVerdict } from '../core/workshop/perspective-verdicts.ts';
import { ALPHA_GUIDE } from '../core/workshop/whole-agreement.ts';
import type { WholeAgreement } from '../core/workshop/whole-agreement.ts';
import { ENOUGH_PAIRS } from '../core/workshop/compare-scorers.ts';
import type { ScorerComparison } from '../core/workshop/compare-scorers.ts';
import type { Concordance } from '../core/workshop/kendall-w.ts';
import { answered, levelAt } from '../core/workshop/distribution.ts';
import type { AgreementLabel } from '../core/workshop/question-agreement.ts';
import { LEVELS } from '../core/pack/scale.ts';
import { PERSPECTIVE_NAMES, alphaText } from './agreement-text.ts';
import { listed, plural, sentence, showCount, showNumber } from './format.ts';

export const MODE_TITLES: Readonly<Record<Mode, string>> = { anonymous: 'Anonymous', named: 'Named' };

/** What a label asks for. */
export const LABEL_MEANINGS: Readonly<Record<AgreementLabel, string>> = {
	discuss: 'people are far apart, so talk before anything is recorded',
	check: 'a wide spread, or many who do not know, so look again',
	agreed: 'close enough to record',
	tooFew: 'fewer than two answers, or nothing that may be shown'
};

export const people = (count: number): string => plural(count, 'person', 'people');

/** “level 2”, “don’t know”, “not applicable” */
export function agreedText(answer: Answer): string {
	if ('level' in answer) return `level ${String(answer.level)}`;
	if ('unknown' in answer) return 'don’t know';
	return 'notApplicable' in answer ? 'not applicable' : 'nothing';
}

/** “One answer came after the round was closed.”; empty for none. */
export const closedText = (late: number): string =>
	late === 0 ? '' : `${sentence(plural(late, 'answer'))} came after the round was closed.`;

/** “Twelve people answered. The answers are hidden.” */
export const waitingText = (count: number): string =>
	count === 0 ? 'Nobody has answered yet.' : `${sentence(people(count))} answered. The answers are hidden.`;

/** “One answer arrived after it was recorded and is not part of it.”; empty for none. */
export const lateText = (late: number): string =>
	late === 0
		? ''
		: `${sentence(plural(late, 'answer'))} arrived after it was recorded and ${late === 1 ? 'is' : 'are'} not part of it.`;

/** “1 to 3”, “2” */
export function middleHalf(said: Distribution): string {
	const [low, high] = [levelAt(said, 0.25), levelAt(said, 0.75)];
	if (low === null || high === null) return '–';
	return low === high ? String(low) : `${String(low)} to ${String(high)}`;
}

export const medianText = (said: Distribution): string => String(levelAt(said, 0.5) ?? '–');

/** “12 people: 3 at level 1 and 9 at level 3. Median 3, middle half 1 to 3. One person does not know.” */
export function distributionText(said: Distribution): string {
	const levels = LEVELS.flatMap((level) =>
		said.levels[level] > 0 ? [`${showCount(said.levels[level])} at level ${String(level)}`] : []
	);
	const parts = [
		`${sentence(people(answered(said)))} answered${levels.length > 0 ? `: ${listed(levels)}` : ''}.`,
		levels.length > 0 ? `Median ${medianText(said)}, middle half ${middleHalf(said)}.` : '',
		said.unknown > 0 ? `${sentence(plural(said.unknown, 'person', 'people'))} did not know.` : '',
		said.notApplicable > 0 ? `${sentence(people(said.notApplicable))} said it does not apply.` : ''
	];
	return parts.filter(Boolean).join(' ');
}

/** “Quality holds level 1: nobody samples on Sundays”; without the reason where that may not be told. */
export function dissentText({ level, reason, perspective, name }: Dissent): string {
	const group = perspective && PERSPECTIVE_NAMES[perspective];
	const aside = group ? ` (${group.toLowerCase()})` : '';
	const who = name ? `${name}${aside}` : (group ?? 'One respondent');
	const holds = level === 'unknown' ? 'does not know' : `holds level ${String(level)}`;
	return reason === '' ? `${who} ${holds}` : `${who} ${holds}: ${reason}`;
}

/** “3 of 5 perspectives support level 2 on their own answers.” */
export function verdictsSentence(verdicts: readonly PerspectiveVerdict[], requested: number): string {
	const told = verdicts.filter(({ supported }) => supported !== null);
	const hidden = verdicts.length - told.length;
	if (told.length === 0) {
		return hidden === 0
			? 'No perspective has answered yet.'
			: 'No perspective has a verdict of its own here, to keep a group under five from showing.';
	}
	const support = told.filter(({ supported }) => (supported ?? 0) >= requested).length;
	if (told.length === 1 && hidden === 0) {
		const does = support === 1 ? 'supports' : 'does not support';
		return `The one perspective that answered ${does} level ${String(requested)}.`;
	}
	const rest =
		hidden === 0
			? ''
			: ` ${sentence(plural(hidden, 'other is', 'others are'))} hidden, to keep a group under five from showing.`;
	if (told.length === 1)
		return `The one perspective that can be told apart ${support === 1 ? 'supports' : 'does not support'} level ${String(requested)}.${rest}`;
	const none = told.length === 2 ? 'Neither of the' : 'None of the';
	const count = support === 0 ? none : `${sentence(showNumber(support))} of`;
	const of = `${count} ${plural(told.length, 'perspective')}`;
	return `${of} ${support <= 1 ? 'supports' : 'support'} level ${String(requested)} on ${support <= 1 ? 'its' : 'their'} own answers.${rest}`;
}

/** “supports level 2”, “supports no level” */
export const supportedText = (supported: number): string =>
	supported === 0 ? 'supports no level yet' : `supports level ${String(supported)}`;

/** “Krippendorff’s alpha 0.71, 95 % from 0.60 to 0.80, over 24 questions.” and how to read it. */
export function wholeSentences({ alpha, interval, questions }: WholeAgreement): string[] {
	const range = interval ? `, 95 % from ${interval.low.toFixed(2)} to ${interval.high.toFixed(2)}` : '';
	const left =
		interval && interval.undefinedDraws > 0
			? ` ${showCount(interval.undefinedDraws)} of ${showCount(interval.draws)} draws had no alpha and were left out.`
			: '';
	const none = interval || !alpha.ok ? '' : ' With fewer than ten questions there is no interval.';
	return [
		`Krippendorff’s alpha over ${plural(questions, 'question')}: ${alphaText(alpha)}${range}.${left}${none}`,
		`Guidance of its author, not a gate: from ${ALPHA_GUIDE.reliable.toFixed(2)} reliable, from ${ALPHA_GUIDE.tentative.toFixed(3)} good enough for tentative conclusions. 1 is perfect agreement, 0 is chance.`
	];
}

/** Kendall's W in words; null where it is not defined. */
export const concordanceText = (found: Concordance | null): string =>
	found
		? `Kendall’s W ${found.w.toFixed(2)}: how alike the perspectives rank the questions from weakest to strongest, 0 not at all, 1 all alike (χ² ${found.chiSquare.toFixed(1)}, ${String(found.degrees)} degrees of freedom).`
		: 'Kendall’s W is not defined: fewer than two perspectives with levels on the same two questions, or everything tied.';

/** “Operations”, “Frontline” */
export const perspectiveName = (perspective: Perspective): string => PERSPECTIVE_NAMES[perspective];

/** “Sponsor and quality are hidden, to keep a group under five from showing.”; empty where all are shown. */
export function hiddenText({ groups }: Shown): string {
	const names = groups.flatMap(({ perspective, said }) =>
		said ? [] : [perspectiveName(perspective).toLowerCase()]
	);
	if (names.length === 0) return '';
	const are = names.length === 1 ? 'is' : 'are';
	return `${sentence(listed(names))} ${are} hidden, to keep a group under five from showing.`;
}

/** Words of the figure of a distribution. */
export const DOT_WORDS = {
	unknown: '?',
	notApplicable: 'n/a',
	columns: [
		'Who',
		'People',
		'0',
		'1',
		'2',
		'3',
		'4',
		'Don’t know',
		'Not applicable',
		'Median',
		'Middle half'
	],
	everybody: 'Everybody',
	people: (count: number): string => `${showCount(count)} ${count === 1 ? 'person' : 'people'}`,
	hidden: 'hidden, too few',
	perDot: (count: number): string => `one dot is ${showCount(count)}`,
	median: (level: number): string => `median ${String(level)}`,
	round: (round: number): string => `Round ${String(round)}`,
	key: 'One dot is one person, unless it says otherwise. ? is “don’t know”, n/a “not applicable”; neither counts in the median. The bar below is the middle half of the levels, the triangle the lower median.',
	/** The same for a wall, in one line. */
	wallKey:
		'A dot is a person, unless it says otherwise; ? is “don’t know”, n/a “not applicable”. The bar is the middle half, the triangle the median.'
} as const;

/** How the labels come about: thresholds of ours, said where they act. */
export const LABEL_RULES_TEXT =
	'“Discuss” where the middle half spans two levels or more, answers lie three levels apart, consensus is below 0.5, the medians of two perspectives differ by two or more, or both ends hold a quarter of the answers; “check” where consensus is below 0.7 or half do not know. These thresholds are defaults of ours, not evidence.';

/** Kappa with its interval, plain agreement and which way the AI leans. */
export function scorerSentences({ count, kappa, interval, agreement, bias }: ScorerComparison): string[] {
	const margin = interval ? `, 95 % from ${interval[0].toFixed(2)} to ${interval[1].toFixed(2)}` : '';
	const leans = bias > 0 ? 'the AI is kinder than the analysts' : 'the AI is stricter than the analysts';
	return [
		kappa === null
			? `Over ${plural(count, 'conversation')} weighted kappa is not defined: both gave one and the same score throughout.`
			: `Weighted kappa over ${plural(count, 'conversation')}: ${kappa.toFixed(2)}${margin}. A decision should rest on the lower end, never on the point.`,
		`The same score in ${(agreement * 100).toFixed(0)} % of them; on average ${bias === 0 ? 'neither is kinder' : `${leans}, by ${Math.abs(bias).toFixed(2)} of a level`}.`,
		...(count < ENOUGH_PAIRS
			? [`Fewer than ${String(ENOUGH_PAIRS)}: too few to rest a decision on (a default of ours).`]
			: [])
	];
}

/** The section of the report, and the files. */
export const WORKSHOP_REPORT = {
	title: (title: string): string => `Workshop: ${title}`,
	rounds: (rounds: number, questions: number): string =>
		`${sentence(plural(questions, 'question'))} in ${plural(rounds, 'round')}, answered by each alone before anything was shown.`,
	verdicts: 'Each perspective’s own verdict',
	whole: 'How far people agree',
	differing: 'Where people differ',
	perspective: 'Perspective',
	people: 'People',
	own: 'On their own answers',
	agreedAlone: 'Agreed levels alone',
	label: 'Label',
	median: 'Median',
	agreed: 'Agreed',
	dissent: 'Dissent',
	late: 'Late',
	gate: 'Gate',
	round: 'Round',
	recorded: (answer: string, late: number): string => `Agreed: ${answer}. ${lateText(late)}`.trim(),
	hidden: 'Fewer than five people answered, so what they said is not shown.',
	actions: 'Actions',
	action: 'Action',
	owner: 'Owner',
	due: 'By',
	done: 'done',
	parked: 'Parking lot'
} as const;
