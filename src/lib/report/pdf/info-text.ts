/** Text outside the pages (title, author, outline), as jsPDF can write it. */

/**
 * jsPDF writes such text as UTF-16 without escaping a byte of 13, which readers take for a line end: a č (U+010D)
 * would come out as Ċ. Those letters are written as a letter and its accent instead, which looks the same.
 */
export const infoText = (text: string): string =>
	Array.from(text, (character) =>
		((character.codePointAt(0) ?? 0) & 0xff) === 0x0d ? character.normalize('NFD') : character
	)
		.join('')
		.replace(/\s+/g, ' ');
