/** What stands between the answers and the autonomy asked for: gates that are not passed, floors that are not reached. */
import type { GateCheck, LayerScore, Readiness, Score } from '#lib/core/scoring/readiness.ts';
import { reaches } from '#lib/core/scoring/interval.ts';
import { showFloor } from '#lib/i18n/format.ts';
import { showInterval } from '#lib/i18n/interval-text.ts';
import { gateMissing, gateNeeds, gateTitle, missed } from '#lib/i18n/readiness-text.ts';
import { COLUMNS, GAP_WORDS, gateWord, SHEETS } from '#lib/i18n/take-away-text.ts';
import { levelWithEvidence } from '../model/cells.ts';
import type { Subject } from './subject.ts';
import type { Table } from './table.ts';
import { columnOf, tableOf } from './table.ts';

interface Gap {
	readonly kind: string;
	readonly title: string;
	readonly state: string;
	readonly now: string;
	readonly needs: string;
	readonly missing: string;
}

const gateGap = (check: GateCheck, { questionnaire }: Subject): Gap => ({
	kind: GAP_WORDS.gate,
	title: gateTitle(questionnaire, check),
	state: gateWord(check.state),
	now: check.level === null ? GAP_WORDS.none : levelWithEvidence(check.level, check.evidence),
	needs: gateNeeds(check),
	missing: gateMissing(questionnaire, check)
});

function floorGap(score: Score, kind: string, title: string, floor: number): Gap {
	const isPossible = reaches(score.hi, floor);
	return {
		kind,
		title,
		state: gateWord(isPossible ? 'unknown' : 'fail'),
		now: showInterval(score, floor),
		needs: showFloor(floor),
		missing: isPossible ? GAP_WORDS.open : GAP_WORDS.tooLow
	};
}

function floorGaps({ layers, overall, overallMet, overallFloor }: Readiness): Gap[] {
	const low = layers
		.filter(({ met }: LayerScore) => !met)
		.map((layer) => floorGap(layer, GAP_WORDS.layer, layer.title, layer.floor));
	if (!overall || overallMet) return low;
	return [...low, floorGap(overall, GAP_WORDS.overall, GAP_WORDS.overallTitle, overallFloor)];
}

/** No row where nothing stands in the way. */
export function gapsTable(subject: Subject): Table {
	const gates = missed(subject.readiness).gates.map((check) => gateGap(check, subject));
	return tableOf<Gap>(
		SHEETS.gaps,
		[
			columnOf(COLUMNS.kind, ({ kind }) => kind, { width: 10 }),
			columnOf(COLUMNS.obstacle, ({ title }) => title, { width: 44 }),
			columnOf(COLUMNS.state, ({ state }) => state, { width: 12 }),
			columnOf(COLUMNS.now, ({ now }) => now, { width: 18 }),
			columnOf(COLUMNS.needs, ({ needs }) => needs, { width: 18 }),
			columnOf(COLUMNS.missing, ({ missing }) => missing, { width: 70 })
		],
		[...gates, ...floorGaps(subject.readiness)]
	);
}
