/** Titles and sentences of the report. What other pages say too stands in their own files. */
import type { Support } from '../core/pack/scale.ts';
import type { AnswerCounts } from '../core/scoring/readiness.ts';
import { listed, plural, sentence, showCount } from './format.ts';

/** Titles of the sections, in the list of contents and over their pages. */
export const SECTIONS = {
	cover: 'Cover',
	guide: 'How to read it',
	verdict: 'Verdict',
	decision: 'The decision taken',
	since: 'Since the last milestone',
	workshop: 'Workshop',
	readiness: 'Readiness',
	gates: 'Gates, one by one',
	gaps: 'Gaps',
	flags: 'Red flags and contradictions',
	change: 'The smallest change',
	plan: 'The 30-day plan',
	chart: 'The 30 days on one chart',
	weeks: 'The plan, week by week',
	weekFour: 'The decision of week four',
	raci: 'Who does what',
	answers: 'Every answer',
	sums: 'How the scores are made',
	method: 'Method',
	glossary: 'Glossary',
	characters: 'Characters that could not be printed'
} as const;

/** Headings inside the sections. */
export const HEADINGS = {
	obstacles: 'What stands in the way',
	aside: 'Gates set aside',
	layers: 'Layers',
	conversation: 'Where in the conversation',
	capabilities: 'Capabilities',
	workshopQuestions: 'Question by question',
	higher: 'Higher levels',
	fragile: 'How easily the level is lost',
	dontKnows: 'Don’t knows',
	weights: 'If the weights were others',
	possibleFlags: 'What cannot be ruled out',
	misfit: 'What does not fit, and why',
	notes: 'Worth knowing',
	planEdits: 'What was changed by hand',
	projection: 'What it will reach',
	findings: 'What the checks found',
	loads: 'Hours by role',
	thresholds: 'Thresholds',
	defaults: 'Which numbers are our defaults',
	levels: 'Levels of an answer',
	evidence: 'Strength of evidence',
	autonomy: 'Levels of autonomy',
	interactions: 'Ways of serving'
} as const;

/** Heads of table columns and labels of figures. */
export const LABELS = {
	number: 'No.',
	gate: 'Gate',
	question: 'Question',
	now: 'Now',
	needs: 'Needs',
	state: 'State',
	missing: 'What is missing',
	layer: 'Layer',
	capability: 'Capability',
	level: 'Level',
	score: 'Score',
	sum: 'Sum of its parts',
	between: 'Interval',
	floor: 'Floor',
	answered: 'Answered',
	next: 'The next level reads',
	change: 'Change',
	steps: 'Steps',
	then: 'What is then true',
	alone: 'Its answer alone can give',
	narrows: 'Narrows overall',
	flag: 'Rule',
	doFirst: 'Do first',
	because: 'Because of',
	takes: 'Answers it would take',
	task: 'Task',
	owner: 'Owner',
	dates: 'Dates',
	begins: 'Begins',
	ends: 'Ends',
	note: 'Note',
	deliverable: 'Deliverable',
	doneWhen: 'Done when',
	hours: 'Hours',
	capacity: 'At hand',
	why: 'Why',
	others: 'The same holds for',
	role: 'Role',
	person: 'People',
	after: 'After the plan',
	work: 'Work or duty',
	finding: 'Finding',
	gates: 'Gates',
	passed: 'Passed',
	missed: 'Missed',
	unknown: 'Not known',
	autonomy: 'Autonomy',
	everyLayer: 'Every layer',
	overall: 'Overall',
	gateEvidence: 'Evidence of a gate',
	term: 'Term',
	meaning: 'Meaning',
	overallFloor: 'Overall level'
} as const;

/** “3 of 14” */
export const pageOf = (page: number, of: number): string => `${String(page)} of ${String(of)}`;

/** “Roles 1 to 12 of 40” */
export const matrixPartTitle = (first: number, last: number, of: number): string =>
	`Roles ${String(first)} to ${String(last)} of ${String(of)}`;

/** “Level 2: Low-risk updates”, or none. */
export const autonomyName = (support: Support, title: string): string =>
	support === 0 ? 'none yet' : `Level ${String(support)}: ${title}`;

export const COVER = {
	kind: 'Operating-model readiness',
	contents: 'Contents',
	asked: 'Autonomy asked for',
	verdict: 'Verdict',
	date: 'Date',
	pack: 'Questionnaire',
	answered: 'Answers',
	made: (version: string): string =>
		`Made in the browser with Airworthy ${version}. Nothing was sent anywhere.`,
	example: 'This is the worked example: the organisation and its figures are invented.',
	exampleShort: 'Worked example'
} as const;

/** “Customer experience 1.0.0, content 3f9a12c4” */
export const packLine = (title: string, version: string, hash: string): string =>
	`${title} ${version}${hash === '' ? '' : `, content\u00A0${hash.slice(0, 8)}`}`;

