/**
 * A picture file as a small flat PNG. It is drawn anew, so nothing that hid in the file is kept; an SVG is drawn as
 * an image, in which browsers run no script and fetch nothing.
 */
import type { LogoProblem } from '#lib/i18n/report-options-text.ts';

export type Rasterised =
	{ readonly ok: true; readonly dataUrl: string } | { readonly ok: false; readonly problem: LogoProblem };

const TYPES = ['image/png', 'image/jpeg', 'image/svg+xml'];
const LARGEST_FILE = 2_000_000;
/** Four pixels for each point of the room that a page has for it. */
const ROOM = { width: 480, height: 144 } as const;
/** An SVG without a size of its own is drawn as large as this before it is scaled. */
const UNSIZED = 300;
/** Characters of the data URL; the limit of report-options.ts. */
const LARGEST_URL = 102_400;
const SMALLER = [1, 0.7, 0.5, 0.35];

async function pictureOf(file: Blob): Promise<HTMLImageElement | null> {
	const address = URL.createObjectURL(file);
	const picture = new Image();
	picture.src = address;
	try {
		await picture.decode();
		return picture;
	} catch {
		return null;
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** On white, which is what it is printed on. */
function drawn(picture: HTMLImageElement, share: number): string | null {
	const width = picture.naturalWidth || UNSIZED;
	const height = picture.naturalHeight || UNSIZED;
	const scale = share * Math.min(ROOM.width / width, ROOM.height / height, 1);
	const canvas = document.createElement('canvas');
	canvas.width = Math.max(1, Math.round(width * scale));
	canvas.height = Math.max(1, Math.round(height * scale));
	const context = canvas.getContext('2d');
	if (!context) return null;
	context.fillStyle = 'white';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(picture, 0, 0, canvas.width, canvas.height);
	return canvas.toDataURL('image/png');
}

/** The logo as it is kept, or why it is not. */
export async function rasteriseLogo(file: Blob): Promise<Rasterised> {
	if (!TYPES.includes(file.type)) return { ok: false, problem: 'type' };
	if (file.size > LARGEST_FILE) return { ok: false, problem: 'size' };
	const picture = await pictureOf(file);
	const tries = picture ? SMALLER.map((share) => drawn(picture, share)) : [];
	const dataUrl = tries.find((one) => one !== null && one.length <= LARGEST_URL) ?? null;
	return dataUrl === null ? { ok: false, problem: 'broken' } : { ok: true, dataUrl };
}
