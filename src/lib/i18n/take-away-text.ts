/** What is taken away as a file, in words: sheets, columns, events, and how a file is offered. */
import type { GateState, Verdict } from '../core/scoring/readiness.ts';
import type { TaskKind } from '../core/rollout/plan.ts';
import type { Day } from '../core/shared/day.ts';
import { listed, showDay, showHours } from './format.ts';

/** Names of the sheets of the workbook: one word each, because a name with a space has to be quoted in references. */
export const SHEETS = {
	plan: 'Plan',
	raci: 'RACI',
	people: 'People',
	gaps: 'Gaps',
	answers: 'Answers',
	about: 'About'
} as const;

/** Heads of the columns of tables that leave as files. */
export const COLUMNS = {
	task: 'Task',
	kind: 'Kind',
	week: 'Week',
	start: 'Start',
	end: 'End',
	ownerRole: 'Owner role',
	people: 'People',
	accountable: 'Accountable',
	hours: 'Hours',
	days: 'Days',
	after: 'After',
	gates: 'Gates it opens',
	deliverable: 'Deliverable',
	doneWhen: 'Done when',
	state: 'State',
	doneOn: 'Done on',
	group: 'Group',
	work: 'Work or duty',
	gateWork: 'Gate work',
	answersFor: 'Answers for it',
	deputy: 'Deputy',
	findings: 'What the checks found',
	person: 'Person',
	part: 'Part',
	meaning: 'Meaning',
	role: 'Role',
	partner: 'Deputy, or for whom',
	often: 'How often',
	ownHours: 'Own hours',
	when: 'When',
	obstacle: 'Gate or floor',
	now: 'Now',
	needs: 'Needs',
	missing: 'What is missing',
	number: 'No.',
	layer: 'Layer',
	capability: 'Capability',
	title: 'Title',
	question: 'Question',
	level: 'Level',
	statement: 'Statement',
	evidence: 'Evidence',
	reference: 'Shown by',
	note: 'Note',
	item: 'Item',
	value: 'Value'
} as const;

const TASK_KINDS: Readonly<Record<TaskKind | 'own', string>> = {
	action: 'Work',
	evidence: 'Evidence',
	own: 'Own task',
	milestone: 'Milestone'
};

/** What sort of task it is. */
export const taskKind = (kind: TaskKind): string => TASK_KINDS[kind];

/** Words for how a task stands. */
export const TASK_SIGNS = {
	done: 'done',
	late: 'late',
	critical: 'critical',
	pinned: 'pinned',
	edited: 'edited'
} as const;

/** Groups of rows of the matrix, and words in its cells. */
export const RACI_WORDS = {
	task: 'Work of the plan',
	duty: 'Standing duty',
	gate: 'gate',
	vacant: 'vacant',
	deputy: 'deputy',
	standsIn: 'stands in',
	same: (roles: readonly string[]): string => `the same people as ${listed(roles)}`
} as const;

export const GAP_WORDS = {
	gate: 'Gate',
	layer: 'Layer',
	overall: 'Overall',
	overallTitle: 'Overall level',
	open: 'Enough is unknown that the floor may be met, or not.',
	tooLow: 'Even the hopeful end is below the floor.',
	none: 'not known'
} as const;

const GATE_WORDS: Readonly<Record<GateState, string>> = {
	pass: 'passed',
	fail: 'missed',
	unknown: 'not known',
	notApplicable: 'set aside'
};

/** How a gate stands. */
export const gateWord = (state: GateState): string => GATE_WORDS[state];

export const ABOUT_WORDS = {
	workflow: 'Workflow',
	organisation: 'Organisation',
	verdict: 'Verdict',
	headline: 'In a sentence',
	requested: 'Autonomy asked for',
	supported: 'Autonomy supported now',
	possible: 'Autonomy possible',
	none: 'none',
	overall: 'Overall level, 0 to 4',
	answered: 'Answered',
	date: 'Date',
	plan: 'Plan',
	launch: 'Launch',
	decision: 'Decision',
	pack: 'Questionnaire',
	hash: 'Content of the questionnaire',
	version: 'Made with',
	thresholds: (level: number, title: string): string => `Thresholds of level ${String(level)}, ${title}`,
	threshold: (layer: string, overall: string, evidence: string): string =>
		`every layer ${layer}, overall ${overall}, evidence of a gate: ${evidence}`,
	defaultNote: 'A default of the questionnaire or of this assessment, not evidence',
	example: 'Worked example',
	exampleNote: 'The organisation and its figures are invented.'
} as const;

/** “Airworthy 0.1.0” */
export const madeWith = (version: string): string => `Airworthy ${version}`;

/** The word of a verdict for a cell. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
	go: 'Go',
	notShownYet: 'Not shown yet',
	noGo: 'No-go'
};

/** Events of the calendar. */
export const EVENT_TEXT = {
	calendar: (workflow: string): string => `Airworthy: ${workflow}`,
	weekly: 'Weekly review of the AI agent',
	monthly: 'Monthly review of the AI agent',
	review:
		'What the agent did, what went wrong, what changes. How often this takes place is a default of ours: change it to suit you.',
	category: 'Airworthy',
	line: (label: string, text: string): string => `${label}: ${text}`
} as const;

