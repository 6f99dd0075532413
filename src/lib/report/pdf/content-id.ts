/** A fixed identity for a file: the same content always has the same one. FNV-1a, 32 bits, four times salted. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
const SALTS = [0, 1, 2, 3];

function fnv1a(text: string, salt: number): number {
	let hash = OFFSET_BASIS ^ salt;
	for (let index = 0; index < text.length; index += 1) {
		hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
	}
	return hash >>> 0;
}

/** Thirty-two hexadecimal digits that name the text. */
export const contentId = (text: string): string =>
	SALTS.map((salt) => fnv1a(text, salt).toString(16).padStart(8, '0'))
		.join('')
		.toUpperCase();
