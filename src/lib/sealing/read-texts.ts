/**
 * The texts of many files. Opening a file costs a browser far more than the few kilobytes in it, so that small ones are
 * read as one piece and cut apart again: a tenth of the time of one by one.
 */

/** A file, or whatever has a name and a text. */
export interface Source {
	readonly name: string;
	readonly size: number;
	text(): Promise<string>;
}

export type Unread = 'too-large' | 'unread';

/** The text of a file, or why there is none. */
interface Read {
	readonly text?: string;
	readonly why?: Unread;
}

/** Bytes of one file, a bundle of ten thousand responses included. */
const FILE_LIMIT = 128 * 1024 * 1024;
/** Larger ones are read on their own. */
const SMALL = 256 * 1024;

async function readOne(source: Source): Promise<Read> {
	if (source.size > FILE_LIMIT) return { why: 'too-large' };
	try {
		return { text: await source.text() };
	} catch {
		// The file is gone, or may not be read: the platform says so by throwing.
		return { why: 'unread' };
	}
}

/** Null where one of them cannot be read: who does not know which has to ask each. */
async function readJoined(files: readonly Blob[]): Promise<string[] | null> {
	try {
		const bytes = new Uint8Array(await new Blob([...files]).arrayBuffer());
		const decoder = new TextDecoder();
		let at = 0;
		return files.map(({ size }) => decoder.decode(bytes.subarray(at, (at += size))));
	} catch {
		return null;
	}
}

const isSmallFile = (source: Source): source is Source & Blob =>
	source instanceof Blob && source.size <= SMALL;

/** In the order of the sources. */
export async function readTexts(sources: readonly Source[]): Promise<Read[]> {
	const small = sources.filter(isSmallFile);
	const joined = small.length > 1 ? await readJoined(small) : null;
	const texts = new Map<Source, string>(
		small.flatMap((source, index) => {
			const text = joined?.[index];
			return text === undefined ? [] : [[source, text] as const];
		})
	);
	const read = async (source: Source): Promise<Read> => {
		const text = texts.get(source);
		return text === undefined ? readOne(source) : { text };
	};
	return Promise.all(sources.map(read));
}
