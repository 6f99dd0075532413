/**
 * Printed sums that a pencil agrees with. Each number is rounded once, from the unrounded score; its decimals are
 * two, or as many more as it takes until (1) the sum of the printed parts gives the printed result, (2) the result
 * rounds to what pages print of the same score, and (3) it stands on the same side of its floor.
 */
import { roundTo } from '../shared/round.ts';
import { combine, reaches } from './interval.ts';
import type { Weighted } from './interval.ts';
import type { Interval } from './readiness.ts';
import { BOUNDS } from './trace.ts';
import type { Bound, PrintedInterval, PrintedSum, TraceNode } from './trace.ts';

/** Decimals of a mean, at least. */
const LEAST_DIGITS = 2;
/** And at most: doubles hold little beyond. What is not settled by then is printed as it is. */
const MOST_DIGITS = 9;
/** A product of a weight and a printed score has fewer decimals; more are binary noise. */
const EXACT_DIGITS = 12;

/** What is not yet printed of a node. */
export type Unprinted = Omit<TraceNode, 'printed' | 'parts' | 'sums'> & {
	readonly parts: readonly Unprinted[];
};

const printNumber = (value: number, digits: number): string => roundTo(value, digits).toFixed(digits);

const printExact = (value: number): string => String(roundTo(value, EXACT_DIGITS));

/** Decimals with which pages print a score: one, or as many as show on which side of its floor it stands. */
const PAGE_DIGITS = [1, 2, 3];

const standsAs = (value: number, digits: number, floor: number): boolean =>
	reaches(value, floor) === roundTo(value, digits) >= floor;

/** Whether a score keeps, at so many decimals, its side of the floor and what pages print of it. */
function keeps(value: number, digits: number, floor: number | null): boolean {
	const onPage = floor === null ? 1 : (PAGE_DIGITS.find((count) => standsAs(value, count, floor)) ?? 1);
	const rounded = roundTo(value, digits);
	return (
		[1, onPage].every((count) => roundTo(rounded, count) === roundTo(value, count)) &&
		(floor === null || standsAs(value, digits, floor))
	);
}

/** The interval rounded; null where one of its numbers needs more decimals for its own sake. */
function rounded({ lo, point, hi }: Interval, digits: number, floor: number | null): Interval | null {
	const isLast = digits === MOST_DIGITS;
	const fits = (value: number): boolean => isLast || keeps(value, digits, floor);
	if (!fits(lo) || !fits(hi) || (point !== null && !fits(point))) return null;
	const at = (value: number): number => roundTo(value, digits);
	return { lo: at(lo), point: point === null ? null : at(point), hi: at(hi) };
}

/** A node with its decimals chosen, not yet written out. */
interface Rounded extends Weighted {
	readonly node: Unprinted;
	readonly digits: number;
	readonly parts: readonly Rounded[];
}

/** Whether the mean of the rounded parts, rounded, is the rounded interval. */
function agrees(parts: readonly Rounded[], interval: Interval, digits: number): boolean {
	const mean = combine(parts);
	const same = (bound: Bound): boolean => {
		const value = mean?.[bound] ?? null;
		return (value === null ? null : roundTo(value, digits)) === interval[bound];
	};
	return BOUNDS.every(same);
}

/** The parts rounded to as many decimals, with all below them; null where one needs more. */
function partsAt(parts: readonly Unprinted[], digits: number): Rounded[] | null {
	const done: Rounded[] = [];
	for (const part of parts) {
		const at = roundAt(part, digits);
		if (!at) return null;
		done.push(at);
	}
	return done;
}

const DIGITS = Array.from({ length: MOST_DIGITS - LEAST_DIGITS + 1 }, (_, index) => LEAST_DIGITS + index);

/** The node with its mean at so many decimals, and its parts at as few as agree; null where none do. */
function roundAt(node: Unprinted, digits: number): Rounded | null {
	const { weight, floor } = node;
	if (node.kind === 'question') return { node, weight, interval: node.interval, digits: 0, parts: [] };
	if (!node.interval)
		return { node, weight, interval: null, digits, parts: partsAt(node.parts, digits) ?? [] };
	const interval = rounded(node.interval, digits, floor);
	if (!interval) return null;
	for (const finer of DIGITS) {
		const parts = partsAt(node.parts, finer);
		const isLast = digits === MOST_DIGITS && finer === MOST_DIGITS;
		if (parts && (isLast || agrees(parts, interval, digits)))
			return { node, weight, interval, digits, parts };
	}
	return null;
}

const written = ({ lo, point, hi }: Interval, digits: number): PrintedInterval => ({
	lo: printNumber(lo, digits),
	point: point === null ? null : printNumber(point, digits),
	hi: printNumber(hi, digits)
});

function sumOf(parts: readonly TraceNode[], bound: Bound, result: string): PrintedSum {
	const terms = parts.flatMap(({ id, weight, printed }) => {
		const value = printed?.[bound] ?? null;
		return value === null ? [] : [{ part: id, weight, value }];
	});
	const total = terms.reduce((sum, { weight, value }) => sum + weight * Number(value), 0);
	const weights = terms.reduce((sum, { weight }) => sum + weight, 0);
	return { terms, total: printExact(total), weights: printExact(weights), result };
}

function write({ node, interval, digits, parts: below }: Rounded): TraceNode {
	const parts = below.map(write);
	const printed = interval && written(interval, digits);
	if (node.kind === 'question' || !printed) return { ...node, printed, parts, sums: null };
	const { lo, point, hi } = printed;
	const sums = {
		lo: sumOf(parts, 'lo', lo),
		point: point === null ? null : sumOf(parts, 'point', point),
		hi: sumOf(parts, 'hi', hi)
	};
	return { ...node, printed, parts, sums };
}

/** The node and all below it with their printed numbers and sums, in as few decimals as agree with a pencil. */
export function printTrace(node: Unprinted): TraceNode {
	for (const digits of DIGITS) {
		const found = roundAt(node, digits);
		if (found) return write(found);
	}
	throw new Error(`No decimals fit ${node.id}: the last number of them always should`);
}
