/** The organisation's logo as a picture; decoration, because its name stands in text. */
import { AlignmentType, ImageRun, Paragraph } from 'docx';
import { LOGO_ROOM } from '../layout/logo.ts';
import type { Logo } from '../model/document.ts';

const PIXELS_A_POINT = 96 / 72;

/** As large as its room allows, in its own proportions, at the right; nothing without a logo. */
export function logoParagraphs(logo: Logo | null, name: string): Paragraph[] {
	if (!logo) return [];
	const { format, data, width, height } = logo;
	const scale = PIXELS_A_POINT * Math.min(LOGO_ROOM.width / width, LOGO_ROOM.height / height);
	const image = new ImageRun({
		type: format === 'PNG' ? 'png' : 'jpg',
		data,
		transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
		altText: { name: 'Logo', title: 'Logo', description: name }
	});
	return [new Paragraph({ style: 'BodyText', alignment: AlignmentType.END, children: [image] })];
}
