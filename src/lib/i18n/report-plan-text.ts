/** Sentences of the report about the plan, the RACI and the appendix. */
import { listed, plural, showHours } from './format.ts';

export const PLAN_TEXT = {
	none: 'There is no plan yet: it needs a day to start on.',
	empty:
		'The level asked for is supported already, so there is nothing to plan but the launch and the decision.',
	start: 'Start',
	launch: 'Launch',
	decision: 'Decision',
	decisionNote: 'expand, revise or stop',
	work: 'Work',
	workNote: (tasks: number): string => plural(tasks, 'task'),
	reaches: 'Will support',
	level: (level: number): string => `Level ${String(level)}`,
	reachesNote: 'when every task is done as described',
	fits: 'Everything ends inside the 30 days, and all gate work before the launch.',
	proved: 'This cannot be mended by another order of the work: a lower bound rules it out.',
	notProved: 'No order that fits was found; that does not prove there is none.',
	dates: (first: string, last: string): string => `${first} – ${last}`.replaceAll(' ', '\u00A0'),
	until: (day: string): string => `to ${day}`,
	dayNumber: (day: number): string => `day ${String(day)}`,
	bold: 'Tasks in bold cannot move without moving others.',
	week: (number: number, title: string, first: string, last: string): string =>
		`Week ${String(number)}, ${first} to ${last}: ${title}`,
	afterWeeks: (first: string): string => `From ${first}`,
	weekLines: (number: number, title: string): string => `Week ${String(number)}\n${title}`,
	chartsTitle: (count: number): string => `The 30 days on ${plural(count, 'chart')}`,
	chartTitle: (part: number, of: number): string =>
		of === 1 ? 'The 30 days on one chart' : `The 30 days, chart ${String(part)} of ${String(of)}`,
	stripTitle: (part: number, of: number): string =>
		of === 1 ? 'Hours a day by role' : `Hours a day by role, part ${String(part)} of ${String(of)}`,
	chartSummary: (tasks: number, launch: string, decision: string): string =>
		`${plural(tasks, 'task')}; launch on ${launch}, decision on ${decision}.`,
	critical: 'cannot move without moving others',
	slack: 'has room to move',
	late: 'late',
	gateLate: (launch: string): string => `opens a gate, so it must end before the launch on ${launch}`,
	beyond: (end: string): string => `the 30 days end on ${end}`,
	tooMuch: (hours: string): string => `${hours}, too much`,
	vacant: 'nobody named',
	asOf: (day: string): string => `As it stands on ${day}`,
	leftOut: (title: string): string => `“${title}” is left out.`,
	projection: 'This is computed, not claimed: the effects of the tasks on the answers, scored again.'
} as const;

/** “23 h of 30 h” */
export const ofHours = (hours: number, of: number): string => `${showHours(hours)} of ${showHours(of)}`;

export const RACI_TEXT = {
	none: 'There is no RACI yet: it follows from the plan, and nothing can be planned.',
	legend:
		'A answers for it, once in every row. R does the work. C is asked before. I is told after. AR does and answers. Bold rows are gate work.',
	folded: (columns: number, roles: number): string =>
		`Roles that exactly the same people hold share a column, which shows the strongest of their letters: ${String(columns)} columns for ${String(roles)} roles.`,
	edited: 'A line under a cell: changed by hand.',
	vacant: 'nobody named',
	deputy: (name: string): string => `deputy ${name}`,
	andMore: (names: string, count: number): string => `${names} and ${String(count)} more`,
	count: (count: number, word: string): string => `${plural(count, 'thing')} ${word}`,
	found: (counts: readonly string[]): string =>
		`The checks found ${listed(counts)}. The list stands after the matrix.`,
	rowsOf: (role: string, rows: number): string => (role === '' ? String(rows) : `${role} ${String(rows)}`),
	more: (rows: string, counts: readonly string[]): string => `${rows}, by role: ${counts.join(', ')}`,
	where: (row: string, role: string | undefined): string => (role === undefined ? row : `${row} (${role})`),
	clean: 'The checks found nothing to change.',
	severities: { error: 'to mend', warning: 'to watch', info: 'to know' }
} as const;

export const ANSWER_TEXT = {
	intro:
		'The questions in the order in which they were asked, each with the statement that was chosen, its evidence and its note.',
	gate: (autonomy: number): string => `Gate from level ${String(autonomy)}`,
	evidence: (word: string): string => `Evidence: ${word}`,
	continued: (number: string, title: string): string => `${number} ${title}, continued`.trim(),
	reference: (text: string): string => `Shown by: ${text}`,
	note: (text: string): string => `Note: ${text}`,
	notApplicable: (reason: string, by: string): string =>
		by === '' ? 'Not applicable.' : `Not applicable: ${reason} Approved by ${by}.`,
	unknown: 'Don’t know. Counts as anything from 0 to 4.',
	unanswered: 'Not answered. Counts as anything from 0 to 4.'
} as const;
