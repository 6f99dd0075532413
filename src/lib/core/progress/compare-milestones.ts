/** Two milestones side by side: what was said then and later, and, where the pack is at hand, what is behind it. */
import type { DroppedAnswer, MappedAnswer } from '../assessment/change-pack.ts';
import { sameJson } from '../assessment/json.ts';
import type { Milestone, Standing } from '../assessment/milestone.ts';
import { placedQuestions } from '../pack/questions.ts';
import type { Pack, Questionnaire } from '../pack/schema.ts';
import { opens } from '../scoring/gates.ts';
import type { CapabilityScore, GateState, Interval, Verdict } from '../scoring/readiness.ts';
import { score } from '../scoring/score.ts';
import { verdictOf } from '../scoring/support.ts';
import { changedAnswers } from './changed-answers.ts';
import type { AnswerChange } from './changed-answers.ts';
import { placeInEdition } from './place-in-edition.ts';
import type { PlacedAnswers } from './place-in-edition.ts';
import { momentOf, whatMoved } from './what-moved.ts';
import type { Moment, WhatMoved } from './what-moved.ts';

/** Something with an interval at both moments; null where it was not there or not asked. */
export interface IntervalMove {
	readonly id: string;
	readonly title: string;
	readonly from: Interval | null;
	readonly to: Interval | null;
}

export interface LayerMove extends IntervalMove {
	/** Least level at the autonomy asked for then, and later; null where the layer was not there. */
	readonly floorFrom: number | null;
	readonly floorTo: number | null;
}

/** One gate of the autonomy asked for; null where it was none then. */
export interface GateMove {
	readonly question: string;
	readonly title: string;
	readonly from: GateState | null;
	readonly to: GateState | null;
}

/** What can only be said with the questions at hand. */
export interface Detail {
	/** Those that moved, the furthest first; what is asked at one moment only comes last. */
	readonly capabilities: readonly IntervalMove[];
	readonly answers: readonly AnswerChange[];
	/** Null where the edition at hand does not explain what was said. */
	readonly moved: WhatMoved | null;
	/** Answers of another edition that found another question, or none, in the one at hand. */
	readonly mapped: readonly MappedAnswer[];
	readonly dropped: readonly DroppedAnswer[];
	/** Whether one of the two answered another edition. */
	readonly migrated: boolean;
}

export interface Comparison {
	readonly from: Milestone;
	readonly to: Milestone;
	readonly verdicts: { readonly from: Verdict; readonly to: Verdict };
	readonly overall: IntervalMove;
	readonly layers: readonly LayerMove[];
	/** Gates that were closed and are passed or set aside now, and the other way round. */
	readonly won: readonly GateMove[];
	readonly lost: readonly GateMove[];
	/** Gates that belong to the autonomy asked for at one of the two moments only. */
	readonly others: readonly GateMove[];
	readonly thresholdsChanged: boolean;
	/** Null where one of the two answered another pack. */
	readonly detail: Detail | null;
}

/** What was said at a milestone, for the autonomy that was asked for. */
export const verdictThen = ({ autonomy, standing }: Milestone): Verdict =>
	verdictOf(autonomy, standing.supportedNow, standing.possible);

type LayerThen = Standing['layers'][number];

function layerMoves(from: Standing, to: Standing): LayerMove[] {
	const before = new Map(from.layers.map((layer) => [layer.id, layer]));
	const after = new Set(to.layers.map(({ id }) => id));
	const move = (id: string, then: LayerThen | null, later: LayerThen | null): LayerMove => ({
		id,
		title: (later ?? then)?.title ?? id,
		from: then,
		to: later,
		floorFrom: then?.floor ?? null,
		floorTo: later?.floor ?? null
	});
	return [
		...to.layers.map((layer) => move(layer.id, before.get(layer.id) ?? null, layer)),
		...from.layers.filter(({ id }) => !after.has(id)).map((layer) => move(layer.id, layer, null))
	];
}

