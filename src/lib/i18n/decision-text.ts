/** What was decided on a verdict, in words, and how it stands to the verdict. */
import type { Decision, Milestone } from '../core/assessment/milestone.ts';
import type { Support } from '../core/pack/scale.ts';
import type { Decided } from '../core/progress/record.ts';
import { allowedBy, stanceOf } from '../core/progress/stance.ts';
import type { Stance } from '../core/progress/stance.ts';
import { sentence, showDay } from './format.ts';
import { levelWords, verdictSignThen } from './progress-text.ts';

type Outcome = Decision['outcome'];

/** The four ways to decide, with a line on what each means. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, { readonly title: string; readonly note: string }>> = {
	go: { title: 'Go', note: 'It runs at the level allowed.' },
	goWithConditions: { title: 'Go with conditions', note: 'It runs as long as each condition holds.' },
	wait: { title: 'Wait', note: 'Not yet. Decide again when more is shown.' },
	stop: { title: 'Stop', note: 'It does not run.' }
};

/** “Go with conditions at level 2”; a stop allows nothing. */
export function outcomeText({ outcome, autonomy }: Pick<Decision, 'outcome' | 'autonomy'>): string {
	const { title } = OUTCOME_WORDS[outcome];
	if (outcome === 'stop') return title;
	if (autonomy === 0) return `${title}, nothing allowed`;
	return outcome === 'wait'
		? `${title}, at ${levelWords(autonomy)} meanwhile`
		: `${title} at ${levelWords(autonomy)}`;
}

/** “Go at level 2. Decided by Ada Byrne on 3 May 2026.”; of whom is not named only the day is said. */
export function decisionLine(decision: Decision): string {
	const by = decision.by === '' ? '' : ` by ${decision.by}`;
	return `${outcomeText(decision)}. Decided${by} on ${showDay(decision.day)}.`;
}

const supportWords = (supported: Support): string =>
	supported === 0 ? 'the answers support no level' : `the answers support ${levelWords(supported)}`;

/** How it stands to the verdict; empty where the two agree. */
export function stanceText(
	decision: Pick<Decision, 'autonomy'>,
	milestone: Pick<Milestone, 'autonomy' | 'standing'>
): string {
	const texts: Readonly<Record<Stance, () => string>> = {
		with: () => '',
		against: () =>
			`This goes against the verdict: ${supportWords(milestone.standing.supportedNow)}, and ${levelWords(decision.autonomy)} is allowed.`,
		milder: () =>
			`This is more cautious than the verdict, which lets it run at ${levelWords(allowedBy(milestone))}.`
	};
	return texts[stanceOf(decision, milestone)]();
}

/** “Taken on the milestone “Before the pilot” of 3 May 2026. The verdict then: No-go at level 2.” */
export const decidedOn = ({ milestone }: Decided): string =>
	`Taken on the milestone “${milestone.title}” of ${showDay(milestone.day)}. The verdict then: ${verdictSignThen(milestone).word}.`;

export const DECISION_TEXT = {
	record: 'Record the decision taken',
	change: 'Change the decision',
	by: 'Who decided',
	day: 'Day of the decision',
	allowed: 'Autonomy allowed',
	conditions: 'Conditions',
	conditionsHint: 'One a line.',
	reason: 'Reason',
	reasonNeeded: 'Needed, because it goes against the verdict.',
	earlier: 'Earlier decisions',
	milestoneTitle: (day: string): string => `Decision of ${showDay(day)}`
} as const;

export const DECISION_PROBLEMS = {
	outcome: 'Nothing is chosen. Choose one of the four.',
	by: 'Nobody is named. Say who decided.',
	day: 'No date is set. Choose the day of the decision.',
	autonomy: 'A go allows at least level 1. Choose the level.',
	conditions: 'No condition is written. Write one a line, or choose Go.',
	reason: 'A decision against the verdict needs its reason. Nothing is lost: write it here.'
} as const;

/** Heads of the table of decisions. */
export const DECISION_COLUMNS = ['Decided', 'What', 'By', 'Verdict then', 'Conditions and reason'] as const;

/** Conditions and reason of one decision, a line each. */
export const decisionTerms = ({ conditions, reason }: Decision): string[] => [
	...conditions.map((condition) => sentence(condition)),
	...(reason ? [`Reason: ${reason}`] : [])
];
