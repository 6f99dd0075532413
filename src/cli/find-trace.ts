/** What the PATH of `explain` names, with all that it is a part of; or why it names nothing. */
import { INTERACTIONS } from '../lib/core/pack/scale.ts';
import type { Questionnaire } from '../lib/core/pack/schema.ts';
import { explain, explainCell, wayTo } from '../lib/core/scoring/explain.ts';
import type { TraceNode } from '../lib/core/scoring/trace.ts';
import { cellTitle } from '../lib/i18n/trace-text.ts';
import type { Case } from './open-assessment.ts';

export type Found =
	| {
			readonly ok: true;
			/** From the whole down to what was named. */
			readonly way: readonly [TraceNode, ...TraceNode[]];
	  }
	| { readonly ok: false; readonly problem: string };

const WHOLE = 'overall';

function whyNot(path: string, { layers }: Questionnaire, { frame }: Case['assessment']): string {
	const known = layers
		.flatMap((layer) =>
			layer.capabilities.flatMap(({ id, questions }) => [id, ...questions.map((q) => q.id)])
		)
		.includes(path);
	if (known)
		return `it is not asked at depth ${frame.depth}, autonomy ${String(frame.autonomy)}: it is in no sum`;
	return `there is no layer, capability or question of this name; layers are ${layers.map(({ id }) => id).join(', ')}`;
}

function findCell(
	path: string,
	{ assessment: { frame, answers }, pack: { questionnaire } }: Case
): Found | null {
	const [layer = '', name = '', ...rest] = path.split('/');
	const interaction = INTERACTIONS.find((one) => one === name);
	const isCell = interaction && rest.length === 0 && questionnaire.layers.some(({ id }) => id === layer);
	if (!isCell) return null;
	const node = explainCell(questionnaire, frame, answers, { layer, interaction });
	const title = cellTitle(questionnaire, { layer, interaction });
	return node
		? { ok: true, way: [{ ...node, title }] }
		: { ok: false, problem: 'no question that is asked bears on it' };
}

/** Finds `overall` (also by an empty path), a layer, capability or question by id, or a cell as `layer/interaction`. */
export function findTrace(path: string | undefined, opened: Case): Found {
	const cell = path === undefined ? null : findCell(path, opened);
	if (cell) return cell;
	const { assessment, pack } = opened;
	const overall = explain(pack.questionnaire, assessment.frame, assessment.answers);
	const [first, ...below] = wayTo(overall, path ?? WHOLE) ?? [];
	if (first) return { ok: true, way: [first, ...below] };
	return { ok: false, problem: whyNot(path ?? WHOLE, pack.questionnaire, assessment) };
}
