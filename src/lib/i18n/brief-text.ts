/** Titles and sentences of the two-page brief. What the full report says too stands in its own files. */
import { TOP_LEVEL } from '../core/pack/scale.ts';
import type { AnswerCounts, Readiness } from '../core/scoring/readiness.ts';
import { listed, plural, sentence, showCount, showHours, showNumber } from './format.ts';
import { missed } from './readiness-text.ts';
import { LABELS, outOf, showFloor } from './report-text.ts';

export const BRIEF_HEADINGS = {
	brief: 'Brief',
	decide: 'To decide',
	layers: 'Readiness by layer',
	decisions: 'Decisions asked',
	change: 'What would change the verdict',
	work: 'The 30 days, and what the verdict rests on',
	raci: 'Who answers for the gate work',
	evidence: 'Strength of evidence',
	dissent: 'Dissent',
	taken: 'The decision taken',
	method: 'Method'
} as const;

export const BRIEF_LABELS = {
	risk: 'Risk, and what is missing or comes of it',
	owner: LABELS.owner,
	date: 'Mended by',
	decision: 'Decision',
	who: 'Who',
	by: 'By',
	of: 'Of',
	asserted: 'Asserted',
	document: 'Document',
	observed: 'Observed',
	noLevel: 'No level'
} as const;

/** “Three risks” */
export const risksTitle = (count: number): string =>
	['Risks', 'One risk', 'Two risks', 'Three risks'][count] ?? 'Risks';

/** “See “A” and “B” in the full report.” */
const pointer = (places: readonly string[]): string =>
	`${listed(places.map((place) => `“${place}”`))} of the full report`;

export const BRIEF_TEXT = {
	made: (date: string, organisation: string, example: string): string =>
		[`Readiness of its AI agent: two-page brief, ${date}`, organisation, example].filter(Boolean).join(' · '),
	/** “2 of 4” */
	ofTop: (value: string): string => `${value} of ${String(TOP_LEVEL)}`,
	/** Without the interval where it stands above already. */
	overall: (interval: string, floor: string): string =>
		interval === '' ? `needs ${floor}` : `${interval}; needs ${floor}`,
	words:
		'Autonomy: how much the agent may do alone. Gate: one question that must be met. Floor: the least a layer must reach.',
	bars: (workshop: boolean): string =>
		`Bar: what the unknown leaves open. Mark: the answers, square below the floor. Right: level (bar), questions answered${workshop ? '; of those a workshop asked, on how many people agree' : ''}.`,
	moreLayers: (count: number, place: string): string =>
		`${plural(count, 'more layer')} in ${pointer([place])}.`,
	noRisks: 'No red flag fires, every gate is passed and every layer reaches its floor.',
	moreRisks: (count: number, places: readonly string[]): string =>
		`Red flags first, then open gates, then layers below their floor: ${showCount(count)} more in ${pointer(places)}.`,
	gateRisk: (missing: string, isStatement: boolean): string =>
		`${isStatement ? 'Not shown so far: ' : ''}${missing}`,
	layerRisk: (interval: string, level: number, floor: string): string =>
		`It stands at ${interval} of 4; level ${String(level)} needs ${floor} in every layer.`,
	noPlan: 'no plan yet',
	notPlanned: 'not in the plan',
	vacant: 'nobody named',
	andMore: (names: string, count: number): string => `${names} and ${String(count)} more`,
	inRole: (names: string, role: string): string => `${names}, ${role}`,
	nobody: 'whoever decides on go-live',
	beforeLaunch: 'before go-live',
	now: 'now',
	noneAsked: 'Nothing is left to decide here.',
	shortened: (places: readonly string[]): string =>
		`“…” marks a text that is shortened here. It stands whole in ${pointer(places)}.`,
	chartRows: (shown: number, gateWork: number, all: number, places: readonly string[]): string =>
		`Shown: ${shown === gateWork ? 'all' : outOf(shown, gateWork)} ${gateWork === 1 ? 'task' : 'tasks'} of gate work. The whole plan has ${plural(all, 'task')}: ${pointer(places)}.`,
	noGateWork: (all: number): string =>
		all === 0 ? 'No work is planned: only the launch and the decision.' : 'None of the work opens a gate.',
	matrixRows: (rows: number, ofRows: number, roles: number, ofRoles: number, place: string): string =>
		`${outOf(rows, ofRows)} rows, ${outOf(roles, ofRoles)} roles: the others in ${pointer([place])}.`,
	matrixKey: 'A answers for it, R does the work, C is asked before, I is told after, AR does and answers.',
	moreConditions: (count: number, place: string): string =>
		`${plural(count, 'condition')} in ${pointer([place])}.`,
	codes: (codes: readonly string[], more: number): string =>
		more === 0 ? codes.join(', ') : `${codes.join(', ')} and ${String(more)} more`
} as const;

/** “2.1 (1.9–2.4), 6 of 6” */
export const scoreWithCount = (score: string, interval: string, answered: number, asked: number): string =>
	`${score === interval ? interval : `${score} (${interval})`}, ${outOf(answered, asked)}`;

const floors = (layers: number): string =>
	layers === 0
		? ''
		: layers === 1
			? 'one layer reaches its floor'
			: `${plural(layers, 'layer')} reach their floors`;

