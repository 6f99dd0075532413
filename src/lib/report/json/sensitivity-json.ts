/** What would change the verdict, as the command line prints it beside the scores. */
import type { Support } from '#lib/core/pack/scale.ts';
import type { Choice } from '#lib/core/rollout/choose-actions.ts';
import type { DontKnow } from '#lib/core/scoring/dont-knows.ts';
import type { FlagCheck } from '#lib/core/scoring/flags.ts';
import type { FlipStep } from '#lib/core/scoring/readiness.ts';
import { countSteps } from '#lib/core/scoring/flip-standing.ts';
import type { Sensitivity } from '#lib/core/scoring/sensitivity.ts';
import type { Stability } from '#lib/core/scoring/stability.ts';
import type { Range } from '#lib/core/scoring/weight-range.ts';
import { WEIGHT_SHARE } from '#lib/core/scoring/weight-range.ts';
import type { FlipJson } from './score-json.ts';
import { flipsJson } from './score-json.ts';

interface WayJson {
	readonly steps: number;
	readonly changes: readonly FlipJson[];
}

interface FlagJson {
	readonly id: string;
	readonly kind: 'red flag' | 'contradiction';
	readonly title: string;
	readonly state: 'fires' | 'might';
	/** Questions whose answers make it so, and those whose answers it would still take. */
	readonly because: readonly string[];
	readonly open: readonly string[];
	readonly remedy: string;
}

export interface SensitivityJson {
	/** Least change to the autonomy asked for; null where no answers to what is asked can get there. */
	readonly way: WayJson | null;
	/** Least change that loses the level supported now, through a gate and through a score; null where none. */
	readonly falls: { readonly gate: WayJson | null; readonly score: WayJson | null };
	readonly flags: readonly FlagJson[];
	/** Questions without a level that could change the verdict, the most telling first. */
	readonly dontKnows: readonly DontKnow[];
	readonly robustness: {
		readonly stability: Stability | null;
		/** Range of each bound of the overall when every weight may be off by `weightShare`. */
		readonly overall: { readonly lo: Range | null; readonly hi: Range | null };
		readonly weightShare: number;
		readonly seed: number;
		readonly draws: number;
		readonly kept: number;
	};
	/** Work that reaches `aim`, in hours of whoever does it. */
	readonly work: {
		readonly aim: Support;
		readonly hours: number;
		readonly items: readonly { readonly id: string; readonly hours: number }[];
	};
}

export interface Sensitive {
	readonly way: readonly FlipStep[] | null;
	readonly flags: readonly FlagCheck[];
	readonly sensitivity: Sensitivity;
	readonly choice: Choice;
	readonly seed: number;
}

const way = (steps: readonly FlipStep[] | null): WayJson | null =>
	steps && { steps: countSteps(steps), changes: flipsJson(steps) };

const flag = ({ kind, flag: { id, title, remedy }, state, because, open }: FlagCheck): FlagJson[] =>
	state === 'notAsked'
		? []
		: [{ id, kind: kind === 'redFlag' ? 'red flag' : kind, title, state, because, open, remedy }];

/** The keys that `score --json` prints after those of the scores. */
export function sensitivityJson(sensitive: Sensitive): SensitivityJson {
	const { sensitivity, choice, seed } = sensitive;
	const { falls, stability, overallLo, overallHi, draws, kept } = sensitivity.robustness;
	return {
		way: way(sensitive.way),
		falls: { gate: way(falls?.gate ?? null), score: way(falls?.score ?? null) },
		flags: sensitive.flags.flatMap(flag),
		dontKnows: sensitivity.dontKnows,
		robustness: {
			stability,
			overall: { lo: overallLo, hi: overallHi },
			weightShare: WEIGHT_SHARE,
			seed,
			draws,
			kept
		},
		work: {
			aim: choice.aim,
			hours: choice.items.reduce((sum, { effortHours }) => sum + effortHours, 0),
			items: choice.items.map(({ id, effortHours }) => ({ id, hours: effortHours }))
		}
	};
}
