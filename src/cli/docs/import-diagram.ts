/** The imports between folders as a drawing: folders down the diagonal, a number where an arrow bends. */
import { FOLDERS, type ImportCounts } from './count-imports.ts';

/** Pixels of one place in the grid. */
const CELL = { width: 66, height: 34 };
const BOX = { width: 62, height: 24 };
const MARGIN = 6;

const xOf = (place: number): number => MARGIN + (place + 0.5) * CELL.width;
const yOf = (place: number): number => MARGIN + (place + 0.5) * CELL.height;
const SIZE = { width: xOf(FOLDERS.length - 0.5) + MARGIN, height: yOf(FOLDERS.length - 0.5) + MARGIN };

const STYLE = [
	'text{font:12px "IBM Plex Sans",system-ui,sans-serif;text-anchor:middle;fill:#1f2430}',
	'.name{font-weight:600}.paper,.bend{fill:#fdfcfa}.box{fill:#fff;stroke:#1f2430}',
	'.line{fill:none;stroke:#b3b1ab}.head{fill:#8a8882}',
	'@media(prefers-color-scheme:dark){text{fill:#ecebe7}.paper,.bend{fill:#14171d}',
	'.box{fill:#1b1f26;stroke:#ecebe7}.line{stroke:#545962}.head{fill:#8b9099}}'
].join('');

interface Bend {
	/** Places on the diagonal, from 0. */
	readonly from: number;
	readonly to: number;
	readonly count: number;
}

/** One leading digit, so that the drawing changes when the structure does and not with every line: 117 → 100. */
export function roundCount(count: number): number {
	const unit = 10 ** Math.floor(Math.log10(count));
	return Math.round(count / unit) * unit;
}

/** Every arrow between two folders, in the order of the diagonal. */
export const bendsOf = (counts: ImportCounts): Bend[] =>
	FOLDERS.flatMap((folder, from) =>
		FOLDERS.flatMap((other, to) => {
			const count = counts.get(folder)?.[other];
			return count === undefined ? [] : [{ from, to, count }];
		})
	);

/** Out of a folder to its farthest bend. */
const way = (from: number, bends: readonly Bend[]): string =>
	`<path class="line" d="M${String(xOf(from))} ${String(yOf(from))}H${String(xOf(Math.max(...bends.map(({ to }) => to))))}"/>`;

/** Down from the highest bend into a folder, with the head of the arrow. */
function fall(to: number, bends: readonly Bend[]): string {
	const [x, top] = [xOf(to), yOf(to) - BOX.height / 2];
	const from = yOf(Math.min(...bends.map(({ from: place }) => place)));
	return (
		`<path class="line" d="M${String(x)} ${String(from)}V${String(top)}"/>` +
		`<path class="head" d="M${String(x)} ${String(top)}l-4 -7h8z"/>`
	);
}

function number({ from, to, count }: Bend): string {
	const [x, y, text] = [xOf(to), yOf(from), String(roundCount(count))];
	const width = 8 + 7 * text.length;
	return (
		`<rect class="bend" x="${String(x - width / 2)}" y="${String(y - 9)}" width="${String(width)}" height="18"/>` +
		`<text x="${String(x)}" y="${String(y + 4)}">${text}</text>`
	);
}

const box = (folder: string, place: number): string =>
	`<rect class="box" x="${String(xOf(place) - BOX.width / 2)}" y="${String(yOf(place) - BOX.height / 2)}" ` +
	`width="${String(BOX.width)}" height="${String(BOX.height)}" rx="2"/>` +
	`<text class="name" x="${String(xOf(place))}" y="${String(yOf(place) + 4)}">${folder}</text>`;

const places = (draw: (place: number) => string[]): string[] => FOLDERS.flatMap((_, place) => draw(place));
const some = <T>(items: readonly T[], draw: (items: readonly T[]) => string): string[] =>
	items.length > 0 ? [draw(items)] : [];

/** The text of `docs/images/imports.svg`. */
export function importDiagram(counts: ImportCounts): string {
	const bends = bendsOf(counts);
	const out = places((from) =>
		some(
			bends.filter((bend) => bend.from === from),
			(own) => way(from, own)
		)
	);
	const down = places((to) =>
		some(
			bends.filter((bend) => bend.to === to),
			(own) => fall(to, own)
		)
	);
	const size = `${String(SIZE.width)} ${String(SIZE.height)}`;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}" role="img">`,
		'<title>Which folder imports which, and in how many lines</title>',
		`<style>${STYLE}</style>`,
		`<rect class="paper" width="${String(SIZE.width)}" height="${String(SIZE.height)}"/>`,
		...out,
		...down,
		...bends.map(number),
		...FOLDERS.map(box),
		'</svg>',
		''
	].join('\n');
}
