/** The measurements as lines of a table for the terminal. */
import { verdictOn, type Measurement } from './measurement.ts';

const HEAD = ['measurement', 'aim', 'measured', 'verdict', 'from'];

const SHOW: Readonly<Record<Measurement['kind'], (value: number) => string>> = {
	bytes: (value) => `${(value / 1000).toFixed(1)} KB`,
	count: (value) => String(value),
	ratio: (value) => `${value.toFixed(2)} ×`,
	milliseconds: (value) => `${value.toFixed(2)} ms`
};

const cells = (measurement: Measurement): string[] => {
	const { what, aim, measured, kind, note } = measurement;
	const show = SHOW[kind];
	return [what, `≤ ${show(aim)}`, show(measured), verdictOn(measurement), note];
};

/** A line of heads, then one line a measurement, the columns as wide as they need to be. */
export function table(measurements: readonly Measurement[]): string[] {
	const rows = [HEAD, ...measurements.map(cells)];
	const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) =>
		row
			.map((text, column) => text.padEnd(widths[column] ?? 0))
			.join('  ')
			.trimEnd()
	);
}
