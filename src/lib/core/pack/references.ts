/** Cross-reference checks of a pack: every id is unique, every reference leads somewhere, no action waits for itself. */
import type { Issue } from '../shared/issue.ts';
import { placedQuestions } from './questions.ts';
import type { Action, Duty, Flag, Questionnaire, Role, Work } from './schema.ts';

type Path = Issue['path'];
interface Named {
	readonly id: string;
	readonly path: Path;
}
interface Reference extends Named {
	/** What kind of thing the id should name, for the text. */
	readonly kind: string;
}

const issue = (code: string, path: Path, values: Issue['values'] = {}): Issue => ({ code, path, values });

/** Every id that stands more than once, at its second and later places. */
function duplicates(named: readonly Named[]): Issue[] {
	const seen = new Set<string>();
	return named.flatMap(({ id, path }) => {
		if (seen.has(id)) return [issue('pack.duplicate-id', [...path, 'id'], { id })];
		seen.add(id);
		return [];
	});
}

const dangling = (references: readonly Reference[], known: ReadonlySet<string>): Issue[] =>
	references
		.filter(({ id }) => !known.has(id))
		.map(({ id, path, kind }) => issue('pack.unknown-id', path, { id, kind }));

const list = (kind: string, ids: readonly string[], path: Path): Reference[] =>
	ids.map((id, index) => ({ kind, id, path: [...path, index] }));

const sourcesOf = (thing: { sources: readonly string[] }, path: Path): Reference[] =>
	list('source', thing.sources, [...path, 'sources']);

const idsOf = (things: readonly { id: string }[]): Set<string> => new Set(things.map(({ id }) => id));

function checkQuestions(questionnaire: Questionnaire, sources: ReadonlySet<string>): Issue[] {
	const layers: Named[] = [];
	const capabilities: Named[] = [];
	const questions: Named[] = [];
	const issues: Issue[] = [];
	questionnaire.layers.forEach((layer, l) => {
		layers.push({ id: layer.id, path: ['questionnaire', 'layers', l] });
		layer.capabilities.forEach((capability, c) => {
			const at: Path = ['questionnaire', 'layers', l, 'capabilities', c];
			capabilities.push({ id: capability.id, path: at });
			capability.questions.forEach((question, q) => {
				const path: Path = [...at, 'questions', q];
				questions.push({ id: question.id, path });
				issues.push(...dangling(sourcesOf(question, path), sources));
				if (!question.id.startsWith(`${layer.id}.`)) {
					issues.push(
						issue('pack.question-outside-layer', [...path, 'id'], { id: question.id, layer: layer.id })
					);
				}
			});
		});
	});
	const ids = idsOf(questions);
	const replaced = atQuestions(questionnaire).flatMap(({ replaces, path }) =>
		list('question', replaces, path)
			.filter(({ id }) => ids.has(id))
			.map(({ id, path: at }) => issue('pack.replaces-own', at, { id }))
	);
	return [
		...duplicates(layers),
		...duplicates(capabilities),
		...duplicates(questions),
		...issues,
		...replaced
	];
}

/** What each question replaces, and where it says so. */
const atQuestions = ({ layers }: Questionnaire): { replaces: readonly string[]; path: Path }[] =>
	layers.flatMap(({ capabilities }, l) =>
		capabilities.flatMap(({ questions }, c) =>
			questions.map(({ replaces = [] }, q) => ({
				replaces,
				path: ['questionnaire', 'layers', l, 'capabilities', c, 'questions', q, 'replaces']
			}))
		)
	);

const actionRoles = (action: Action, path: Path): Reference[] => [
	{ kind: 'role', id: action.responsible, path: [...path, 'responsible'] },
	{ kind: 'role', id: action.accountable, path: [...path, 'accountable'] },
	...list('role', action.consulted, [...path, 'consulted']),
	...list('role', action.informed, [...path, 'informed']),
	...list('role', action.separate ?? [], [...path, 'separate'])
];

