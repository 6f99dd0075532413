/** The pages of a report for a screen: the same operations that the PDF is painted from, as plain marks of SVG. */
import type { Face } from '../font/face.ts';
import type { Page, PaintedOperation, TextRun } from '../layout/operation.ts';
import { isPainted } from '../layout/operation.ts';
import type { Palette } from '../pdf/colours.ts';
import { paletteOf } from '../pdf/colours.ts';
import type { SetReport } from '../set-report.ts';
import { linksOf, placesIn } from './links.ts';
import { svgMarks } from './marks.ts';
import { readLines } from './read-lines.ts';
import type { Advances, Place, Preview, SvgPage } from './svg-page.ts';

/** Runs after each other in one element are one text; in a figure each is one of its own. */
function textsOf(painted: readonly PaintedOperation[]): TextRun[][] {
	const texts: TextRun[][] = [];
	for (const run of painted) {
		if (run.kind !== 'text' || !run.tag) continue;
		const last = texts.at(-1);
		if (last && last[0]?.tag === run.tag && run.tag.role !== 'Figure') last.push(run);
		else texts.push([run]);
	}
	return texts;
}

function svgPage(page: Page, palette: Palette, places: ReadonlyMap<string, Place>, face: Face): SvgPage {
	const painted = page.operations.filter(isPainted);
	const { marks, at } = svgMarks(painted, palette, face);
	return {
		width: page.width,
		height: page.height,
		marks,
		links: linksOf(page, places),
		lines: readLines(page),
		texts: textsOf(painted).map((runs) => runs.flatMap((run) => at.get(run) ?? []))
	};
}

function advancesOf(pages: readonly Page[], face: Face): Advances {
	const used = new Set(
		pages.flatMap(({ operations }) =>
			operations.flatMap((one) => (one.kind === 'text' ? Array.from(one.text) : []))
		)
	);
	const widths = (weight: 400 | 600): Map<string, number> =>
		new Map([...used].map((letter) => [letter, face.measure(letter, { size: 1, weight, tracking: 0 })]));
	return { 400: widths(400), 600: widths(600) };
}

/** The report as a screen shows it. */
export function previewOf({ document, pages }: SetReport, face: Face): Preview {
	const palette = paletteOf(document.accent);
	const places = placesIn(pages);
	return {
		title: document.title,
		language: document.language,
		pages: pages.map((page) => svgPage(page, palette, places, face)),
		advances: advancesOf(pages, face)
	};
}
