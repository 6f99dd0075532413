/** The key with the largest value, in any order of the entries the same. */

/** Ties go to the key that sorts first; an empty map has the empty key. Differences below a millionth are ties. */
export function largestKey(values: ReadonlyMap<string, number>): string {
	const top = Math.max(...values.values());
	return (
		[...values]
			.filter(([, value]) => value > top - 1e-6)
			.map(([key]) => key)
			.sort()[0] ?? ''
	);
}