const gatesPassed = (gates: number): string =>
	gates === 0 ? '' : `${plural(gates, 'gate')} ${gates === 1 ? 'is' : 'are'} passed`;

/** “Hold go-live at level 2 until three gates are passed and one layer reaches its floor.” */
export function holdText(readiness: Readiness): string {
	const { requested, supportedNow } = readiness;
	const { gates, layers, overall } = missed(readiness);
	const parts = [
		gatesPassed(gates.length),
		floors(layers),
		overall ? 'the overall level reaches its own' : ''
	];
	const until = listed(parts.filter(Boolean));
	const meanwhile =
		supportedNow > 0 ? ` Level ${String(supportedNow)} may run meanwhile, and no higher.` : '';
	return `Hold go-live at level ${String(requested)}${until === '' ? '' : ` until ${until}`}.${meanwhile}`;
}

export const ASKED_TEXT = {
	go: (level: number): string => `Let it go live at level ${String(level)}.`,
	/** `vacant`: the hours of roles nobody holds. */
	release: (hours: number, vacant: number): string =>
		`Release ${showHours(hours)} of work for the 30 days.${vacant === 0 ? '' : ` Name people for ${vacant === hours ? 'it' : `${showHours(vacant)} of it`}: nobody holds those roles yet.`}`,
	misfit: (repair: string): string => `The plan does not fit the 30 days. ${repair}`,
	noRepair: 'Give it more hours, more days or a lower aim.',
	plan: 'Set the first day of the 30, so that the work has dates and owners.',
	day30: 'Decide on day 30: expand, revise or stop.'
} as const;

export const FLIP_TEXT = {
	up: (questions: number, level: number, first: string): string =>
		`Up: work on ${plural(questions, 'question')} would support level ${String(level)}${questions === 1 ? ':' : ', beginning with'} ${first}.`,
	down: (steps: number, level: number, first: string): string =>
		`Down: ${plural(steps, 'step')} would lose level ${String(level)}, beginning with ${first}.`,
	step: (title: string, change: string): string => `“${title}”: ${change}`,
	top: 'Up: the highest level is supported.',
	noWay:
		'Up: no change of these answers alone reaches the next level, because some of its gates are not asked.',
	noLevel: 'Down: no level is supported, so there is none to lose.',
	noFall: 'Down: no answers to what is asked would lose the level.'
} as const;

export const EVIDENCE_TEXT = {
	gates: (level: number): string => `Gates of level ${String(level)}`,
	answers: 'All questions asked',
	none: 'No gate is asked at this level.',
	words:
		'Asserted: somebody says so. Document: on paper. Observed: seen in a test. No level: open, not known or set aside.'
} as const;

export const BRIEF_WORKSHOP = {
	agree: (agreed: number, told: number): string => `agree on ${outOf(agreed, told)}`,
	/** Fewer people answered than may be told apart. */
	notTold: 'agreement not shown',
	noRecord: 'No level is recorded yet, so nobody has dissented from one.',
	none: (records: number): string =>
		records === 1
			? 'One level is recorded, and nobody dissents from it.'
			: `${sentence(plural(records, 'level'))} are recorded, and nobody dissents from any of them.`,
	dissents: (questions: number, records: number): string =>
		`${sentence(showNumber(questions))} of ${plural(records, 'recorded level')} ${questions === 1 ? 'carries' : 'carry'} dissent.`,
	first: (title: string, agreed: string, dissent: string): string =>
		`“${title}”, ${agreed}: ${dissent}${/[.…!?]$/.test(dissent) ? '' : '.'}`,
	more: (count: number, place: string): string =>
		`${sentence(plural(count, 'more dissent'))} in ${pointer([place])}.`,
	respondents: (count: number, groups: readonly string[]): string =>
		`Answered by ${plural(count, 'person', 'people')} in a workshop (${groups.join(', ')}), each alone before anything was shown.`,
	manyWorkshops: (count: number, workshops: number): string =>
		`Answered by ${plural(count, 'person', 'people')} in ${plural(workshops, 'workshop')}; whoever came to several is counted in each.`
} as const;

/** “24 of 24 answered, 2 of them don’t know, on 21 November 2026” and what the numbers rest on, in one line. */
export function methodLine(parts: {
	readonly counts: AnswerCounts;
	/** As a sentence; empty without a workshop. */
	readonly respondents: string;
	readonly date: string;
	readonly pack: string;
	readonly ownThresholds: boolean;
	readonly layerFloor: number;
	readonly overallFloor: number;
}): string {
	const { counts, respondents, date, pack, ownThresholds, layerFloor, overallFloor } = parts;
	const answered = `${outOf(counts.asked - counts.unanswered, counts.asked)} questions answered as of ${date}`;
	const unknown = counts.unknown === 0 ? '' : `, ${showCount(counts.unknown)} of them don’t know`;
	const whose = ownThresholds ? 'set for this assessment' : 'the questionnaire’s, a default and not evidence';
	return `${answered}${unknown}.${respondents === '' ? '' : ` ${respondents}`} Questionnaire: ${pack}. Weighted means with bounds: what is not known counts as 0 and as 4. Floors: ${showFloor(layerFloor)} in every layer, ${showFloor(overallFloor)} overall; ${whose}.`;
}
