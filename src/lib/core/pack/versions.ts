/** Versions of packs, which read `1.4.0`. */

/** Negative when `a` is the older, positive when it is the newer, 0 when both are the same. */
export function compareVersions(a: string, b: string): number {
	const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
	const at = left.findIndex((part, index) => part !== right[index]);
	return at < 0 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}
