/**
 * The order in which a workshop talks: gates first, then what is to be discussed, then divergence by weight. It rests on
 * the first round of each question: what is asked again keeps its place, and the room its thread.
 */
import type { AgreementLabel } from './question-agreement.ts';
import type { QuestionResult } from './question-results.ts';

/** Most pressing first; what nobody answered enough comes before what is agreed. */
const URGENCY: readonly AgreementLabel[] = ['discuss', 'check', 'tooFew', 'agreed'];

const urgency = ({ opening }: QuestionResult): number => URGENCY.indexOf(opening?.label ?? 'tooFew');

/** 1 − consensus, by the weight of the question; 0 where nothing is known. */
const divergence = ({ opening, question }: QuestionResult): number =>
	(1 - (opening?.consensus ?? 1)) * question.weight;

const compare = (a: QuestionResult, b: QuestionResult): number =>
	Number(b.isGate) - Number(a.isGate) || urgency(a) - urgency(b) || divergence(b) - divergence(a);

/** All questions, the facilitator's own order first where there is one, then by what is most pressing. */
export function agendaOf(results: readonly QuestionResult[], own: readonly string[] = []): QuestionResult[] {
	const place = new Map(own.map((question, index) => [question, index]));
	const chosen = results.filter(({ question }) => place.has(question.id));
	const others = results.filter(({ question }) => !place.has(question.id));
	chosen.sort((a, b) => (place.get(a.question.id) ?? 0) - (place.get(b.question.id) ?? 0));
	return [...chosen, ...others.sort(compare)];
}

/** The order with one question moved by so many places, kept within the list; the same list where it cannot move. */
export function moved(order: readonly string[], question: string, by: number): readonly string[] {
	const from = order.indexOf(question);
	const to = from + by;
	if (from === -1 || to < 0 || to >= order.length) return order;
	return order.toSpliced(from, 1).toSpliced(to, 0, question);
}

/** Questions on which people differ: to discuss or to look at again, most pressing first. */
export const divergentOf = (results: readonly QuestionResult[]): QuestionResult[] =>
	agendaOf(results).filter(({ agreement }) => agreement?.label === 'discuss' || agreement?.label === 'check');
