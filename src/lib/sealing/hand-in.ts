/** A respondent's sealed response as they hand it in: as a file, and as a link where it is short enough. */
import { responseFile } from './response-file.ts';
import { LINK_LIMIT, LINK_WARNING, fragmentOf } from './link.ts';
import type { Sealing } from './seal-response.ts';
import { sealResponse } from './seal-response.ts';

export interface HandIn {
	/** Text of the file. */
	readonly file: string;
	/** Null where it is longer than programs pass on. */
	readonly link: string | null;
	/** Whether some chat programs would cut the link. */
	readonly isLong: boolean;
}

/** `address` is what the fragment is put behind; null when the key in the terms is no key. */
export async function handIn(sealing: Sealing, address: string): Promise<HandIn | null> {
	const bytes = await sealResponse(sealing);
	if (!bytes) return null;
	const link = `${address}${fragmentOf('response', bytes)}`;
	return {
		file: responseFile([bytes]),
		link: link.length > LINK_LIMIT ? null : link,
		isLong: link.length > LINK_WARNING
	};
}
