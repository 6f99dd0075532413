/**
 * `npm run bench -- psplib FILE…` or a folder: makespan, bound and time for each `.sm` instance, and the mean
 * deviation from a results file (`j30opt.sm`, `j60hrs.sm`) where one is among the files. We ship none of them.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makespanBound } from '../../src/lib/core/rollout/schedule/lower-bound.ts';
import { toNetwork } from '../../src/lib/core/rollout/schedule/network.ts';
import { searchSchedule } from '../../src/lib/core/rollout/schedule/search.ts';
import { instanceOf, readInstance, readResults } from './read-psplib.ts';

/** What the literature compares at (Kolisch and Hartmann 2006). */
const SCHEDULES = 5000;
const SEED = 1;

interface Solved {
	readonly name: string;
	readonly makespan: number;
	readonly bound: number;
	readonly known: number | undefined;
	readonly milliseconds: number;
}

const filesIn = (path: string): string[] =>
	statSync(path).isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [path];

function solve(file: string, known: ReadonlyMap<string, number>): Solved[] {
	const instance = instanceOf(basename(file));
	if (instance === null) return [];
	const network = toNetwork(readInstance(readFileSync(file, 'utf8')));
	if (!network.ok) throw new Error(`${file}: ${network.issues.map(({ code }) => code).join(', ')}`);
	const began = performance.now();
	const found = searchSchedule(network.value, { schedules: SCHEDULES, seed: SEED });
	const milliseconds = performance.now() - began;
	if (!found) throw new Error(`${file}: no schedule was found.`);
	return [
		{
			name: basename(file),
			makespan: found.objective[2],
			bound: makespanBound(network.value),
			known: known.get(instance),
			milliseconds
		}
	];
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
const mean = (numbers: readonly number[]): number =>
	numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

function line({ name, makespan, bound, known, milliseconds }: Solved): string {
	const deviation = known === undefined ? '' : `  known ${String(known)}  ${percent(makespan / known - 1)}`;
	const proved = makespan === bound ? ' (proved)' : '';
	return `${name.padEnd(14)} ${String(makespan)}${proved}  bound ${String(bound)}  ${milliseconds.toFixed(0)} ms${deviation}`;
}

function summary(solved: readonly Solved[]): string {
	const deviations = solved.flatMap(({ makespan, known }) =>
		known === undefined ? [] : makespan / known - 1
	);
	const time = mean(solved.map(({ milliseconds }) => milliseconds)).toFixed(0);
	const of = `${String(solved.length)} instances at ${String(SCHEDULES)} schedules, ${time} ms each on average`;
	return deviations.length === 0
		? of
		: `${of}; mean deviation from what is known ${percent(mean(deviations))}`;
}

/** Lines for the terminal; throws when no instance is among the paths. */
export function measurePsplib(paths: readonly string[]): string[] {
	const files = paths.flatMap(filesIn).sort();
	const results = files.filter((file) => /(?:opt|hrs)\.sm$/i.test(file));
	const known = new Map(results.flatMap((file) => [...readResults(readFileSync(file, 'utf8'))]));
	const solved = files.flatMap((file) => solve(file, known));
	if (solved.length === 0) throw new Error('Give .sm instances, or a folder of them.');
	return [...solved.map(line), summary(solved)];
}
