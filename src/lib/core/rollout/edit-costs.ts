/**
 * Which pins and exclusions keep the aim below what was asked for: by asking again, without them, how far the work
 * that is left can reach.
 */
import { AUTONOMIES } from '../pack/scale.ts';
import type { Autonomy, Support } from '../pack/scale.ts';
import { score } from '../scoring/score.ts';
import type { ChosenWork, PlanPack, PlanSubject } from './choose-work.ts';
import { closedGates, isClosed } from './gap.ts';
import { goalOf, standingOf } from './goal.ts';
import type { Ground } from './ground.ts';
import { groundOf, withAllWork } from './ground.ts';
import type { PlanReason } from './plan.ts';
import type { EditedWork } from './work-edits.ts';

/** Lists in a reason's values: ids, joined by this. */
const SEPARATOR = ',';

interface Case {
	readonly pack: PlanPack;
	readonly subject: PlanSubject;
	readonly chosen: ChosenWork;
}

interface Kind {
	readonly code: 'exclusion-costs' | 'pin-costs';
	readonly ids: readonly string[];
	/** The edits without these of the kind. */
	readonly lift: (ids: readonly string[]) => EditedWork;
}

const without = (set: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> =>
	new Set([...set].filter((id) => !gone.includes(id)));

const exclusions = (edited: EditedWork): Kind => ({
	code: 'exclusion-costs',
	ids: [...edited.excluded].sort(),
	lift: (ids) => ({ ...edited, excluded: without(edited.excluded, ids) })
});

const pins = (edited: EditedWork): Kind => ({
	code: 'pin-costs',
	ids: [...edited.pinned].sort(),
	// An own task is in no plan but by being pinned.
	lift: (ids) => ({
		...edited,
		pinned: without(edited.pinned, ids),
		items: edited.items.filter(({ id, kind }) => kind !== 'own' || !ids.includes(id))
	})
});

function ground({ pack, subject, chosen }: Case, { items, pinned, excluded, done }: EditedWork): Ground {
	const finished = new Set(items.filter(({ id }) => done.has(id)).map(({ id }) => id));
	const settled = { pinned, excluded, done: finished, given: finished };
	return groundOf(pack.questionnaire, subject.frame, chosen.before, items, settled);
}

/** Gates of the autonomy that no work left can open; null when the autonomy is within reach. */
function outOfReach(
	{ pack, subject, chosen }: Case,
	on: Ground,
	autonomy: Autonomy
): readonly string[] | null {
	const goal = goalOf(pack.questionnaire, subject.frame, autonomy, chosen.before);
	const standing = standingOf(goal, withAllWork(on, goal));
	return isClosed(goal, standing) ? null : closedGates(goal, standing);
}

/** The highest autonomy that the work left reaches. */
function highest(of: Case, on: Ground): Support {
	const { questionnaire } = of.pack;
	const { frame } = of.subject;
	const { supportedNow } = score(questionnaire, frame, on.base);
	const aims = AUTONOMIES.filter((autonomy) => autonomy <= frame.autonomy && autonomy > supportedNow);
	return aims.findLast((aim) => outOfReach(of, on, aim) === null) ?? supportedNow;
}

type Reach = (ids: readonly string[]) => Support;

/** The fewest ids, in their order, that still raise the aim together when no single one does. */
function together(ids: readonly string[], reach: Reach, aim: Support): string[][] {
	if (reach(ids) <= aim) return [];
	const needed = ids.reduce<readonly string[]>((left, id) => {
		const fewer = left.filter((each) => each !== id);
		return reach(fewer) > aim ? fewer : left;
	}, ids);
	return [[...needed]];
}

function costsOf(of: Case, kind: Kind): PlanReason[] {
	const { aim, edited } = of.chosen;
	const reach: Reach = (ids) => highest(of, ground(of, kind.lift(ids)));
	const now = ground(of, edited);
	const single = kind.ids.map((id) => [id]).filter((ids) => reach(ids) > aim);
	const sets = single.length > 0 ? single : together(kind.ids, reach, aim);
	return sets.map((ids): PlanReason => {
		const higher = reach(ids);
		const gates = higher === 0 ? [] : (outOfReach(of, now, higher) ?? []);
		const values = { tasks: ids.join(SEPARATOR), aim, without: higher, gates: gates.join(SEPARATOR) };
		return { code: kind.code, values };
	});
}

/** Empty when the aim is what was asked for, or no edit is to blame. */
export function editCosts(pack: PlanPack, subject: PlanSubject, chosen: ChosenWork): PlanReason[] {
	if (chosen.aim >= subject.frame.autonomy) return [];
	const of = { pack, subject, chosen };
	return [exclusions, pins].flatMap((kind) => costsOf(of, kind(chosen.edited)));
}