export const VERDICT_TEXT = {
	asked: 'Asked for',
	supported: 'Supported now',
	possible: 'Possible',
	none: 'none',
	between: (low: string, high: string, floor: string): string =>
		low === high ? `needs ${floor}` : `between ${low} and ${high}; needs ${floor}`,
	bars:
		'A bar runs from the cautious to the hopeful bound. The mark is what was answered: a circle where ' +
		'the floor is reached, a diamond where that is not shown yet, a square where it is missed.',
	others: (gates: number, layers: number, overall: boolean): string => {
		const parts = [
			...(gates > 0 ? [plural(gates, 'more gate')] : []),
			...(layers > 0 ? [plural(layers, 'layer')] : []),
			...(overall ? ['the overall level'] : [])
		];
		return `${sentence(listed(parts))}: see “${SECTIONS.gates}” and “${SECTIONS.readiness}”.`;
	},
	share: ({ asked, unanswered }: AnswerCounts): string => outOf(asked - unanswered, asked),
	layer: (title: string): string => `${title}, a layer`,
	openNote: ({ unknown, notApplicable }: AnswerCounts): string =>
		[
			unknown > 0 ? `${String(unknown)} don’t know` : '',
			notApplicable > 0 ? `${String(notApplicable)} set aside` : ''
		]
			.filter(Boolean)
			.join(', '),
	nothing: 'Nothing stands in the way of the level asked for.',
	possibleNote: 'if all that is not known turns out well',
	aside: (title: string, reason: string, by: string): string =>
		by === '' ? title : `${title}: ${reason} Approved by ${by}.`
} as const;

/** A floor with as many decimals as it was set with, at least one: 2.0, 2.25. */
export const showFloor = (floor: number): string =>
	Number.isInteger(floor * 10) ? floor.toFixed(1) : String(floor);

/** What a missed floor lacks. */
export const belowFloor = (shortfall: string): string =>
	`The cautious bound is ${shortfall} short of the floor.`;

export const READINESS_TEXT = {
	intro:
		'A level runs from 0 to 4. Each interval begins where the level would be if everything unknown turned out badly, ' +
		'and ends where it would be if it turned out well. Floors are held against the cautious end.',
	heat: 'Each cell holds the answers that bear on one layer and one way of serving the customer. Where it says none, nothing that was asked bears on it.',
	met: 'reached',
	notShown: 'not shown yet',
	missed: 'missed',
	notApplicable: 'not applicable',
	tooFew: 'too few answers'
} as const;

/** “5 of 6” */
export const outOf = (count: number, of: number): string => `${showCount(count)} of ${showCount(of)}`;

export const GATES_TEXT = {
	intro:
		'A gate is one question that must stand at its level, with its evidence. No average makes up for a gate that is ' +
		'missed. A gate of a lower level is listed again only where a higher one asks for more.',
	autonomy: (level: number, title: string): string => `Level ${String(level)}: ${title}`,
	higher:
		'Not asked for here; the count shows how far the way would be. What was not asked counts as not known.',
	notAsked: 'not asked',
	none: 'This level adds no gate.'
} as const;

export const GAPS_TEXT = {
	intro:
		'Questions that stand below what the level asked for needs: the level of a gate, or else the floor of the layers. ' +
		'Beside each is the statement that has to become true next.',
	none: 'No question stands below what the level asked for needs.',
	showEvidence: (kinds: string): string => `The level is there. What would show it: ${kinds}.`
} as const;

export const CHANGE_TEXT = {
	upTo: (level: number, steps: number, questions: number): string =>
		`The least that raises what is supported to level ${String(level)} is ${plural(steps, 'step')} over ` +
		`${plural(questions, 'question')}. A step is one level, or one step of evidence.`,
	heading: (level: number): string => `To level ${String(level)}`,
	top: 'The highest level is supported; there is nothing above it.',
	noWay:
		'No change of these answers alone reaches the next level: some of its gates are not asked at this depth.',
	noneToLose: 'No level is supported, so there is none to lose.'
} as const;

/** “4”, “4, 5”, “4–6”, “4, 6, 9” */
function numbersText(numbers: readonly number[]): string {
	const [first = 0, ...rest] = numbers;
	const isRun = rest.length > 1 && rest.every((number, index) => number === first + index + 1);
	return isRun ? `${String(first)}–${String(rest.at(-1))}` : numbers.map(String).join(', ');
}

export const SUMS_TEXT = {
	intro:
		'Each score is the mean of its parts by their weights, in the order in which they stand below it: layers make the ' +
		'overall level, capabilities a layer, answers a capability. Where weights are all 1, only their number is ' +
		'written. Where something is not known there are three sums: cautious with 0 for it, hopeful with 4, and as ' +
		'answered without it.',
	overall: 'Overall level',
	layer: 'The layer',
	cells:
		'Each cell of the map is the mean of the capabilities of its layer, over those of their questions that bear on ' +
		'one way of serving the customer. A capability of which all do has the sum it has above and is not repeated.',
	partOf: (capability: string, interaction: string): string => `${capability}, ${interaction}`,
	over: (parts: readonly { readonly title: string }[]): string =>
		`Over ${listed(parts.map(({ title }) => title))}.`,
	numbers: numbersText
} as const;

/** “answered”, or why there is no level. */
export const STATE_WORDS = {
	unknown: 'don’t know',
	unanswered: 'not answered',
	notApplicable: 'not applicable'
} as const;