/** Pieces of a plan or matrix written as Markdown. */
export const MARKDOWN_TEXT = {
	plan: (workflow: string): string => `30-day plan: ${workflow}`,
	raci: (workflow: string): string => `Who does what: ${workflow}`,
	window: (start: string, end: string, launch: string, decision: string): string =>
		`${showDay(start)} to ${showDay(end)}. Launch on ${showDay(launch)}, decision on ${showDay(decision)}.`,
	nothing: 'Nothing to do.',
	legend: 'A answers for it, R does the work, C is asked before, I is told after, A/R does and answers.',
	made: (date: string, version: string): string => `Made on ${showDay(date)} with Airworthy ${version}.`,
	people: 'What each person has to do',
	ownHours: 'Hours are the person’s own share; of a standing duty, of one month.',
	findings: 'What the checks found',
	clean: 'The checks found nothing to change.'
} as const;

/** “Week 2: Prepare” */
export const weekTitle = (number: number, title: string): string => `Week ${String(number)}: ${title}`;

/** “From 29 December 2026” */
export const fromDay = (day: Day): string => `From ${showDay(day)}`;

/** “6.5 h”, or nothing where no time is needed. */
export const taskHours = (hours: number): string => (hours === 0 ? '' : showHours(hours));

/** What a page says of the files it hands out. */
export const TAKE_AWAY = {
	title: 'Take it away',
	making: (label: string): string => `${label} is being made.`,
	saved: (fileName: string): string => `${fileName} is with your downloads.`,
	failed: (label: string): string =>
		`${label} could not be made. Nothing here was changed. Reload the page and try again; if it fails again, save the assessment as a file.`
} as const;

/** A file that can be had, by the key under which it is asked for. */
export interface Offer<Key extends string> {
	readonly key: Key;
	readonly label: string;
	/** What it is good for. */
	readonly note: string;
}

const WORKBOOK_NOTE =
	'Excel and LibreOffice: plan, RACI, a sheet for each person, gaps, every answer; dates are dates, and every sheet filters';

/** The files of a plan. */
export const PLAN_OFFERS = [
	{ key: 'plan-xlsx', label: 'Excel', note: WORKBOOK_NOTE },
	{
		key: 'plan-ics',
		label: 'Calendar',
		note: 'The tasks, the launch, the decision, then reviews each week and later each month'
	},
	{ key: 'plan-csv', label: 'CSV', note: 'The plan as one table' },
	{ key: 'plan-jira', label: 'CSV for Jira', note: 'With the columns and dates that its import expects' },
	{ key: 'plan-asana', label: 'CSV for Asana', note: 'With the columns and dates that its import expects' },
	{ key: 'plan-md', label: 'Markdown', note: 'The plan by week, for a wiki' }
] as const satisfies readonly Offer<string>[];

/** The files of a matrix. */
export const RACI_OFFERS = [
	{ key: 'raci-xlsx', label: 'Excel', note: 'The matrix, everybody’s part, and a sheet for each person' },
	{ key: 'raci-csv', label: 'CSV', note: 'The matrix as one table' },
	{ key: 'raci-md', label: 'Markdown', note: 'The matrix with its legend and each person’s part, for a wiki' }
] as const satisfies readonly Offer<string>[];

/** The files of a workshop. */
export const WORKSHOP_OFFERS = [
	{
		key: 'workshop-csv',
		label: 'CSV',
		note: 'Counts of each question and perspective, what was agreed, dissent'
	},
	{ key: 'workshop-md', label: 'Markdown', note: 'The same with verdicts and actions, for a wiki' }
] as const satisfies readonly Offer<string>[];

/** The report itself, as files that can be edited. */
export const OFFICE_OFFERS = [
	{
		key: 'docx',
		label: 'Word document',
		note: 'The report as chosen above, whole or brief, to edit: real tables and headings, figures as drawings'
	},
	{
		key: 'pptx',
		label: 'PowerPoint slides',
		note: 'Six slides for a board, with tables and a chart to edit, and the arithmetic in the notes'
	}
] as const satisfies readonly Offer<string>[];

/** Which of these. */
export type OfficeKey = (typeof OFFICE_OFFERS)[number]['key'];

/** The files of a whole assessment, beside its report. `planned`: whether there is a plan. */
export const besidePdf = (planned: boolean): readonly Offer<FileKey>[] =>
	planned
		? [
				{ ...PLAN_OFFERS[0], label: 'Excel workbook' },
				...PLAN_OFFERS.slice(1).map((offer) => ({ ...offer, label: `Plan: ${offer.label}` })),
				...RACI_OFFERS.slice(1).map((offer) => ({ ...offer, label: `RACI: ${offer.label}` }))
			]
		: [{ key: 'plan-xlsx', label: 'Excel workbook', note: 'Gaps, every answer, and what they rest on' }];

/** Which file, of those that can be had. */
export type FileKey = (typeof PLAN_OFFERS | typeof RACI_OFFERS | typeof WORKSHOP_OFFERS)[number]['key'];
