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
const PIXELS_A_POINT = PIXELS_AN_INCH / 72;
/** Room for a heading above and a caption below. */
const BESIDE = 110;

interface Size {
	readonly width: number;
	readonly height: number;
}

/** As large as in the PDF, and never larger than its page. */
function sizeOf({ width, height }: Figure, { frame }: Setting): Size {
	const scale = Math.min(LARGEST_SCALE, frame.width / width, (frame.height - BESIDE) / height);
	const pixels = (units: number): number => Math.max(1, Math.round(units * scale * PIXELS_A_POINT));
	return { width: pixels(width), height: pixels(height) };
}

/** In dots, for the programs that cannot draw vectors, which are all but the newest. */
function pictureFor(figure: Figure, { width, height }: Size, setting: Setting): Uint8Array<ArrayBuffer> {
	const operations = figureOperations(figure, width / PIXELS_A_POINT / figure.width, setting.face);
	const finer = DOTS_AN_INCH / PIXELS_AN_INCH;
	return pictureOf(operations, { width: finer * width, height: finer * height }, setting);
}

/** The picture, then its title as a caption, unless what follows is one. */
export function figureParagraphs(figure: Figure, isCaptioned: boolean, setting: Setting): Paragraph[] {
	const [title, summary] = [xmlText(figure.title), xmlText(figure.summary)];
	const size = sizeOf(figure, setting);
	const image = new ImageRun({
		type: 'svg',
		data: new TextEncoder().encode(figureSvg(figure, setting.palette)),
		fallback: { type: 'png', data: pictureFor(figure, size, setting) },
		transformation: size,
		altText: { name: title, title, description: `${title}. ${summary}` }
	});
	const caption = new Paragraph({ style: 'Caption', text: title });
	return [
		new Paragraph({ style: 'BodyText', keepNext: true, children: [image] }),
		...(isCaptioned ? [] : [caption])
	];
}
