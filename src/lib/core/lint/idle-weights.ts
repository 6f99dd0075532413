/** Weights that weigh nothing, because there is nothing beside them. */
import type { Issue } from '../shared/issue.ts';
import type { Finding, Linted } from './finding.ts';
import { warning } from './finding.ts';

interface Weighed {
	readonly id: string;
	readonly weight: number;
}

function lonely(siblings: readonly Weighed[], path: Issue['path']): Finding[] {
	const [only] = siblings;
	if (siblings.length > 1 || !only || only.weight === 1) return [];
	return [warning('weight-idle', [...path, 0, 'weight'], { id: only.id, weight: only.weight })];
}

export function idleWeights({ questionnaire: { layers } }: Linted): Finding[] {
	const root = ['questionnaire', 'layers'];
	return [
		...lonely(layers, root),
		...layers.flatMap(({ capabilities }, l) => [
			...lonely(capabilities, [...root, l, 'capabilities']),
			...capabilities.flatMap(({ questions }, c) =>
				lonely(questions, [...root, l, 'capabilities', c, 'questions'])
			)
		])
	];
}
