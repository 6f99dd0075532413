/** Two readinesses side by side: what each says of the same thing, and the gates that differ. */
import type { Autonomy, Support } from '../pack/scale.ts';
import { opens } from './gates.ts';
import type { LayerScore, Readiness, Score, Verdict } from './readiness.ts';

/** What one says, and what the other says. */
export interface Pair<T> {
	readonly before: T;
	readonly after: T;
}

/** A layer that stands in either; null where the other does not have it. */
export interface LayerPair extends Pair<LayerScore | null> {
	readonly id: string;
	readonly title: string;
}

/** How many gates of the autonomy asked for let it through, of how many. */
export interface GateCount {
	readonly through: number;
	readonly of: number;
}

export interface ReadinessComparison {
	readonly verdict: Pair<Verdict>;
	readonly requested: Pair<Autonomy>;
	readonly supportedNow: Pair<Support>;
	readonly possible: Pair<Support>;
	/** Null where everything was set aside. */
	readonly overall: Pair<Score | null>;
	readonly layers: readonly LayerPair[];
	/** Each at the autonomy it asks for itself. */
	readonly gates: Pair<GateCount>;
	/** Gate questions of the autonomy the second asks for, that only the second lets through. */
	readonly gatesWon: readonly string[];
	/** Those that only the first lets through. */
	readonly gatesLost: readonly string[];
}

function layerPairs(before: Readiness, after: Readiness): LayerPair[] {
	const all = new Map([...before.layers, ...after.layers].map(({ id, title }) => [id, title]));
	const layerOf = ({ layers }: Readiness, id: string): LayerScore | null =>
		layers.find((layer) => layer.id === id) ?? null;
	return [...all].map(([id, title]) => ({
		id,
		title,
		before: layerOf(before, id),
		after: layerOf(after, id)
	}));
}

/** Whether each gate of an autonomy is open now, by question. */
const openGates = ({ gates }: Readiness, at: Autonomy): Map<string, boolean> =>
	new Map(
		gates
			.filter(({ autonomy }) => autonomy === at)
			.map(({ question, state }) => [question, opens(state, 'badly')])
	);

function countGates(readiness: Readiness): GateCount {
	const states = [...openGates(readiness, readiness.requested).values()];
	return { through: states.filter(Boolean).length, of: states.length };
}

/** Questions that are open in `these` and not in `those`. */
const openOnlyIn = (
	these: ReadonlyMap<string, boolean>,
	those: ReadonlyMap<string, boolean>
): readonly string[] => [...these].flatMap(([id, open]) => (open && those.get(id) !== true ? id : []));

/** What `after` says next to `before`; both may ask for other autonomies and be held to other thresholds. */
export function compareReadiness(before: Readiness, after: Readiness): ReadinessComparison {
	const pair = <T>(of: (readiness: Readiness) => T): Pair<T> => ({ before: of(before), after: of(after) });
	const [first, second] = [openGates(before, after.requested), openGates(after, after.requested)];
	return {
		verdict: pair(({ verdict }) => verdict),
		requested: pair(({ requested }) => requested),
		supportedNow: pair(({ supportedNow }) => supportedNow),
		possible: pair(({ possible }) => possible),
		overall: pair(({ overall }) => overall),
		layers: layerPairs(before, after),
		gates: pair(countGates),
		gatesWon: openOnlyIn(second, first),
		gatesLost: openOnlyIn(first, second)
	};
}
