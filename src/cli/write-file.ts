/** Writing a file so that nobody ever finds half of it. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes beside the target, then moves into place; on failure nothing is left behind and the error is thrown. */
export function writeFileWhole(file: string, bytes: Uint8Array): void {
	const partial = `${file}.${String(process.pid)}.part`;
	try {
		writeFileSync(partial, bytes);
		renameSync(partial, file);
	} catch (error) {
		rmSync(partial, { force: true });
		throw error;
	}
}