const dutyRoles = (duty: Duty, path: Path): Reference[] => [
	...list('role', duty.responsible, [...path, 'responsible']),
	{ kind: 'role', id: duty.accountable, path: [...path, 'accountable'] },
	...list('role', duty.consulted, [...path, 'consulted']),
	...list('role', duty.informed, [...path, 'informed']),
	...list('role', duty.separate ?? [], [...path, 'separate'])
];

const roleRoles = (role: Role, path: Path): Reference[] => [
	...list('role', role.holdsWith, [...path, 'holdsWith']),
	...list('role', role.notWith, [...path, 'notWith'])
];

const raised = (action: Action, path: Path): Reference[] =>
	Object.keys(action.raises).map((id) => ({ kind: 'question', id, path: [...path, 'raises', id] }));

const FLAG_KEYS = ['redFlags', 'contradictions'] as const;

const tested = ({ when }: Flag, path: Path): Reference[] =>
	(['all', 'any'] as const).flatMap((key) =>
		(when[key] ?? []).map(({ question }, index) => ({
			kind: 'question',
			id: question,
			path: [...path, 'when', key, index, 'question']
		}))
	);

/** The actions on a circle of `after`, or nothing: the first one found, in order. */
export function actionCycle(actions: readonly Action[]): string[] {
	const byId = new Map(actions.map((action) => [action.id, action]));
	const done = new Set<string>();
	const visit = (id: string, trail: readonly string[]): string[] => {
		const at = trail.indexOf(id);
		if (at >= 0) return trail.slice(at);
		if (done.has(id)) return [];
		for (const before of byId.get(id)?.after ?? []) {
			const cycle = visit(before, [...trail, id]);
			if (cycle.length > 0) return cycle;
		}
		done.add(id);
		return [];
	};
	for (const { id } of actions) {
		const cycle = visit(id, []);
		if (cycle.length > 0) return cycle;
	}
	return [];
}

function checkCycle(actions: readonly Action[]): Issue[] {
	const cycle = actionCycle(actions);
	const index = actions.findIndex(({ id }) => id === cycle[0]);
	return index < 0
		? []
		: [issue('pack.action-cycle', ['work', 'actions', index, 'after'], { actions: cycle.join(' → ') })];
}

/** Everything that does not fit together, each at its place in `{questionnaire, work}`. */
export function checkReferences({
	questionnaire,
	work
}: {
	questionnaire: Questionnaire;
	work: Work;
}): Issue[] {
	const sources = new Set(Object.keys(questionnaire.sources));
	const roles = idsOf(work.roles);
	const actions = idsOf(work.actions);
	const questions = new Set(placedQuestions(questionnaire).map(({ question }) => question.id));
	const at = <T extends { id: string }>(
		key: string,
		things: readonly T[],
		of: (thing: T, path: Path) => Reference[]
	) => things.flatMap((thing, index) => of(thing, ['work', key, index]));
	const named = (key: string, things: readonly { id: string }[]): Named[] =>
		things.map(({ id }, index) => ({ id, path: ['work', key, index] }));
	return [
		...checkQuestions(questionnaire, sources),
		...duplicates(named('roles', work.roles)),
		...duplicates(named('actions', work.actions)),
		...duplicates(named('duties', work.duties)),
		...dangling(at('roles', work.roles, sourcesOf), sources),
		...dangling(at('actions', work.actions, sourcesOf), sources),
		...dangling(at('duties', work.duties, sourcesOf), sources),
		...dangling(at('roles', work.roles, roleRoles), roles),
		...dangling(at('actions', work.actions, actionRoles), roles),
		...dangling(at('actions', work.actions, raised), questions),
		...dangling(
			at('actions', work.actions, ({ after }, path) => list('action', after, [...path, 'after'])),
			actions
		),
		...dangling(at('duties', work.duties, dutyRoles), roles),
		...dangling(
			at('duties', work.duties, ({ gates }, path) => list('question', gates, [...path, 'gates'])),
			questions
		),
		...checkCycle(work.actions),
		...FLAG_KEYS.flatMap((key) => [
			...duplicates(named(key, work[key])),
			...dangling(at(key, work[key], sourcesOf), sources),
			...dangling(at(key, work[key], tested), questions)
		])
	];
}
