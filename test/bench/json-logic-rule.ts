/**
 * Both bounds of every layer as JsonLogic: what somebody would write who scores with a rule engine. It is let off two
 * things that ours does: questions that are set aside, and the overall, which is worked out beside the rule.
 */
import { LogicEngine } from 'json-logic-engine';
import type { Answers } from '../../src/lib/core/assessment/answer.ts';
import { TOP_LEVEL } from '../../src/lib/core/pack/scale.ts';
import type { AskedLayer } from '../../src/lib/core/scoring/asked-tree.ts';
import { levers } from '../../src/lib/core/scoring/effective-weight.ts';

/** A dot in a name is a path to the engine. */
const nameOf = (question: string): string => question.replaceAll('.', '_');

/** The same answers under names that the engine can look up. */
export const forJsonLogic = (answers: Answers): Record<string, unknown> =>
	Object.fromEntries(Object.entries(answers).map(([question, answer]) => [nameOf(question), answer]));

const sum = (tree: readonly AskedLayer[], layer: string, unknown: number): unknown => ({
	'+': levers(tree, {})
		.filter((lever) => lever.layer === layer)
		.map(({ question, onLayer }) => ({ '*': [onLayer, { var: [`${nameOf(question.id)}.level`, unknown] }] }))
});

/** Compiled by the engine, with `new Function`: its fastest way. Gives lo and hi of each layer. */
export function jsonLogicScorer(tree: readonly AskedLayer[]): (data: Record<string, unknown>) => number[] {
	const rule = tree.flatMap(({ layer }) => [0, TOP_LEVEL].map((unknown) => sum(tree, layer.id, unknown)));
	const compiled: unknown = new LogicEngine().build(rule);
	if (typeof compiled !== 'function') throw new Error('The rule engine compiled nothing.');
	return (data) => {
		const bounds: unknown = Reflect.apply(compiled, undefined, [data]);
		return Array.isArray(bounds) ? bounds.map(Number) : [];
	};
}
