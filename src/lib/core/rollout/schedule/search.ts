/**
 * A genetic search on lists of tasks (Hartmann 1998, with forward–backward improvement as Valls, Ballestín and
 * Quintanilla 2008): two parents, a child, the child improved, the worst of the population gives way. It never
 * worsens the best schedule, stops at the lower bound, and depends on nothing but the network and the seed.
 */
import type { Random } from '../../shared/random.ts';
import { randomFrom } from '../../shared/random.ts';
import type { Board } from './board.ts';
import { toBoard } from './board.ts';
import { cross, mutate } from './breed.ts';
import { randomList, ruleLists } from './first-lists.ts';
import type { Rated } from './improve.ts';
import { improve, MAX_ROUNDS } from './improve.ts';
import { listByStart } from './list-by-time.ts';
import { lowerBound } from './lower-bound.ts';
import type { Network } from './network.ts';
import type { Objective } from './objective.ts';
import { compareObjectives, isBetter, objectiveOf } from './objective.ts';
import { placeLeft } from './place-left.ts';
import { latestEndRule } from './priority-rules.ts';

const POPULATION = 40;
/** Children in a row without a place in the population after which it begins afresh. */
const STALL = 80;
/** Rounds for a child: on hard instances more children gained more than more rounds did. */
const CHILD_ROUNDS = 1;

export interface SearchOptions {
	/** Schedules that may be made, of lists and of pushes to either side. */
	readonly schedules: number;
	readonly seed: number;
}

interface Member extends Rated {
	readonly list: Int32Array;
}

interface Search {
	readonly board: Board;
	readonly random: Random;
	readonly bound: Objective;
	readonly limit: number;
	made: number;
	best: Rated | null;
}

/** Nothing that matters can get better: late tasks, overrun and length are at their bound. */
const isAtBound = ({ bound, best }: Search): boolean =>
	best !== null &&
	best.objective[0] <= bound[0] &&
	best.objective[1] <= bound[1] &&
	best.objective[2] <= bound[2];

const isOver = (search: Search): boolean => search.made >= search.limit || isAtBound(search);

/** The list as a schedule, improved, and as the list that this schedule is; null when it does not fit. */
function develop(search: Search, list: Int32Array, rounds = CHILD_ROUNDS): Member | null {
	const { board } = search;
	const { network } = board;
	const starts = new Int32Array(list.length);
	search.made += 1;
	if (!placeLeft(board, list, starts)) return null;
	const first = { starts, objective: objectiveOf(network, starts) };
	const rated = improve(board, first, rounds, (schedules) => (search.made += schedules));
	if (!search.best || isBetter(rated.objective, search.best.objective)) search.best = rated;
	return { ...rated, list: listByStart(network, rated.starts) };
}

/** Keeps the population in order, best first; false when the child is no better than the worst, or there already. */
function admit(population: Member[], child: Member): boolean {
	const place = population.findIndex(({ objective }) => compareObjectives(child.objective, objective) <= 0);
	const at = place === -1 ? population.length : place;
	const same = population[at];
	if (at >= POPULATION || (same && compareObjectives(child.objective, same.objective) === 0)) return false;
	population.splice(at, 0, child);
	population.length = Math.min(population.length, POPULATION);
	return true;
}

/** The better of two drawn at random: the one further up. */
const parentIndex = (size: number, random: Random): number => Math.floor(Math.min(random(), random()) * size);

function settle(search: Search, lists: readonly Int32Array[]): Member[] {
	const population: Member[] = [];
	const { network } = search.board;
	const priorities = latestEndRule(network);
	for (let drawn = 0; drawn < POPULATION && !isOver(search); drawn += 1) {
		const member = develop(search, lists[drawn] ?? randomList(network, priorities, search.random));
		if (member) admit(population, member);
	}
	return population;
}

/** One population until nothing new finds a place in it any more. */
function evolve(search: Search, lists: readonly Int32Array[]): void {
	const population = settle(search, lists);
	const { random, board } = search;
	let stalled = 0;
	while (stalled < STALL && population.length > 0 && !isOver(search)) {
		const [one, other] = [0, 1].map(() => population[parentIndex(population.length, random)]);
		if (!one || !other) return;
		const list = cross(one.list, other.list, random);
		mutate(board.network, list, random);
		const child = develop(search, list);
		stalled = child && admit(population, child) ? 0 : stalled + 1;
	}
}

/** The best schedule found; null when the horizon is too short for every list that was tried. */
export function searchSchedule(network: Network, { schedules, seed }: SearchOptions): Rated | null {
	const search: Search = {
		board: toBoard(network),
		random: randomFrom(seed),
		bound: lowerBound(network),
		limit: schedules,
		made: 0,
		best: null
	};
	for (const list of ruleLists(network)) develop(search, list, MAX_ROUNDS);
	let lists = ruleLists(network);
	while (!isOver(search)) {
		evolve(search, lists);
		lists = [];
	}
	return search.best;
}
