/** The frame in words: hours, dates and people, and what was kept when a value was not understood. */
import type { Hours, Leave } from '../core/assessment/frame.ts';
import type { Depth } from '../core/pack/scale.ts';
import type { Role } from '../core/pack/schema.ts';
import type { Day } from '../core/shared/day.ts';
import { showCount, showDay, showWeekday } from './format.ts';

/** Stands beside every value that nobody chose. */
export const OUR_DEFAULT = 'default of ours, change it';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Monday to Sunday, for 1 to 7. */
export const weekdayName = (number: number): string => WEEKDAYS[number - 1] ?? '';

/** “a, b and c” */
export function listed(words: readonly string[]): string {
	const last = words.at(-1) ?? '';
	return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** Days that follow each other, as [first, last]. */
function runs(days: readonly number[]): [first: number, last: number][] {
	const found: [number, number][] = [];
	for (const day of [...days].sort((a, b) => a - b)) {
		const run = found.at(-1);
		if (run?.[1] === day - 1) run[1] = day;
		else found.push([day, day]);
	}
	return found;
}

function showDays(days: readonly number[]): string {
	if (days.length === 7) return 'every day';
	const parts = runs(days).map(([first, last]) => {
		if (first === last) return showWeekday(first);
		return `${showWeekday(first)}${last === first + 1 ? ', ' : ' to '}${showWeekday(last)}`;
	});
	return parts.join(', ');
}

/** “Mon to Fri, 09:00 to 17:00”; a time at or before the first one is on the next day. */
export function showHoursOfWeek({ days, from, to }: Hours): string {
	const isAround = from === to || (from === '00:00' && to === '24:00');
	if (isAround) return `${showDays(days)}, around the clock`;
	return `${showDays(days)}, ${from} to ${to}${to < from ? ' the next day' : ''}`;
}

const dayAndMonth = (day: Day): string => showDay(day).split(' ').slice(0, 2).join(' ');

/** “1 to 30 December 2026”: what both days share is said once. */
export function showSpan(from: Day, to: Day): string {
	if (from === to) return showDay(from);
	if (from.slice(0, 7) === to.slice(0, 7)) return `${String(Number(from.slice(8)))} to ${showDay(to)}`;
	return `${from.slice(0, 4) === to.slice(0, 4) ? dayAndMonth(from) : showDay(from)} to ${showDay(to)}`;
}

/** “10 to 11 December 2026 and 24 December 2026”; “none” without leave. */
export const showLeave = (leave: readonly Leave[]): string =>
	leave.length === 0 ? 'none' : listed(leave.map(({ from, to }) => showSpan(from, to)));

const DEPTHS: Readonly<Record<Depth, { title: string; meaning: string }>> = {
	quick: {
		title: 'Quick',
		meaning: 'What has to hold up to the level you ask for, and enough of each layer for a first verdict.'
	},
	standard: { title: 'Standard', meaning: 'Every capability, for a decision you will have to defend.' },
	full: { title: 'Full', meaning: 'All there is, for a review that runs over several sessions.' }
};

export const depthTitle = (depth: Depth): string => DEPTHS[depth].title;

/** “24 questions. …”; `more` is how many it adds to the depth before it, undefined for the first. */
export function depthNote(depth: Depth, questions: number, more?: number): string {
	const count = `${showCount(questions)} ${questions === 1 ? 'question' : 'questions'}.`;
	if (more === 0) return `${count} This questionnaire has none to add here.`;
	return `${count} ${DEPTHS[depth].meaning}`;
}

const WEARERS: Readonly<Record<Role['kind'], string>> = {
	person: 'Held by one person',
	team: 'Shared by a team',
	vendor: 'Outside the organisation',
	agent: 'AI agents'
};

/** Heading of the roles that are held alike; owners stand apart. */
export const hatGroupTitle = (group: Role['kind'] | 'owner' | 'unknown'): string => {
	if (group === 'owner') return 'Owners';
	return group === 'unknown' ? 'Not in this questionnaire' : WEARERS[group];
};

/** Why two hats on one head are trouble, for all such pairs at once; they are kept. */
export const clashText = (name: string, pairs: readonly (readonly [string, string])[]): string =>
	`${name} holds ${pairs.map((pair) => listed(pair)).join('; ')}, which should be two people${pairs.length === 1 ? '' : ' each'}. ` +
	`${pairs.length === 1 ? 'Both' : 'All'} were kept; give one of ${pairs.length === 1 ? 'them' : 'each two'} to somebody else if you can.`;

/** “3 hours a day” */
export const hoursADay = (hours: number): string => `${hours} ${hours === 1 ? 'hour' : 'hours'} a day`;

/** The roles nobody holds, as plain information. */
export function vacantText(titles: readonly string[], hours: number): string {
	if (titles.length === 0) return 'Every role is held by somebody.';
	const each = titles.length === 1 ? 'it' : 'each of them';
	return `${listed(titles)}. The plan counts ${hoursADay(hours)} for ${each}, and the RACI shows no name there.`;
}

export const addedText = (name: string): string => `${name} was added.`;

/** What happened, what was kept, what to do. `kept` is the value as text; empty when there is none. */
const said = (wrong: string, kept: string, todo: string): string =>
	`${wrong}, so ${kept === '' ? 'nothing' : kept} was kept. ${todo}`;

/** Sentences for values that were not understood; each says what was kept instead. */
export const problems = {
	noWorkflow: (kept: string): string => said('The workflow has no name', kept, 'Type what the agent is for.'),
	notCount: (text: string, kept: string): string =>
		said(`“${text}” is not a whole number`, kept, 'Type digits, such as 12,400.'),
	notHours: (text: string, kept: string): string =>
		said(`“${text}” is not between 0 and 24 hours`, kept, 'Type hours a day, such as 2.5.'),
	notDay: (kept: string): string =>
		said('That is not a whole date between 2000 and 2099', kept, 'Type day, month and year, or pick a day.'),
	notTime: (kept: string): string => said('That is not a whole time', kept, 'Type hours and minutes.'),
	noDays: (kept: string): string => said('No day is chosen', kept, 'Choose at least one day.'),
	tooManyChannels: (count: number, most: number, kept: string): string =>
		said(`${count} channels are more than ${most}`, kept, 'Name the ones that matter most.'),
	longChannel: (text: string, kept: string): string =>
		said(`“${text.slice(0, 24)}…” is too long for a channel`, kept, 'Separate the channels with commas.'),
	noPersonName: (kept: string): string =>
		said('A person needs a name', kept, 'Type one, or remove the person.'),
	backwards: (kept: string): string =>
		said('The last day is before the first', kept, 'Choose a last day on or after the first.'),
	tooManyPeople: (name: string, most: number): string =>
		`An assessment holds ${most} people, so ${name} was not added. Remove somebody first.`,
	tooManyDays: (most: number): string =>
		`A list holds ${most} days, so this one was not added. Remove a day that is no longer needed.`
} as const;
