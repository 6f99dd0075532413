/** The small pages beside the large ones, under each other: sizes in CSS pixels, as PageStrip sets them. */
import type { SvgPage } from '#lib/report/svg/svg-page.ts';

const WIDTH = 78;
/** Borders, white space and the number below the picture. */
const AROUND = 32;
const ABOVE = 8;

export interface SmallPage {
	readonly top: number;
	readonly height: number;
	/** Of the picture alone. */
	readonly picture: number;
}

/** Where each stands. */
export function stripOf(pages: readonly Pick<SvgPage, 'width' | 'height'>[]): SmallPage[] {
	let top = ABOVE;
	return pages.map((page) => {
		const picture = (WIDTH / page.width) * page.height;
		const small = { top, height: picture + AROUND, picture };
		top += small.height;
		return small;
	});
}
