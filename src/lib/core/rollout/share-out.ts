/**
 * Whether the work of a day can be shared out among those who may do it: whoever has time takes it, after handing
 * other work on where that helps (Ford and Fulkerson 1956). Where it cannot, some roles together ask for more than
 * all who hold them have (Hall 1935): the least cut.
 */

/** The work of one day, in whole units; people are known by their index. */
export interface DayWork {
	/** By role, what is to be done. */
	readonly needs: readonly number[];
	/** By role, who may do it. */
	readonly holders: readonly (readonly number[])[];
	/** By person, what they can do in all. */
	readonly units: readonly number[];
}

interface Sharing extends DayWork {
	/** By role and person, what the person does of it. */
	readonly given: readonly number[][];
	/** By person, what is left. */
	readonly left: number[];
}

/** One role hands work of a person's on to make room for another one. */
interface Step {
	readonly role: number;
	readonly person: number;
}

interface Search {
	/** Roles met on the way, the one that is short first. */
	readonly met: readonly number[];
	/** By role met, the one that wants its work of a person's handed on. */
	readonly wantedBy: ReadonlyMap<number, Step>;
	/** Where there is time: the last role, and who has it; null where there is none. */
	readonly found: Step | null;
}

/** The nearest time for a role: its own people's, or that of people who could take others' work off them. */
function lookForTime({ holders, given, left }: Sharing, short: number): Search {
	const met = [short];
	const wantedBy = new Map<number, Step>();
	// `met` grows while it is walked.
	for (const role of met) {
		for (const person of holders[role] ?? []) {
			if ((left[person] ?? 0) > 0) return { met, wantedBy, found: { role, person } };
			for (const [other, people] of given.entries()) {
				if ((people[person] ?? 0) === 0 || met.includes(other)) continue;
				wantedBy.set(other, { role, person });
				met.push(other);
			}
		}
	}
	return { met, wantedBy, found: null };
}

/** The steps from the time found back to the role that is short. */
function stepsBack({ wantedBy, found }: Search): Step[] {
	const steps: Step[] = [];
	for (let step = found; step; step = wantedBy.get(step.role) ?? null) steps.push(step);
	return steps;
}

function give({ given, left }: Sharing, need: number, steps: readonly Step[]): number {
	const handedOn = steps.slice(1).map(({ person }, index) => given[steps[index]?.role ?? -1]?.[person] ?? 0);
	const first = steps[0]?.person ?? -1;
	const units = Math.min(need, left[first] ?? 0, ...handedOn);
	const change = (role = -1, person: number, by: number): void => {
		const people = given[role];
		if (people) people[person] = (people[person] ?? 0) + by;
	};
	left[first] = (left[first] ?? 0) - units;
	for (const [index, { role, person }] of steps.entries()) {
		change(role, person, units);
		if (index > 0) change(steps[index - 1]?.role, person, -units);
	}
	return units;
}

/** Indexes of roles that together need more than all their holders have; empty when all can be shared out. */
export function shortRoles(work: DayWork): readonly number[] {
	const sharing = { ...work, given: work.needs.map(() => work.units.map(() => 0)), left: [...work.units] };
	for (const [role, needed] of work.needs.entries()) {
		for (let need = needed; need > 0;) {
			const search = lookForTime(sharing, role);
			if (!search.found) return search.met;
			need -= give(sharing, need, stepsBack(search));
		}
	}
	return [];
}
