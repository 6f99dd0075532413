/**
 * How far the people who answered one question agree. Levels are ordinal, 0 to 4; "don't know" is an answer, kept
 * apart from none. The label decides what is talked about, not a coefficient; its thresholds are defaults of ours.
 */
import type { Distribution } from '../assessment/consensus.ts';
import type { Level } from '../pack/scale.ts';
import { LEVELS } from '../pack/scale.ts';
import { consensusMeasure } from './consensus-measure.ts';
import { levelAt, levelsNamed, lowerMedian } from './distribution.ts';
import { withinGroup } from './within-group.ts';
import type { WithinGroup } from './within-group.ts';

/** What to do with a question: talk, look again, nothing, or wait for more answers. */
export type AgreementLabel = 'discuss' | 'check' | 'agreed' | 'tooFew';

export interface Agreement {
	/** Who named a level, and who said "don't know". */
	readonly levels: number;
	readonly unknowns: number;
	/** Lower median: the cautious one of two. Null without a level. */
	readonly median: Level | null;
	/** Quartiles by nearest rank, so that they stay levels. */
	readonly lowerQuartile: Level | null;
	readonly upperQuartile: Level | null;
	readonly least: Level | null;
	readonly most: Level | null;
	/** See consensus-measure.ts; null without a level. */
	readonly consensus: number | null;
	/** r*wg; null under five levels, see RATERS_SHOWN. */
	readonly withinGroup: WithinGroup | null;
	/** Largest distance between the medians of the perspectives; 0 where fewer than two have one. */
	readonly gap: number;
	readonly label: AgreementLabel;
}

/** Fewer people than this say too little for r*wg. */
export const RATERS_SHOWN = 5;

/** Thresholds of the labels: defaults of ours, not evidence. */
export const LABEL_RULES = {
	/** From here on it is talked about. */
	spread: 2,
	range: 3,
	rangeAnswers: 3,
	consensus: 0.5,
	medianGap: 2,
	tailShare: 0.25,
	/** Below this it is looked at. */
	checkConsensus: 0.7,
	unknownShare: 0.5,
	/** Fewer say nothing. */
	answers: 2
} as const;

/** Largest distance between the medians of groups; 0 with fewer than two that have one. */
export function medianGap(groups: readonly Distribution[]): number {
	const medians = groups.map(lowerMedian).filter((median) => median !== null);
	return medians.length < 2 ? 0 : Math.max(...medians) - Math.min(...medians);
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** Whether both ends of the scale hold a good part of the levels. */
function isSplit({ levels }: Distribution, count: number): boolean {
	const low = share(levels[0] + levels[1], count);
	const high = share(levels[3] + levels[4], count);
	return low >= LABEL_RULES.tailShare && high >= LABEL_RULES.tailShare;
}

type Unlabelled = Omit<Agreement, 'label'>;

function isToDiscuss(found: Unlabelled, of: Distribution): boolean {
	const spread = (found.upperQuartile ?? 0) - (found.lowerQuartile ?? 0);
	const range = (found.most ?? 0) - (found.least ?? 0);
	return (
		spread >= LABEL_RULES.spread ||
		(range >= LABEL_RULES.range && found.levels >= LABEL_RULES.rangeAnswers) ||
		(found.consensus ?? 1) < LABEL_RULES.consensus ||
		found.gap >= LABEL_RULES.medianGap ||
		isSplit(of, found.levels)
	);
}

function labelOf(found: Unlabelled, of: Distribution): AgreementLabel {
	const people = found.levels + found.unknowns;
	if (people < LABEL_RULES.answers) return 'tooFew';
	if (isToDiscuss(found, of)) return 'discuss';
	const isUnsure = share(found.unknowns, people) >= LABEL_RULES.unknownShare;
	return isUnsure || (found.consensus ?? 1) < LABEL_RULES.checkConsensus ? 'check' : 'agreed';
}

/** Agreement on one question, given what everybody said and what each perspective said. */
export function questionAgreement(of: Distribution, perspectives: readonly Distribution[] = []): Agreement {
	const named = LEVELS.filter((level) => of.levels[level] > 0);
	const found = {
		levels: levelsNamed(of),
		unknowns: of.unknown,
		median: lowerMedian(of),
		lowerQuartile: levelAt(of, 0.25),
		upperQuartile: levelAt(of, 0.75),
		least: named.at(0) ?? null,
		most: named.at(-1) ?? null,
		consensus: consensusMeasure(of.levels),
		withinGroup: levelsNamed(of) < RATERS_SHOWN ? null : withinGroup(of.levels),
		gap: medianGap(perspectives)
	};
	return { ...found, label: labelOf(found, of) };
}
