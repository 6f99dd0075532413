/** The report as the bytes of a text document that can be edited: the same for the same report and date. */
import { AlignmentType, Document, LevelFormat, Packer } from 'docx';
import type { Day } from '#lib/core/shared/day.ts';
import type { FontFiles } from '../font/face.ts';
import { faceOf } from '../font/face.ts';
import { outlinesOf } from '../font/outlines.ts';
import type { ReportDocument } from '../model/document.ts';
import { repacked } from '../office/repack.ts';
import { xmlText } from '../tables/safe-text.ts';
import { pagesOf } from './pages.ts';
import { DASHES } from './prose.ts';
import { settingOf } from './setting.ts';
import { stylesOf } from './styles.ts';
import { withTableStyle } from './table-style.ts';
import { twips } from './units.ts';

/** Of a list's text, in points. */
const INDENT = 14;

const numbering = {
	config: [
		{
			reference: DASHES,
			levels: [
				{
					level: 0,
					format: LevelFormat.BULLET,
					text: '–',
					alignment: AlignmentType.LEFT,
					style: { paragraph: { indent: { left: twips(INDENT), hanging: twips(INDENT) } } }
				}
			]
		}
	]
};

/** `creator`: the program and its version. */
export async function writeDocx(
	document: ReportDocument,
	{ date, creator, fonts }: { readonly date: Day; readonly creator: string; readonly fonts: FontFiles }
): Promise<Uint8Array<ArrayBuffer>> {
	const setting = settingOf(document, { face: faceOf(fonts), outlines: outlinesOf(fonts) });
	const author = xmlText(document.author === '' ? creator : document.author);
	const file = new Document({
		title: xmlText(document.title),
		creator: author,
		lastModifiedBy: author,
		description: xmlText(document.confidentiality),
		styles: stylesOf(document.language, setting),
		numbering,
		sections: pagesOf(document, setting)
	});
	return repacked(new Uint8Array(await Packer.toArrayBuffer(file)), date, (text, path) =>
		path === 'word/styles.xml' ? withTableStyle(text, setting) : text
	);
}
