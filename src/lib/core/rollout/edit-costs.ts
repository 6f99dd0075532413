/** Which pins and exclusions keep the aim below what was asked for: found by choosing again without them. */
import type { Answers } from '../assessment/answer.ts';
import type { Support } from '../pack/scale.ts';
import { applyEffects } from './apply-effects.ts';
import type { Choice } from './choose-actions.ts';
import type { ChosenWork, PlanPack, PlanSubject } from './choose-work.ts';
import { chooseAmong } from './choose-work.ts';
import { gapTo, goalOf } from './gap.ts';
import type { PlanReason } from './plan.ts';
import type { EditedWork } from './work-edits.ts';

/** Lists in a reason's values: ids, joined by this. */
const SEPARATOR = ',';

const without = (set: ReadonlySet<string>, gone: readonly string[]): ReadonlySet<string> =>
	new Set([...set].filter((id) => !gone.includes(id)));

interface Kind {
	readonly code: 'exclusion-costs' | 'pin-costs';
	readonly ids: readonly string[];
	readonly lift: (edited: EditedWork, ids: readonly string[]) => EditedWork;
}

const exclusions = ({ excluded }: EditedWork): Kind => ({
	code: 'exclusion-costs',
	ids: [...excluded].sort(),
	lift: (edited, ids) => ({ ...edited, excluded: without(edited.excluded, ids) })
});

const pins = ({ pinned }: EditedWork): Kind => ({
	code: 'pin-costs',
	ids: [...pinned].sort(),
	// An own task is in no plan but by being pinned.
	lift: (edited, ids) => ({
		...edited,
		pinned: without(edited.pinned, ids),
		items: edited.items.filter(({ id, kind }) => kind !== 'own' || !ids.includes(id))
	})
});

/** The fewest ids, in their order, that still raise the aim together when no single one does. */
function together(
	ids: readonly string[],
	aimWithout: (ids: readonly string[]) => Support,
	aim: Support
): string[][] {
	if (aimWithout(ids) <= aim) return [];
	const needed = ids.reduce<readonly string[]>((left, id) => {
		const fewer = left.filter((each) => each !== id);
		return aimWithout(fewer) > aim ? fewer : left;
	}, ids);
	return [[...needed]];
}

/** Gate questions that the plan leaves closed and the other choice opens. */
function gatesBetween(
	pack: PlanPack,
	subject: PlanSubject,
	before: Answers,
	now: Choice,
	other: Choice
): string[] {
	if (other.aim === 0) return [];
	const goal = goalOf(pack.questionnaire, subject.frame, other.aim, before);
	return [...gapTo(goal, applyEffects(before, now.items)).gates];
}

function costsOf(pack: PlanPack, subject: PlanSubject, chosen: ChosenWork, kind: Kind): PlanReason[] {
	const { edited, before, aim } = chosen;
	const choose = (ids: readonly string[]): Choice =>
		chooseAmong(pack, subject, before, kind.lift(edited, ids));
	const single = kind.ids.filter((id) => choose([id]).aim > aim).map((id) => [id]);
	const sets = single.length > 0 ? single : together(kind.ids, (ids) => choose(ids).aim, aim);
	return sets.map((ids) => {
		const other = choose(ids);
		const gates = gatesBetween(pack, subject, before, chosen, other).join(SEPARATOR);
		return { code: kind.code, values: { tasks: ids.join(SEPARATOR), aim, without: other.aim, gates } };
	});
}

/** Empty when the aim is what was asked for, or no edit is to blame. */
export function editCosts(pack: PlanPack, subject: PlanSubject, chosen: ChosenWork): PlanReason[] {
	if (chosen.aim >= subject.frame.autonomy) return [];
	return [exclusions, pins].flatMap((kind) => costsOf(pack, subject, chosen, kind(chosen.edited)));
}