/** The question that takes the place of one of an earlier edition, by its id. */
function successors(pack: Pack | null): ReadonlyMap<string, string> {
	if (!pack) return new Map();
	const questions = placedQuestions(pack.questionnaire).map(({ question }) => question);
	const known = new Set(questions.map(({ id }) => id));
	return new Map(
		questions.flatMap(({ id, replaces = [] }) =>
			replaces.filter((old) => !known.has(old)).map((old) => [old, id] as const)
		)
	);
}

function gateMoves(from: Standing, to: Standing, names: ReadonlyMap<string, string>): GateMove[] {
	const before = new Map(from.gates.map((gate) => [names.get(gate.question) ?? gate.question, gate]));
	const after = new Set(to.gates.map(({ question }) => question));
	return [
		...to.gates.map(({ question, title, state }) => ({
			question,
			title,
			from: before.get(question)?.state ?? null,
			to: state
		})),
		...[...before].flatMap(([question, { title, state }]) =>
			after.has(question) ? [] : [{ question, title, from: state, to: null }]
		)
	];
}

const isOpen = (state: GateState): boolean => opens(state, 'badly');

/** Levels by which the further of its bounds moved. */
const distance = ({ from, to }: IntervalMove): number =>
	from && to ? Math.max(Math.abs(to.lo - from.lo), Math.abs(to.hi - from.hi)) : 0;

const capabilitiesAt = (questionnaire: Questionnaire, { scope, thresholds, answers }: Moment) =>
	new Map<string, CapabilityScore>(
		score(questionnaire, scope, answers, thresholds).capabilities.map((one) => [
			`${one.layer}/${one.id}`,
			one
		])
	);

/** Noise of floating-point sums is no move. */
const STILL = 1e-9;

function capabilityMoves(questionnaire: Questionnaire, from: Moment, to: Moment): IntervalMove[] {
	const [before, after] = [capabilitiesAt(questionnaire, from), capabilitiesAt(questionnaire, to)];
	const ids = questionnaire.layers.flatMap((layer) =>
		layer.capabilities.map(({ id, title }) => ({ id: `${layer.id}/${id}`, title }))
	);
	return ids
		.map(({ id, title }) => ({ id, title, from: before.get(id) ?? null, to: after.get(id) ?? null }))
		.filter((move) => (move.from && move.to ? distance(move) > STILL : Boolean(move.from ?? move.to)))
		.sort((a, b) => distance(b) - distance(a));
}

function detailOf(from: Milestone, to: Milestone, pack: Pack): Detail | null {
	const placed: readonly (PlacedAnswers | null)[] = [from, to].map((each) => placeInEdition(each, pack));
	const [then, later] = placed;
	if (!then || !later) return null;
	const { questionnaire } = pack;
	const [before, after] = [momentOf(from, questionnaire, then), momentOf(to, questionnaire, later)];
	return {
		capabilities: capabilityMoves(questionnaire, before, after),
		answers: changedAnswers(questionnaire, then.answers, later.answers),
		moved: whatMoved(questionnaire, before, after),
		mapped: [...then.mapped, ...later.mapped],
		dropped: [...then.dropped, ...later.dropped],
		migrated: !then.same || !later.same
	};
}

/** `pack` is the edition at hand; null where there is none, and then only what the milestones say is compared. */
export function compareMilestones(from: Milestone, to: Milestone, pack: Pack | null): Comparison {
	const gates = gateMoves(from.standing, to.standing, successors(pack));
	return {
		from,
		to,
		verdicts: { from: verdictThen(from), to: verdictThen(to) },
		overall: { id: 'overall', title: 'Overall', from: from.standing.overall, to: to.standing.overall },
		layers: layerMoves(from.standing, to.standing),
		won: gates.filter((gate) => gate.from && gate.to && !isOpen(gate.from) && isOpen(gate.to)),
		lost: gates.filter((gate) => gate.from && gate.to && isOpen(gate.from) && !isOpen(gate.to)),
		others: gates.filter((gate) => !gate.from || !gate.to),
		thresholdsChanged: !sameJson(from.thresholds ?? null, to.thresholds ?? null),
		detail: pack && detailOf(from, to, pack)
	};
}
