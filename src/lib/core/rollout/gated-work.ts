/** Chosen work with the gates it opens, and what of it is put off. */
import type { Questionnaire } from '../pack/schema.ts';
import type { Scope } from '../scoring/gates.ts';
import type { ChosenWork } from './choose-work.ts';
import { deferredWork } from './deferred.ts';
import { gateWork } from './gate-work.ts';
import { goalOf } from './goal.ts';
import type { GatedWork } from './plan-problem.ts';

/** `putOff`: ids of what is to be put off until after the window, where no gate waits for it. */
export function withGates(
	{ aim, items, before }: ChosenWork,
	questionnaire: Questionnaire,
	scope: Scope,
	putOff: readonly string[]
): GatedWork {
	const gates =
		aim === 0
			? new Map<string, readonly string[]>()
			: gateWork(goalOf(questionnaire, scope, aim, before), before, items);
	return { items, gates, deferred: deferredWork({ items, gates }, putOff) };
}
