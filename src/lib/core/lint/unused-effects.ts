/** Effects that change nothing, because work that must come first has already done as much. */
import { isAtLeast } from '../pack/scale.ts';
import type { Level } from '../pack/scale.ts';
import type { Action } from '../pack/schema.ts';
import type { Finding, Linted } from './finding.ts';
import { warning } from './finding.ts';

/** Every action that must be done before this one, however far back. */
function earlier(action: Action, byId: ReadonlyMap<string, Action>): Set<Action> {
	const found = new Set<Action>();
	const visit = ({ after }: Action): void => {
		for (const id of after) {
			const before = byId.get(id);
			if (!before || found.has(before)) continue;
			found.add(before);
			visit(before);
		}
	};
	visit(action);
	return found;
}

/** Whether `other` alone already leaves the question where `evidence` at `level` would. */
function doesAsMuch(other: Action, question: string, level: Level, { evidence }: Action): boolean {
	const reached = other.raises[question] ?? 0;
	return reached > level || (reached === level && isAtLeast(other.evidence, evidence));
}

export function unusedEffects({ work: { actions } }: Linted): Finding[] {
	const byId = new Map(actions.map((action) => [action.id, action]));
	return actions.flatMap((action, index) => {
		const at = ['work', 'actions', index];
		const effects = Object.entries(action.raises);
		if (effects.length === 0) return warning('action-without-effect', [...at, 'id']);
		const before = [...earlier(action, byId)];
		return effects.flatMap(([question, level]) => {
			const path = [...at, 'raises', question];
			if (level === 0) return warning('effect-of-nought', path, { question });
			const same = before.find((other) => doesAsMuch(other, question, level, action));
			return same ? warning('effect-unused', path, { question, level, by: same.id }) : [];
		});
	});
}
