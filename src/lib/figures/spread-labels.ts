/** Labels beside a scale moved apart: as near to their places as they can be without touching. */

interface Cluster {
	/** Mean of where its first label would like to stand. */
	readonly start: number;
	readonly count: number;
}

const clusterEnd = ({ start, count }: Cluster, gap: number): number => start + count * gap;

/** Joins the last cluster with the one before for as long as the two touch. */
function settle(clusters: readonly Cluster[], gap: number, least: number, most: number): Cluster[] {
	const [last, before] = [clusters.at(-1), clusters.at(-2)];
	if (!last) return [];
	const inside = Math.max(least, Math.min(last.start, most - (last.count - 1) * gap));
	const kept = { ...last, start: inside };
	if (!before || clusterEnd(before, gap) <= inside + 1e-9) return [...clusters.slice(0, -1), kept];
	const count = before.count + last.count;
	const start = (before.start * before.count + (last.start - before.count * gap) * last.count) / count;
	return settle([...clusters.slice(0, -2), { start, count }], gap, least, most);
}

/**
 * A place for each wish, in the order given, at least `gap` apart and between `least` and `most`. Where there are too
 * many for that, they run on beyond `most`.
 */
export function spreadLabels(
	wishes: readonly number[],
	gap: number,
	least: number,
	most: number
): readonly number[] {
	const order = [...wishes.keys()].sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0) || a - b);
	const clusters = order.reduce<Cluster[]>(
		(so, index) => settle([...so, { start: wishes[index] ?? 0, count: 1 }], gap, least, most),
		[]
	);
	const sorted = clusters.flatMap(({ start, count }) =>
		Array.from({ length: count }, (_, index) => start + index * gap)
	);
	return wishes.map((_, index) => sorted[order.indexOf(index)] ?? 0);
}
