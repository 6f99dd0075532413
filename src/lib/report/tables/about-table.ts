/** What the other sheets rest on: the verdict, the day, the questionnaire with its hash, the thresholds. */
import { AUTONOMIES } from '#lib/core/pack/scale.ts';
import type { Support } from '#lib/core/pack/scale.ts';
import { evidenceWord } from '#lib/i18n/evidence-text.ts';
import { showDay, showFloor } from '#lib/i18n/format.ts';
import { showInterval } from '#lib/i18n/interval-text.ts';
import { answeredLine, verdictHeadline } from '#lib/i18n/readiness-text.ts';
import { ABOUT_WORDS, COLUMNS, madeWith, SHEETS, VERDICT_WORDS } from '#lib/i18n/take-away-text.ts';
import type { Subject } from './subject.ts';
import type { Table, Value } from './table.ts';
import { columnOf, dayValue, tableOf } from './table.ts';

interface Fact {
	readonly item: string;
	readonly value: Value;
	readonly note?: string;
}

const support = (level: Support): Value => (level === 0 ? ABOUT_WORDS.none : level);

function verdictFacts({ readiness, questionnaire }: Subject): Fact[] {
	const { verdict, requested, supportedNow, possible, overall, overallFloor, counts } = readiness;
	const title = (level: Support): string => (level === 0 ? '' : questionnaire.autonomies[level].title);
	return [
		{ item: ABOUT_WORDS.verdict, value: VERDICT_WORDS[verdict] },
		{ item: ABOUT_WORDS.headline, value: verdictHeadline(questionnaire, readiness) },
		{ item: ABOUT_WORDS.requested, value: requested, note: title(requested) },
		{ item: ABOUT_WORDS.supported, value: support(supportedNow), note: title(supportedNow) },
		{ item: ABOUT_WORDS.possible, value: support(possible), note: title(possible) },
		{ item: ABOUT_WORDS.overall, value: overall ? showInterval(overall, overallFloor) : ABOUT_WORDS.none },
		{ item: ABOUT_WORDS.answered, value: answeredLine(counts) }
	];
}

function planFacts({ plan }: Subject): Fact[] {
	if (!plan) return [];
	return [
		{ item: ABOUT_WORDS.plan, value: dayValue(plan.start), note: showDay(plan.end) },
		{ item: ABOUT_WORDS.launch, value: dayValue(plan.launch) },
		{ item: ABOUT_WORDS.decision, value: dayValue(plan.decision) }
	];
}

const thresholdFacts = ({ questionnaire: { thresholds, autonomies } }: Subject): Fact[] =>
	AUTONOMIES.map((level) => ({
		item: ABOUT_WORDS.thresholds(level, autonomies[level].title),
		value: ABOUT_WORDS.threshold(
			showFloor(thresholds.layerFloor[level]),
			showFloor(thresholds.overallFloor[level]),
			evidenceWord(thresholds.gateEvidence[level])
		),
		note: ABOUT_WORDS.defaultNote
	}));

const sourceFacts = ({ questionnaire, packHash, appVersion }: Subject): Fact[] => [
	{ item: ABOUT_WORDS.pack, value: `${questionnaire.title} ${questionnaire.version}` },
	...(packHash === '' ? [] : [{ item: ABOUT_WORDS.hash, value: packHash }]),
	{ item: ABOUT_WORDS.version, value: madeWith(appVersion) }
];

function subjectFacts({ frame, date, example }: Subject): Fact[] {
	return [
		{ item: ABOUT_WORDS.workflow, value: frame.workflow },
		...(frame.organisation === undefined
			? []
			: [{ item: ABOUT_WORDS.organisation, value: frame.organisation }]),
		...(example ? [{ item: ABOUT_WORDS.example, value: ABOUT_WORDS.exampleNote }] : []),
		{ item: ABOUT_WORDS.date, value: dayValue(date) }
	];
}

/** One fact a row. */
export const aboutTable = (subject: Subject): Table =>
	tableOf<Fact>(
		SHEETS.about,
		[
			columnOf(COLUMNS.item, ({ item }) => item, { width: 44 }),
			columnOf(COLUMNS.value, ({ value }) => value, { width: 60 }),
			columnOf(COLUMNS.note, ({ note }) => note ?? '', { width: 44 })
		],
		[
			...subjectFacts(subject),
			...verdictFacts(subject),
			...planFacts(subject),
			...sourceFacts(subject),
			...thresholdFacts(subject)
		]
	);
