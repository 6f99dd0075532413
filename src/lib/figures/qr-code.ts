/** A text as a QR code (ISO/IEC 18004), drawn as one path. */
import { encode } from 'uqr';

export interface QrCode {
	/** Modules on each side, the quiet zone of four included. */
	readonly size: number;
	/** The dark modules, in units of a module. */
	readonly path: string;
}

/** Longer texts make codes that a phone cannot read off a wall: our default. */
export const QR_LIMIT = 1200;

/** Runs of dark modules in one row. */
function rowPath(row: readonly boolean[], y: number): string {
	const runs: string[] = [];
	for (let x = 0; x < row.length; x += 1) {
		if (!row[x]) continue;
		const end = row.indexOf(false, x);
		const length = (end < 0 ? row.length : end) - x;
		runs.push(`M${String(x)} ${String(y)}h${String(length)}v1h-${String(length)}z`);
		x += length;
	}
	return runs.join('');
}

/** Null for a text that is too long. */
export function qrCode(text: string): QrCode | null {
	if (text.length > QR_LIMIT) return null;
	const { data, size } = encode(text, { ecc: 'L', border: 4 });
	return { size, path: data.map(rowPath).join('') };
}
