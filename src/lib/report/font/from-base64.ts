/** Files that stand in the program as text. */

/** The bytes that this base64 text stands for. */
export function fromBase64(base64: string): Uint8Array {
	const characters = atob(base64);
	const bytes = new Uint8Array(characters.length);
	for (let index = 0; index < bytes.length; index += 1) bytes[index] = characters.charCodeAt(index);
	return bytes;
}
