/** One line from a stream, such as a passphrase from standard input: never from the words, where others can see it. */
import type { Readable } from 'node:stream';

/** What comes before the first line end, or all of it. */
export async function firstLine(stream: Readable): Promise<string> {
	let text = '';
	for await (const chunk of stream) {
		text += String(chunk);
		const end = text.search(/\r?\n/);
		if (end >= 0) return text.slice(0, end);
	}
	return text;
}
