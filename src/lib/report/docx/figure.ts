/** Figures as pictures of vectors, with their meaning as text beside them. */
import { ImageRun, Paragraph } from 'docx';
import type { Figure } from '#lib/figures/figure.ts';
import { figureOperations } from '../layout/figure.ts';
import { DOTS_AN_INCH, pictureOf } from '../raster/picture.ts';
import { xmlText } from '../tables/safe-text.ts';
import { figureSvg } from './figure-svg.ts';
import type { Setting } from './setting.ts';

/** Points a unit at most, as in the PDF; a picture's size is asked for in pixels. */
const LARGEST_SCALE = 0.72;
const PIXELS_AN_INCH = 96;
/** White paper around a figure, in its units: programs shave the edges of pictures, and their letters may be wider. */
export const EDGE = 3;
const PIXELS_A_POINT = PIXELS_AN_INCH / 72;
/** Room for a heading above and a caption below. */
const BESIDE = 110;
/** Share of an upright page that a figure takes at most: a higher one would often leave most of a page white. */
const HIGHEST_SHARE = 0.58;

interface Size {
	readonly width: number;
	readonly height: number;
}

/** Points a unit: as large as in the PDF, and never larger than its page. */
function scaleOf({ width, height }: Figure, { frame }: Setting): number {
	const isUpright = frame.height > frame.width;
	const most = isUpright ? HIGHEST_SHARE * frame.height : frame.height - BESIDE;
	return Math.min(LARGEST_SCALE, frame.width / (width + 2 * EDGE), most / (height + 2 * EDGE));
}

/** In the pixels that the library asks for. */
function sizeOf({ width, height }: Figure, scale: number): Size {
	const pixels = (units: number): number => Math.round((units + 2 * EDGE) * scale * PIXELS_A_POINT);
	return { width: Math.max(1, pixels(width)), height: Math.max(1, pixels(height)) };
}

/** In dots, for the programs that cannot draw vectors, which are all but the newest. */
function pictureFor(figure: Figure, scale: number, setting: Setting): Uint8Array<ArrayBuffer> {
	const { width, height } = sizeOf(figure, scale);
	const finer = DOTS_AN_INCH / PIXELS_AN_INCH;
	const paper = { width: finer * width, height: finer * height, edge: EDGE * scale };
	return pictureOf(figureOperations(figure, scale, setting.face), paper, setting);
}

/** The picture, then its title as a caption, unless what stands around it says as much. */
export function figureParagraphs(figure: Figure, isCaptioned: boolean, setting: Setting): Paragraph[] {
	const [title, summary] = [xmlText(figure.title), xmlText(figure.summary)];
	const scale = scaleOf(figure, setting);
	const image = new ImageRun({
		type: 'svg',
		data: new TextEncoder().encode(figureSvg(figure, EDGE, setting.palette)),
		fallback: { type: 'png', data: pictureFor(figure, scale, setting) },
		transformation: sizeOf(figure, scale),
		altText: { name: title, title, description: `${title}. ${summary}` }
	});
	const caption = new Paragraph({ style: 'Caption', text: title });
	return [
		new Paragraph({ style: 'Picture', keepNext: true, children: [image] }),
		...(isCaptioned ? [] : [caption])
	];
}
