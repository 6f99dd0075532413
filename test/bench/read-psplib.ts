/** Reading the field's reference instances (PSPLIB, Kolisch and Sprecher 1996) and what is known of them. */
import type { ScheduleProblem, ScheduleTask } from '../../src/lib/core/rollout/schedule/problem.ts';

const numbersOf = (line: string): number[] => (line.match(/\d+/g) ?? []).map(Number);

/** The lines of numbers that follow a heading, up to the next rule of asterisks. */
function rowsUnder(lines: readonly string[], heading: string): number[][] {
	const at = lines.findIndex((line) => line.startsWith(heading));
	if (at === -1) throw new Error(`There is no “${heading}” in this file.`);
	const rest = lines.slice(at + 1);
	const end = rest.findIndex((line) => line.startsWith('***'));
	return rest
		.slice(0, end === -1 ? undefined : end)
		.filter((line) => /^[\s\d]*\d[\s\d]*$/.test(line))
		.map(numbersOf);
}

const idOf = (job: number): string => `j${String(job).padStart(3, '0')}`;

/** A single-mode instance (`.sm`) as a problem; throws when a part of it is missing. */
export function readInstance(text: string): ScheduleProblem {
	const lines = text.split(/\r?\n/);
	const successors = rowsUnder(lines, 'PRECEDENCE RELATIONS');
	const requests = rowsUnder(lines, 'REQUESTS/DURATIONS');
	const [available = []] = rowsUnder(lines, 'RESOURCEAVAILABILITIES');
	const tasks = requests.map(([job = 0, , duration = 0, ...units]): ScheduleTask => ({
		id: idOf(job),
		duration,
		after: successors.filter(([, , , ...next]) => next.includes(job)).map(([before = 0]) => idOf(before)),
		release: 0,
		demands: Object.fromEntries(units.map((count, index) => [`R${String(index + 1)}`, count]))
	}));
	const horizon = tasks.reduce((sum, { duration }) => sum + duration, 0);
	const resources = available.map((count, index) => ({
		id: `R${String(index + 1)}`,
		capacity: Array.from({ length: horizon }, () => count)
	}));
	return { tasks, resources, horizon, window: horizon };
}

/** “13_1” of “j3013_1.sm”; null for a file that is no instance. */
export const instanceOf = (name: string): string | null =>
	/^j(?:30|60|90|120)(\d+_\d+)\.sm$/i.exec(name)?.[1] ?? null;

/** Makespans by instance (“13_1”), from the lines of `j30opt.sm` or `j60hrs.sm`: parameter, instance, makespan. */
export const readResults = (text: string): ReadonlyMap<string, number> =>
	new Map(
		text.split(/\r?\n/).flatMap((line) => {
			const found = /^\s*(\d+)\s+(\d+)\s+(\d+)\b/.exec(line);
			return found ? [[`${String(found[1])}_${String(found[2])}`, Number(found[3])] as const] : [];
		})
	);
