/**
 * Consensus of people on an ordered scale, 0 split at the ends to 1 unanimous: 1 + Σ p log₂(1 − |x − μ| / d), with
 * d the width of the scale. It takes a mean of ordinal codes. Tastle and Wierman, "Consensus and dissention" (2007).
 */

/** Of counts by category, in order; null where nobody is counted, or where there is only one category. */
export function consensusMeasure(counts: readonly number[]): number | null {
	const n = counts.reduce((sum, count) => sum + count, 0);
	const width = counts.length - 1;
	if (n === 0 || width < 1) return null;
	const middle = counts.reduce((sum, count, code) => sum + count * code, 0) / n;
	return counts.reduce((sum, count, code) => {
		// An empty category may stand at the far end, where the logarithm has no value.
		return count === 0 ? sum : sum + (count / n) * Math.log2(1 - Math.abs(code - middle) / width);
	}, 1);
}
