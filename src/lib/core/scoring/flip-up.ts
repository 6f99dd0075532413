/** The least steps up to an autonomy: pass its gates, lift each layer to its floor, then the overall to its own. */
import { isAtLeast, TOP_LEVEL } from '../pack/scale.ts';
import type { Autonomy } from '../pack/scale.ts';
import type { Lever } from './effective-weight.ts';
import { floorUpTo, gatesUpTo, levelIn, toSteps } from './flip-standing.ts';
import type { Standing, Target } from './flip-standing.ts';
import { opens } from './gates.ts';
import { reaches } from './interval.ts';
import type { FlipStep } from './readiness.ts';

/** A gate that is not asked cannot be answered, so no change of answers passes it. */
function passGates(standing: Standing, autonomy: Autonomy, target: Target): boolean {
	const asked = new Set(standing.levers.map(({ question }) => question.id));
	const closed = gatesUpTo(standing, autonomy).filter(({ state }) => !opens(state, 'badly'));
	for (const { question, required, evidence, requiredEvidence } of closed) {
		if (!asked.has(question)) return false;
		if (levelIn(target, standing.answers, question) < required) target.levels.set(question, required);
		const shown = target.evidence.get(question) ?? evidence;
		if (!isAtLeast(shown, requiredEvidence)) target.evidence.set(question, requiredEvidence);
	}
	return true;
}

/** Raises questions, largest effect first, until the shortfall is gone; false when they run out. */
function raise(
	standing: Standing,
	target: Target,
	from: readonly Lever[],
	effect: 'onLayer' | 'onOverall',
	value: number,
	floor: number
): boolean {
	let reached = value;
	for (const lever of [...from].sort((a, b) => b[effect] - a[effect])) {
		let level = levelIn(target, standing.answers, lever.question.id);
		while (!reaches(reached, floor) && level < TOP_LEVEL) {
			level += 1;
			reached += lever[effect];
			target.levels.set(lever.question.id, level);
		}
	}
	return reaches(reached, floor);
}

/** Level of a layer or of the overall after the steps so far. */
const valueAfter = (
	standing: Standing,
	target: Target,
	among: readonly Lever[],
	effect: 'onLayer' | 'onOverall'
): number =>
	among.reduce(
		(total, lever) => total + lever[effect] * levelIn(target, standing.answers, lever.question.id),
		0
	);

/** Least steps after which `autonomy` is supported; null when no change of answers can. */
export function stepsUp(standing: Standing, autonomy: Autonomy): FlipStep[] | null {
	const target: Target = { levels: new Map(), evidence: new Map() };
	if (!passGates(standing, autonomy, target)) return null;
	const layerFloor = floorUpTo(standing.thresholds.layerFloor, autonomy);
	const overallFloor = floorUpTo(standing.thresholds.overallFloor, autonomy);
	for (const layer of standing.readiness.layers) {
		const own = standing.levers.filter((lever) => lever.layer === layer.id);
		const value = valueAfter(standing, target, own, 'onLayer');
		if (!raise(standing, target, own, 'onLayer', value, layerFloor)) return null;
	}
	const value = valueAfter(standing, target, standing.levers, 'onOverall');
	if (!raise(standing, target, standing.levers, 'onOverall', value, overallFloor)) return null;
	return toSteps(standing, target);
}
