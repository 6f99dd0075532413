/** The organisation's logo in the upper right corner of the first page: decoration, because its name stands in text. */
import type { Logo } from '../model/document.ts';
import type { Operation } from './operation.ts';

/** Room for it, in points. */
export const LOGO_ROOM = { width: 120, height: 36 } as const;

/** As large as its room allows, in its own proportions. */
export function logoOperation(
	{ format, data, width, height }: Logo,
	{ right, top }: { readonly right: number; readonly top: number }
): Operation {
	const scale = Math.min(LOGO_ROOM.width / width, LOGO_ROOM.height / height);
	const [wide, high] = [width * scale, height * scale];
	return { kind: 'image', x: right - wide, y: top, width: wide, height: high, format, data };
}
