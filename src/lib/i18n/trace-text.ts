/** The arithmetic behind a score, in sums that a reader can redo. */
import type { Questionnaire } from '../core/pack/schema.ts';
import type { CellScore, Interval } from '../core/scoring/readiness.ts';
import { BOUNDS } from '../core/scoring/trace.ts';
import type { Bound, PrintedSum, Term, TraceNode } from '../core/scoring/trace.ts';
import { listed, showFloor } from './format.ts';
import { showInterval, shownPoint, showScore } from './interval-text.ts';

/** What the three numbers of an interval are called over their sums. */
export const BOUND_WORDS: Readonly<Record<Bound, string>> = {
	lo: 'Cautious',
	point: 'As answered',
	hi: 'Hopeful'
};

/** How numbers are rounded, wherever a sum is printed. */
export const ROUNDING_TEXT =
	'Scores are worked out unrounded; each number is rounded once, where it is printed, halves upwards. In a sum, ' +
	'answers are whole numbers and scores have two decimals, or as many more as it takes for the printed parts to ' +
	'give the printed result. Everywhere else a score has one decimal, or as many as show on which side of its ' +
	'floor it stands.';

const bracketed = (terms: readonly string[]): string =>
	terms.length === 1 ? terms.join('') : `(${terms.join(' + ')})`;

const product = ({ weight, value }: Term): string => `${String(weight)} × ${value}`;

/** “(3 × 2 + 1 × 4) ÷ (3 + 1) = 10 ÷ 4 = 2.50”; weights that are all 1 are only counted. */
export function sumText({ terms, total, weights, result }: PrintedSum): string {
	const isPlain = terms.every(({ weight }) => weight === 1);
	const parts = bracketed(terms.map(isPlain ? ({ value }) => value : product));
	if (terms.length === 1) return `${parts} ÷ ${weights} = ${result}`;
	const under = isPlain ? weights : bracketed(terms.map(({ weight }) => String(weight)));
	return `${parts} ÷ ${under} = ${total} ÷ ${weights} = ${result}`;
}

/** Whether nothing inside is unknown: its three numbers are one. */
export const isSettled = ({ interval }: TraceNode): boolean =>
	interval !== null && interval.lo === interval.hi;

export interface SumLine {
	/** Empty where one sum says it all. */
	readonly label: string;
	readonly text: string;
}

/** The sums of a node: one where nothing in it is unknown, else one for each number of its interval. */
export function sumLines(node: TraceNode): SumLine[] {
	const { sums } = node;
	if (!sums) return [];
	if (isSettled(node)) return [{ label: '', text: sumText(sums.lo) }];
	return BOUNDS.flatMap((bound) => {
		const sum = sums[bound];
		return sum ? [{ label: BOUND_WORDS[bound], text: sumText(sum) }] : [];
	});
}

/** “1.00–1.80”, “2.32”, or the word for an answer that is no level. */
export function printedText({ printed, state }: TraceNode): string {
	if (state === 'unknown') return 'don’t know';
	if (state === 'unanswered') return 'not answered';
	if (!printed) return 'left out';
	return printed.lo === printed.hi ? printed.lo : `${printed.lo}–${printed.hi}`;
}

/** The numbers of a part in the columns of the sums above it: one where those are settled, else three. */
export function partNumbers({ printed }: TraceNode, isOne: boolean): string[] {
	if (!printed) return isOne ? ['–'] : ['–', '–', '–'];
	return isOne ? [printed.lo] : [printed.lo, printed.point ?? '–', printed.hi];
}

/** “Governance, People only”: what a cell of the heat map is about. */
export function cellTitle(
	{ layers, interactions }: Questionnaire,
	{ layer, interaction }: Pick<CellScore, 'layer' | 'interaction'>
): string {
	const name = layers.find(({ id }) => id === layer)?.title ?? layer;
	return `${name}, ${interactions[interaction].title}`;
}

const titled = (parts: readonly TraceNode[]): string => listed(parts.map(({ title }) => title));

function leftOut({ kind, parts }: TraceNode): string {
	const out = parts.filter(({ interval }) => interval === null);
	if (out.length === 0) return '';
	if (kind === 'capability') return `Left out, set aside as not applicable: ${titled(out)}.`;
	const bare = out.filter((part) => part.parts.length === 0);
	const aside = out.filter((part) => part.parts.length > 0);
	return [
		aside.length > 0 ? `Left out, every question set aside as not applicable: ${titled(aside)}.` : '',
		bare.length > 0 ? `Left out, no question of it asked: ${titled(bare)}.` : ''
	]
		.filter(Boolean)
		.join(' ');
}

function unknown({ kind, parts, sums }: TraceNode): string {
	const open = parts.filter(({ interval }) => interval !== null && interval.point === null);
	if (open.length === 0) return '';
	const what = kind === 'capability' ? 'Not known' : 'Nothing known';
	const [each, them] = open.length === 1 ? ['It', 'it'] : ['Each', 'them'];
	const rest = sums?.point ? ` The sum as answered leaves ${them} out.` : '';
	return `${what}: ${titled(open)}. ${each} counts as 0 in the cautious sum and as 4 in the hopeful one.${rest}`;
}

/** What is left out of the sums of a node, and what is unknown in them. */
export const traceNotes = (node: TraceNode): string[] => [leftOut(node), unknown(node)].filter(Boolean);

const shownText = (interval: Interval, pointCompleteness: number, floor: number | null): string => {
	const bounds = showInterval(interval, floor ?? undefined);
	const point = shownPoint(interval, pointCompleteness);
	const value = showScore(interval, pointCompleteness, floor ?? undefined);
	return point === null || value === bounds
		? `Shown as ${bounds}`
		: `Shown as ${value}, between ${bounds.replace('–', ' and ')}`;
};

/** “Shown as 1.3, between 1.0 and 1.8; the floor is 2.0.”: how the pages print the result. */
export function shownAs({ interval, floor }: TraceNode, pointCompleteness: number): string {
	if (!interval) return 'Every question of it was set aside, so there is no number.';
	const held = floor === null ? '' : `; the floor is ${showFloor(floor)}`;
	return `${shownText(interval, pointCompleteness, floor)}${held}.`;
}
