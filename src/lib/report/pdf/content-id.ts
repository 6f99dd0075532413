/** A fixed identity for a file: the same content always has the same one. FNV-1a, 32 bits, four times salted. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const SALTS = [0, 1, 2, 3];

/** The hashes of all salts in one walk over the text, which is long. */
function fnv1a(text: string): number[] {
	const hashes = SALTS.map((salt) => OFFSET_BASIS ^ salt);
	for (let index = 0; index < text.length; index += 1) {
		const unit = text.charCodeAt(index);
		for (const salt of SALTS) hashes[salt] = Math.imul((hashes[salt] ?? 0) ^ unit, PRIME);
	}
	return hashes;
}

/** Thirty-two hexadecimal digits that name the text. */
export const contentId = (text: string): string =>
	fnv1a(text)
		.map((hash) => (hash >>> 0).toString(16).padStart(8, '0'))
		.join('')
		.toUpperCase();
