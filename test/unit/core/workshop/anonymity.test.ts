import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Distribution } from '#lib/core/assessment/consensus.ts';
import { PERSPECTIVES } from '#lib/core/pack/scale.ts';
import type { Basis, Shown } from '#lib/core/workshop/anonymity.ts';
import { LEAST_GROUP, shownOf } from '#lib/core/workshop/anonymity.ts';
import { answered, sumOf } from '#lib/core/workshop/distribution.ts';

const row = (counts: readonly number[]): Distribution => {
	const [a = 0, b = 0, c = 0, d = 0, e = 0, unknown = 0, notApplicable = 0] = counts;
	return { levels: [a, b, c, d, e], unknown, notApplicable };
};
const cellsOf = ({ levels, unknown, notApplicable }: Distribution): number[] => [
	...levels,
	unknown,
	notApplicable
];
const basisOf = (rows: readonly (readonly number[])[]): Basis =>
	Object.fromEntries(rows.map((counts, index) => [PERSPECTIVES[index] ?? 'sponsor', row(counts)] as const));
const hidden = ({ groups }: Shown): string[] =>
	groups.flatMap((group) => (group.said ? [] : [group.perspective]));

describe('an anonymous workshop', () => {
	test('shows perspectives of five and more', () => {
		const shown = shownOf(basisOf([[5], [0, 3, 2]]), 'anonymous');
		expect(hidden(shown)).toEqual([]);
		expect(shown.all?.levels).toEqual([5, 3, 2, 0, 0]);
	});

	test('hides a small one, and the next larger with it, or the rest would give it away', () => {
		const shown = shownOf(basisOf([[0, 0, 2], [6], [3, 4]]), 'anonymous');
		expect(hidden(shown)).toEqual(['sponsor', 'operations']);
		expect(shown.groups.map(({ people }) => people)).toEqual([2, 6, 7]);
		expect(shown.all?.levels).toEqual([9, 4, 2, 0, 0]);
	});

	test('hides more where those hidden all said the same', () => {
		const shown = shownOf(basisOf([[3], [4], [0, 6], [0, 0, 9]]), 'anonymous');
		expect(hidden(shown)).toEqual(['sponsor', 'operations', 'quality']);
	});

	test('shows nothing but how many there are under five people in all', () => {
		const shown = shownOf(basisOf([[2], [1, 1]]), 'anonymous');
		expect([shown.people, shown.all, hidden(shown)]).toEqual([4, null, ['sponsor', 'operations']]);
	});

	test('shows people of one small perspective only together with others', () => {
		expect(shownOf(basisOf([[1, 1, 1]]), 'anonymous').all).toBeNull();
	});
});

test('a named workshop shows everything', () => {
	const shown = shownOf(basisOf([[1], [0, 1]]), 'named');
	expect([hidden(shown), shown.all?.levels]).toEqual([[], [1, 1, 0, 0, 0]]);
});

const counts = fc.array(fc.nat(4), { minLength: 7, maxLength: 7 });
const sparse = fc.array(fc.constantFrom(0, 0, 0, 1, 2, 6), { minLength: 7, maxLength: 7 });
const tables = fc
	.array(fc.oneof(counts, sparse), { minLength: 1, maxLength: PERSPECTIVES.length })
	.map(basisOf);

/** Every set of perspectives whose answers follow from what is shown: what adding and subtracting can reach. */
function derivable(shown: Shown): string[][] {
	const all = shown.groups.map(({ perspective }) => perspective);
	const open = all.filter((each) => !hidden(shown).includes(each));
	const sets = Array.from({ length: 2 ** open.length }, (_, bits) => open.filter((__, i) => (bits >> i) & 1));
	const rest = shown.all ? sets.map((set) => all.filter((each) => !set.includes(each))) : [];
	return [...sets, ...rest].filter((set) => set.length > 0);
}

/** Least and most that each hidden cell can be, over all tables that agree with what is shown. */
function feasible(shown: Shown, column: number, group: string): [number, number] {
	const closed = shown.groups.filter(({ said }) => said === null);
	const open = shown.groups.flatMap(({ said }) => said ?? []);
	const rest = (cellsOf(shown.all ?? row([]))[column] ?? 0) - (cellsOf(sumOf(open))[column] ?? 0);
	const people = closed.reduce((sum, each) => sum + each.people, 0);
	const own = closed.find(({ perspective }) => perspective === group)?.people ?? 0;
	return [Math.max(0, rest - (people - own)), Math.min(own, rest)];
}

describe('what is shown of any table', () => {
	test('gives no group of fewer than five away, however it is added and subtracted', () => {
		fc.assert(
			fc.property(tables, (basis) => {
				const shown = shownOf(basis, 'anonymous');
				const people = (set: readonly string[]): number =>
					shown.groups
						.filter((group) => set.includes(group.perspective))
						.reduce((n, group) => n + group.people, 0);
				for (const set of derivable(shown)) expect(people(set)).toBeGreaterThanOrEqual(LEAST_GROUP);
			}),
			{ numRuns: 2000 }
		);
	});

	test('leaves open what a hidden perspective said, wherever anybody of the hidden said it', () => {
		fc.assert(
			fc.property(tables, (basis) => {
				const shown = shownOf(basis, 'anonymous');
				fc.pre(shown.all !== null);
				const closed = shown.groups.filter(({ said }) => said === null);
				// All of them of one mind is what the whole says by itself.
				const unanimous = cellsOf(shown.all).filter(Boolean).length === 1;
				for (const { perspective } of unanimous ? [] : closed) {
					for (let column = 0; column < 7; column += 1) {
						const [least, most] = feasible(shown, column, perspective);
						if (most > 0) expect(least).toBeLessThan(most);
					}
				}
			}),
			{ numRuns: 2000 }
		);
	});

	test('is true, and names everybody who answered', () => {
		fc.assert(
			fc.property(tables, (basis) => {
				const shown = shownOf(basis, 'anonymous');
				for (const { perspective, people, said } of shown.groups) {
					expect(people).toBe(answered(basis[perspective] ?? row([])));
					if (said) expect(said).toEqual(basis[perspective]);
				}
				expect(shown.people).toBe(answered(sumOf(Object.values(basis))));
			})
		);
	});
});
