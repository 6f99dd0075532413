/** Rounding for print: half away from zero, as one does by hand. */

/**
 * `value` with `digits` decimals, half away from zero. A nudge undoes binary noise: 1.45 is stored as
 * 1.4499999999999999556 and still rounds to 1.5.
 */
export function roundTo(value: number, digits: number): number {
	const scale = 10 ** digits;
	return (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale;
}
