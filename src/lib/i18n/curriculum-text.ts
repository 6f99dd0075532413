/** The six weeks of the curriculum in words, and why they reach past the 30 days. */
import type { Curriculum, CurriculumWeek, CurriculumWeekNumber } from '../core/rollout/curriculum.ts';
import { showDay, showDayShort } from './format.ts';

export interface CurriculumWords {
	readonly title: string;
	/** What the week is for. */
	readonly goal: string;
	readonly topics: string;
	/** How it is taught. */
	readonly formats: string;
	/** What people can do at its end. */
	readonly outcome: string;
}

const WEEKS: Readonly<Record<CurriculumWeekNumber, CurriculumWords>> = {
	1: {
		title: 'What AI is, and what it is not',
		goal: 'Everybody has the same picture of what changes for customers and for them, and has said what worries them.',
		topics:
			'How a conversational model works, where it goes wrong, what customers now expect, the new roles.',
		formats: 'Opening by a leader, a workshop, short films.',
		outcome:
			'Each person can say in plain words where AI helps, where a person must judge, and what counts as success.'
	},
	2: {
		title: 'The tools, and finding faults with them',
		goal: 'Everybody uses assist, knowledge and the new steps with confidence while a customer waits.',
		topics: 'The desktop, search and suggested replies, notes, what the agent hands over and why.',
		formats: 'Guided tours, practice in a sandbox, played contacts by voice and chat.',
		outcome: 'Each person solves realistic cases from end to end without a supervisor taking over.'
	},
	3: {
		title: 'Empathy where AI stops',
		goal: 'Difficult contacts are in better hands than a script’s.',
		topics: 'Listening, signs of stress and vulnerability, calming words, putting a failure right.',
		formats: 'Real transcripts, coaching in pairs, contacts that were flagged for strong feeling.',
		outcome: 'Each person can turn a bad contact round and still use prompts and articles.'
	},
	4: {
		title: 'Figures, rules and quality',
		goal: 'People read their own figures and see a risk before it becomes a breach.',
		topics: 'Dashboards, the main measures, privacy and other rules, checklists and alerts.',
		formats: 'Exercises on sample figures, cases of failure, discussion.',
		outcome:
			'Each person explains their own trend, spots a contact with legal weight, and uses the guardrails.'
	},
	5: {
		title: 'Moments of value, before the customer asks',
		goal: 'Signals from AI lead to fair offers and never cost trust.',
		topics: 'Signs that a customer may leave, the next best step, honest offers, words that fit the person.',
		formats: 'Played contacts with generated offers, good recordings, a session with marketing or sales.',
		outcome: 'Each person recognises such a moment in a conversation and acts on it.'
	},
	6: {
		title: 'The new roles at work',
		goal: 'The roles and skills become part of the week.',
		topics:
			'Handover between agent, adviser and specialist, repair of journeys, feedback into design, new scorecards.',
		formats:
			'Turns in the empathy or recovery queue, one journey redesigned in a group, review with operations.',
		outcome: 'A few people are ready to try a specialist’s or a bot supervisor’s work.'
	}
};

/** What a week is about. */
export const curriculumWords = (week: CurriculumWeekNumber): CurriculumWords => WEEKS[week];

/** “8 Dec to 14 Dec, inside the 30 days”; past them it says so. */
export function curriculumDates({ from, to, pilot, pastWindow }: CurriculumWeek): string {
	const days = `${showDayShort(from)} to ${showDayShort(to)}`;
	if (pastWindow) return `${days}, past day 30`;
	return pilot ? `${days}, for the pilot group` : days;
}

/** Why the six weeks do not fit, in two sentences. */
export function curriculumNote({ onEnd, onEndDay, weeks }: Curriculum): string {
	const isLate = weeks.some(({ pilot, pastWindow }) => pilot && pastWindow);
	const pilot = isLate
		? 'and training begins too late for the pilot group to have weeks 1 and 2 within the plan'
		: 'so the pilot group has weeks 1 and 2 within the plan';
	const first = weeks.find((week) => !week.pilot);
	const rest = first ? ` Weeks 3 to 6 begin on ${showDay(first.from)}, after the decision.` : '';
	return `Six weeks on end would run to day ${String(onEndDay)}, ${showDay(onEnd)}, ${pilot}.${rest}`;
}

/** Heads and titles around the weeks. */
export const CURRICULUM_TEXT = {
	title: 'Six weeks of training reach past day 30',
	week: (week: number, title: string): string => `Week ${String(week)}: ${title}`,
	weekHead: 'Week',
	goal: 'What for',
	topics: 'Topics and forms',
	outcome: 'At its end'
} as const;
