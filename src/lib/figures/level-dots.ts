/** Levels that people named, as counted dots: one panel a group, all at one scale, median and middle half below. */
import type { Distribution } from '../core/assessment/consensus.ts';
import type { Level } from '../core/pack/scale.ts';
import { LEVELS } from '../core/pack/scale.ts';
import { levelAt } from '../core/workshop/distribution.ts';
import { dotGrid, dotsFor, heightOf as pileHeight } from './dot-grid.ts';
import type { DotGrid } from './dot-grid.ts';
import type { Figure, Mark } from './figure.ts';
import { textMark } from './text-mark.ts';
import { shortenText, textWidth } from './text-width.ts';

/** Who answered, and what; null where it is hidden. */
export interface DotPanel {
	readonly title: string;
	/** Under the title: how many, or why nothing is shown. */
	readonly note: string;
	readonly said: Distribution | null;
}

export interface DotWords {
	readonly title: string;
	readonly summary: string;
	/** Heads of the table, then its rows. */
	readonly columns: readonly string[];
	readonly rows: readonly (readonly string[])[];
	/** Short names under the columns beside the levels. */
	readonly unknown: string;
	readonly notApplicable: string;
	/** “one dot is 20”, after how many people there are. */
	readonly perDot: (people: number) => string;
	/** “median 2” */
	readonly median: (level: Level) => string;
}

export interface DotSize {
	readonly width: number;
	/** Panels beside each other. */
	readonly columns: number;
	/** Height that the dots may take. */
	readonly room: number;
}

const GAP = 28;
const HEAD = 44;
const FOOT = 58;
const EMPTY = 26;
/** Size of the words at the median. */
const LABEL = 12;
/** Levels, a gap of half a column, don't know, not applicable. */
const COLUMNS = 7.5;

const countsOf = ({ levels, unknown, notApplicable }: Distribution): number[] => [
	...levels,
	unknown,
	notApplicable
];

/** Middle of a column; don't know and not applicable stand apart from the levels. */
const middleOf = (column: number, left: number, cell: number): number =>
	left + cell * (column + 0.5 + (column >= LEVELS.length ? 0.5 : 0));

function pile(count: number, column: number, middle: number, base: number, grid: DotGrid): Mark[] {
	const { diameter, across } = grid;
	const isLevel = column < LEVELS.length;
	const dots = dotsFor(count, grid);
	return Array.from({ length: dots }, (_, index): Mark => {
		const row = Math.floor(index / across);
		const inRow = Math.min(across, dots - row * across);
		const cx = middle + ((index % across) - (inRow - 1) / 2) * diameter;
		const cy = base - (row + 0.5) * diameter;
		const r = diameter * 0.42;
		return isLevel
			? { kind: 'circle', cx, cy, r, fill: 'ink' }
			: { kind: 'circle', cx, cy, r, stroke: 'soft' };
	});
}

function axis(words: DotWords, left: number, cell: number, base: number): Mark[] {
	const ends: Mark[] = [
		{ kind: 'line', x1: left, x2: left + cell * 5, y1: base + 2, y2: base + 2, stroke: 'rule' },
		{
			kind: 'line',
			x1: left + cell * 5.5,
			x2: left + cell * COLUMNS,
			y1: base + 2,
			y2: base + 2,
			stroke: 'rule'
		}
	];
	const names = [...LEVELS.map(String), words.unknown, words.notApplicable];
	const labels = names.map((name, column) =>
		textMark(name, middleOf(column, left, cell), base + 18, {
			anchor: 'middle',
			fill: 'soft',
			size: column < LEVELS.length ? 13 : 11
		})
	);
	return [...ends, ...labels];
}

/** How many, over each pile: people, not shares. */
const counts = (said: Distribution, left: number, cell: number, base: number, grid: DotGrid): Mark[] =>
	countsOf(said).flatMap((count, column) =>
		count === 0
			? []
			: [
					textMark(String(count), middleOf(column, left, cell), base - pileHeight(count, grid) - 6, {
						anchor: 'middle',
						size: 12,
						weight: 600
					})
				]
	);

/** A bar over the middle half and a triangle at the median, under the levels. */
function middleMarks(said: Distribution, words: DotWords, left: number, cell: number, base: number): Mark[] {
	const [low, median, high] = [levelAt(said, 0.25), levelAt(said, 0.5), levelAt(said, 0.75)];
	if (low === null || median === null || high === null) return [];
	const at = (level: number): number => middleOf(level, left, cell);
	const y = base + 30;
	const label = words.median(median);
	return [
		{
			kind: 'rect',
			x: at(low) - 8,
			y: y - 2,
			width: at(high) - at(low) + 16,
			height: 4,
			fill: 'accent',
			opacity: 0.35
		},
		{
			kind: 'polygon',
			points: [
				[at(median), y - 6],
				[at(median) + 6, y + 5],
				[at(median) - 6, y + 5]
			],
			fill: 'accent'
		},
		textMark(label, Math.max(at(median), left + textWidth(label, LABEL) / 2), y + 20, {
			anchor: 'middle',
			size: LABEL,
			fill: 'accent',
			weight: 600
		})
	];
}

function panelMarks(
	panel: DotPanel,
	words: DotWords,
	left: number,
	top: number,
	width: number,
	grid: DotGrid
): Mark[] {
	const cell = width / COLUMNS;
	const base = top + HEAD + 18 + grid.height;
	const note = panel.said && grid.people > 1 ? `${panel.note}; ${words.perDot(grid.people)}` : panel.note;
	const head = [
		textMark(shortenText(panel.title, 13, width), left, top + 14, { weight: 600 }),
		textMark(shortenText(note, 13, width), left, top + 31, { fill: 'soft' })
	];
	if (!panel.said) return head;
	return [
		...head,
		...axis(words, left, cell, base),
		...countsOf(panel.said).flatMap((count, column) =>
			pile(count, column, middleOf(column, left, cell), base, grid)
		),
		...counts(panel.said, left, cell, base, grid),
		...middleMarks(panel.said, words, left, cell, base)
	];
}

/** Panels in rows, as many beside each other as told; a row of which all is hidden takes little room. */
export function levelDots(
	panels: readonly DotPanel[],
	words: DotWords,
	{ width, columns, room }: DotSize
): Figure {
	const panelWidth = (width - GAP * (columns - 1)) / columns;
	const most = Math.max(1, ...panels.flatMap(({ said }) => (said ? countsOf(said) : [])));
	const grid = dotGrid(most, panelWidth / COLUMNS, room);
	const rows = Array.from({ length: Math.ceil(panels.length / columns) }, (_, row) =>
		panels.slice(row * columns, (row + 1) * columns)
	);
	const heightOf = (row: readonly DotPanel[]): number =>
		row.some(({ said }) => said) ? HEAD + 18 + grid.height + FOOT : HEAD + EMPTY / 2;
	const tops = rows.map((_, index) => rows.slice(0, index).reduce((sum, row) => sum + heightOf(row), 0));
	return {
		width,
		height: rows.reduce((sum, row) => sum + heightOf(row), 0),
		title: words.title,
		summary: words.summary,
		table: { columns: words.columns, rows: words.rows },
		marks: rows.flatMap((row, index) =>
			row.flatMap((panel, column) =>
				panelMarks(panel, words, column * (panelWidth + GAP), tops[index] ?? 0, panelWidth, grid)
			)
		)
	};
}
