/** What jsPDF writes otherwise than we want it, set right in the finished file without moving a byte. */

/** jsPDF always says what a reader does on opening the file. Ours does nothing, so that no scanner has to wonder. */
const OPEN_ACTION = '/OpenAction [3 0 R /Fit]';
/** Tags, and what they mean, are those of PDF 1.7 (ISO 32000-1). */
const VERSIONS = ['%PDF-1.3', '%PDF-1.7'] as const;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const standsAt = (bytes: Uint8Array, wanted: Uint8Array, start: number): boolean =>
	wanted.every((byte, index) => bytes[start + index] === byte);

/** Where the text stands last. */
function lastPlace(bytes: Uint8Array, wanted: Uint8Array): number {
	for (let start = bytes.length - wanted.length; start >= 0; start -= 1) {
		if (standsAt(bytes, wanted, start)) return start;
	}
	throw new Error('jsPDF has changed: it opens a file otherwise.');
}

/** The same bytes, changed in place; throws when jsPDF is another than the pinned one. */
export function finishFile(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
	const [written, wanted] = VERSIONS;
	if (!standsAt(bytes, bytesOf(written), 0)) throw new Error('jsPDF has changed: it writes another version.');
	bytes.set(bytesOf(wanted), 0);
	bytes.set(bytesOf(' '.repeat(OPEN_ACTION.length)), lastPlace(bytes, bytesOf(OPEN_ACTION)));
	return bytes;
}
