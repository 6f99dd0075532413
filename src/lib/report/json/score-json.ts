/** Readiness as the command line prints it: the shape that other programs may rely on. */
import type { Autonomy, Evidence, Level, Support } from '#lib/core/pack/scale.ts';
import type {
	FlipSet,
	FlipStep,
	GateCheck,
	GateState,
	Interval,
	LayerScore,
	Readiness,
	Verdict
} from '#lib/core/scoring/readiness.ts';

/** Raw numbers, 0 to 4; `point` is null where nothing was answered. */
export interface IntervalJson {
	readonly lo: number;
	readonly point: number | null;
	readonly hi: number;
}

export interface LayerJson extends IntervalJson {
	readonly floor: number;
	readonly met: boolean;
}

export interface GateJson {
	readonly question: string;
	readonly autonomy: Autonomy;
	readonly required: Level;
	readonly level: Level | null;
	readonly evidence: Evidence;
	readonly state: GateState;
}

export interface FlipJson {
	readonly question: string;
	/** Null where the question has no level yet: it counts as 0. */
	readonly from: Level | null;
	readonly to: Level;
	/** Evidence it takes afterwards. */
	readonly evidence: Evidence;
}

export interface ScoreJson {
	readonly requested: Autonomy;
	readonly supportedNow: Support;
	readonly possible: Support;
	readonly verdict: 'go' | 'not shown yet' | 'no-go';
	/** Null when every asked question is not applicable. */
	readonly overall: IntervalJson | null;
	readonly layers: Readonly<Record<string, LayerJson>>;
	readonly capabilities: Readonly<Record<string, IntervalJson>>;
	/** By `layer/interaction`; null where no asked question bears on it. */
	readonly cells: Readonly<Record<string, IntervalJson | null>>;
	readonly gates: readonly GateJson[];
	/** Null where no change of answers can move the level that way. */
	/** Least changes; the steps are null, and the list empty, where no answers can move the level that way. */
	readonly flip: {
		readonly up: readonly FlipJson[];
		readonly upSteps: number | null;
		readonly down: readonly FlipJson[];
		readonly downSteps: number | null;
	};
}

const VERDICTS = { go: 'go', notShownYet: 'not shown yet', noGo: 'no-go' } as const satisfies Record<
	Verdict,
	string
>;

/** A verdict as it is printed. */
export const verdictJson = (verdict: Verdict): ScoreJson['verdict'] => VERDICTS[verdict];

const interval = ({ lo, point, hi }: Interval): IntervalJson => ({ lo, point, hi });

/** The overall interval; null when nothing applies. */
export const overallJson = ({ overall }: Readiness): IntervalJson | null => overall && interval(overall);

const layer = ({ lo, point, hi, floor, met }: LayerScore): LayerJson => ({ lo, point, hi, floor, met });

/** Layers by id. */
export const layersJson = ({ layers }: Readiness): ScoreJson['layers'] =>
	Object.fromEntries(layers.map((score) => [score.id, layer(score)]));

const gate = ({ question, autonomy, required, level, evidence, state }: GateCheck): GateJson => ({
	question,
	autonomy,
	required,
	level,
	evidence,
	state
});

const flip = ({ question, from, to, evidence }: FlipStep): FlipJson => ({ question, from, to, evidence });
/** The changes of a flip set; none where there is no such set. */
export const flipsJson = (steps: readonly FlipStep[] | null): readonly FlipJson[] => steps?.map(flip) ?? [];

/** What `score --json` prints. */
export function scoreJson(readiness: Readiness, { up, upSteps, down, downSteps }: FlipSet): ScoreJson {
	const { requested, supportedNow, possible, verdict, capabilities, cells, gates } = readiness;
	return {
		requested,
		supportedNow,
		possible,
		verdict: verdictJson(verdict),
		overall: overallJson(readiness),
		layers: layersJson(readiness),
		capabilities: Object.fromEntries(capabilities.map((score) => [score.id, interval(score)])),
		cells: Object.fromEntries(
			cells.map(({ layer: id, interaction, score }) => [`${id}/${interaction}`, score && interval(score)])
		),
		gates: gates.map(gate),
		flip: { up: flipsJson(up), upSteps, down: flipsJson(down), downSteps }
	};
}
