/** The styles of the text document: the report's own sizes, under the names that Word knows. */
import type { IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { TextStyle } from '../layout/style.ts';
import { H1, H2, H3, LEAD, SMALL, SMALL_SOFT, SMALL_STRONG, TEXT, VERDICT } from '../layout/style.ts';
import { languageTag } from '../office/language.ts';
import type { Setting } from './setting.ts';
import { halves, twips } from './units.ts';

/** On nearly every machine that edits such files, and for Greek and Cyrillic too; ours is on few. */
export const FACE = 'Arial';

/** Points above and below a paragraph. */
type Space = readonly [before: number, after: number];

const look = ({ size, weight, tone }: TextStyle, { hex }: Pick<Setting, 'hex'>) => ({
	font: FACE,
	size: halves(size),
	bold: weight === 600,
	color: hex(tone)
});

const spacing = ([before, after]: Space) => ({ spacing: { before: twips(before), after: twips(after) } });

function paragraphStyle(
	id: string,
	name: string,
	style: TextStyle,
	space: Space,
	setting: Pick<Setting, 'hex'>
): IParagraphStyleOptions {
	return {
		id,
		name,
		basedOn: 'Normal',
		quickFormat: true,
		run: look(style, setting),
		paragraph: spacing(space)
	};
}

/** Headings stay with what follows them. */
const headingStyle = (style: TextStyle, space: Space, setting: Pick<Setting, 'hex'>) => ({
	run: look(style, setting),
	paragraph: { ...spacing(space), keepNext: true, keepLines: true }
});

export function stylesOf(language: string, setting: Pick<Setting, 'hex'>): IStylesOptions {
	const named = (id: string, name: string, style: TextStyle, space: Space): IParagraphStyleOptions =>
		paragraphStyle(id, name, style, space, setting);
	return {
		default: {
			document: { run: { ...look(TEXT, setting), language: { value: languageTag(language) } } },
			title: { run: look(VERDICT, setting), paragraph: spacing([4, 4]) },
			heading1: headingStyle(H1, [18, 6], setting),
			heading2: headingStyle(H2, [14, 4], setting),
			heading3: headingStyle(H3, [12, 3], setting),
			hyperlink: { run: { color: setting.hex('accent') } }
		},
		paragraphStyles: [
			named('BodyText', 'Body Text', TEXT, [0, 6]),
			named('Lead', 'Lead', LEAD, [0, 10]),
			named('Note', 'Note', SMALL_SOFT, [0, 6]),
			named('Gap', 'Gap', { ...SMALL, size: 4 }, [0, 0]),
			named('Contents', 'Contents', TEXT, [0, 2]),
			named('Picture', 'Picture', TEXT, [0, 4]),
			named('Caption', 'caption', SMALL_SOFT, [0, 10]),
			named('TableText', 'Table Text', SMALL, [0, 0]),
			named('TableHead', 'Table Head', SMALL_STRONG, [0, 0]),
			named('ListBullet', 'List Bullet', TEXT, [0, 3])
		],
		characterStyles: [{ id: 'Quiet', name: 'Quiet', run: { color: setting.hex('soft') } }]
	};
}
