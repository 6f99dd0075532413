/** Paragraphs, lists and the verdict: running text in a comfortable measure. */
import type { Face } from '../font/face.ts';
import type { ListBlock, ParagraphBlock, VerdictBlock } from '../model/document.ts';
import { baseline, CAP_HEIGHT, lineOf, lineSlabs } from './line.ts';
import { sign, signWidth } from './signs.ts';
import type { Frame } from './sheet.ts';
import { MEASURE, WIDE_MEASURE } from './sheet.ts';
import type { Slab } from './slab.ts';
import { kept, slab } from './slab.ts';
import type { Tag } from './tag.ts';
import { tag } from './tag.ts';
import { tagged, taggedSlabs } from './tag-slabs.ts';
import type { TextStyle } from './style.ts';
import { H1, H3, LEAD, SMALL, SMALL_SOFT, styled, TEXT, VERDICT } from './style.ts';
import { wrapEvenly, wrapProse } from './wrap.ts';

const LOOKS: Readonly<Record<NonNullable<ParagraphBlock['look']>, { style: TextStyle; measure: number }>> = {
	lead: { style: LEAD, measure: 460 },
	small: { style: SMALL_SOFT, measure: WIDE_MEASURE },
	wide: { style: SMALL, measure: WIDE_MEASURE }
};

/** The first two lines stay together, and the last two: no line stands alone on a page. */
const withoutWidows = (lines: readonly Slab[]): Slab[] =>
	lines.map((line, index) => ({
		...line,
		keep: lines.length > 1 && (index === 0 || index === lines.length - 2)
	}));

export function paragraphSlabs(block: ParagraphBlock, frame: Frame, face: Face): Slab[] {
	const { style, measure } = block.look ? LOOKS[block.look] : { style: TEXT, measure: MEASURE };
	const room = Math.min(measure, frame.width);
	const text = wrapProse(block.text, style, room, face).join('\n');
	return withoutWidows(taggedSlabs(lineSlabs(text, style, { x: 0, room }, face), tag('P')));
}

const BULLET_INDENT = 14;

function itemSlabs(item: string, list: Tag, frame: Frame, face: Face): Slab[] {
	const element = tag('LI', list);
	const room = Math.min(MEASURE, frame.width) - BULLET_INDENT;
	const text = wrapProse(item, TEXT, room, face).join('\n');
	const lines = taggedSlabs(lineSlabs(text, TEXT, { x: BULLET_INDENT, room }, face), tag('LBody', element));
	const soft = styled(TEXT, { tone: 'soft' });
	const dash = {
		...lineOf('–', soft, { x: 0, room: BULLET_INDENT }, face),
		tag: tag('Lbl', element)
	};
	return lines.map((line, index) =>
		slab(line.height, index === 0 ? [dash, ...line.operations] : line.operations, {
			before: index === 0 ? 4 : 0,
			keep: index < lines.length - 1
		})
	);
}

export function listSlabs(block: ListBlock, frame: Frame, face: Face): Slab[] {
	const list = tag('L');
	return block.items.flatMap((item) => itemSlabs(item, list, frame, face));
}

/** The state in word and shape, and the verdict as a sentence in the largest type: the heading of its page. */
export function verdictSlabs({ state, headline, look }: VerdictBlock, frame: Frame, face: Face): Slab[] {
	const style = styled(H3, { tone: state.tone });
	const indent = signWidth(style.size);
	const mark = sign(state, 0, baseline(style) - (CAP_HEIGHT * style.size) / 2, style.size);
	const word = lineOf(state.word, style, { x: indent, room: frame.width - indent }, face);
	const large = look === 'small' ? H1 : VERDICT;
	const even = wrapEvenly(headline, large, 0.92 * frame.width, face).join('\n');
	return [
		slab(style.leading, tagged([mark, word], tag('P')), { keep: true }),
		...kept(
			taggedSlabs(
				lineSlabs(even, large, { x: 0, room: frame.width }, face),
				tag(look === 'small' ? 'H2' : 'H1')
			),
			look === 'small' ? 2 : 8
		)
	];
}
