/** What every slide has: the place of its title, a rule, the foot with confidentiality, the number, the logo. */
import type PptxGenJS from 'pptxgenjs';
import { xmlText } from '../tables/safe-text.ts';
import type { Brush } from './brush.ts';
import { FACE } from './brush.ts';
import type { Deck } from './deck.ts';
import { fitted } from './fit.ts';
import { FOOT, LOGO, NUMBER, SIZES, TITLE } from './page.ts';
import { inches, placeOf } from './units.ts';

/** Its name, and that of the title's place. */
export const MASTER = 'Report';
export const TITLE_NAME = 'title';

type Objects = NonNullable<PptxGenJS.SlideMasterProps['objects']>;

/** Confidentiality in full, then what the slides are about, on one line. */
function footText({ confidentiality, footer }: Deck): string {
	const text = [confidentiality, footer].filter(Boolean).join(' · ');
	return xmlText(fitted(text, { width: FOOT.width, size: SIZES.small, lines: 1 }));
}

/** As large as its room allows, in its own proportions, at the right. */
function logoObject({ logo }: Deck): Objects {
	if (!logo) return [];
	const scale = Math.min(LOGO.width / logo.width, LOGO.height / logo.height);
	const [width, height] = [logo.width * scale, logo.height * scale];
	const place = placeOf({ x: LOGO.x + LOGO.width - width, y: LOGO.y, width, height });
	return [{ image: { ...place, data: logo.data } }];
}

const titleObject = (hex: string): Objects[number] => ({
	placeholder: {
		options: {
			name: TITLE_NAME,
			type: 'title',
			...placeOf(TITLE),
			fontFace: FACE,
			fontSize: SIZES.title,
			bold: true,
			color: hex,
			align: 'left',
			valign: 'bottom',
			margin: 0
		},
		text: ''
	}
});

export function addMaster(file: PptxGenJS, deck: Deck, { hex, lang }: Brush): void {
	const rule = { x: inches(TITLE.x), y: inches(TITLE.y + TITLE.height + 4), w: inches(TITLE.width), h: 0 };
	const foot = { fontFace: FACE, fontSize: SIZES.small, color: hex('soft') };
	file.defineSlideMaster({
		title: MASTER,
		background: { color: hex('paper') },
		objects: [
			titleObject(hex('ink')),
			{ line: { ...rule, line: { color: hex('accent'), width: 1.5 } } },
			{ text: { text: footText(deck), options: { ...placeOf(FOOT), ...foot, margin: 0, lang } } },
			...logoObject(deck)
		],
		slideNumber: { ...placeOf(NUMBER), ...foot, align: 'right' }
	});
}
