/** Figures as pictures of vectors, with their meaning as text beside them. */
import { ImageRun, Paragraph } from 'docx';
import type { Figure } from '#lib/figures/figure.ts';
import { xmlText } from '../tables/safe-text.ts';
import { figureSvg } from './figure-svg.ts';
import type { Setting } from './setting.ts';

/** Points a unit at most, as in the PDF; a picture's size is asked for in pixels. */
const LARGEST_SCALE = 0.72;
const PIXELS_A_POINT = 96 / 72;
/** Room for a heading above and a caption below. */
const BESIDE = 110;

/**
 * One pale pixel, for programs that cannot draw vectors: they show an empty tile, and the caption and the alternative
 * text say what it would show.
 */
const TILE =
	'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGN4+fEvAAWeAthk5nhrAAAAAElFTkSuQmCC';

/** As large as in the PDF, and never larger than its page. */
function sizeOf({ width, height }: Figure, { frame }: Setting): { width: number; height: number } {
	const scale = Math.min(LARGEST_SCALE, frame.width / width, (frame.height - BESIDE) / height);
	const pixels = (units: number): number => Math.round(units * scale * PIXELS_A_POINT);
	return { width: pixels(width), height: pixels(height) };
}

/** The picture, then its title as a caption, unless what follows is one. */
export function figureParagraphs(figure: Figure, isCaptioned: boolean, setting: Setting): Paragraph[] {
	const [title, summary] = [xmlText(figure.title), xmlText(figure.summary)];
	const image = new ImageRun({
		type: 'svg',
		data: new TextEncoder().encode(figureSvg(figure, setting.palette)),
		fallback: { type: 'png', data: TILE },
		transformation: sizeOf(figure, setting),
		altText: { name: title, title, description: `${title}. ${summary}` }
	});
	const caption = new Paragraph({ style: 'Caption', text: title });
	return [
		new Paragraph({ style: 'BodyText', keepNext: true, children: [image] }),
		...(isCaptioned ? [] : [caption])
	];
}
