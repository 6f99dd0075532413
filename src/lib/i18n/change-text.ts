/** Moving an assessment on to another edition of its questionnaire, in words. */
import { evidenceOf, levelOf, stateOf } from '../core/assessment/answer-state.ts';
import type { Answer } from '../core/assessment/answer.ts';
import type { DroppedAnswer } from '../core/assessment/change-pack.ts';
import type { Readiness } from '../core/scoring/readiness.ts';
import { evidenceWord } from './evidence-text.ts';
import { plural, sentence, showLevel } from './format.ts';
import { showInterval } from './interval-text.ts';

/** “level 2, document”, “don’t know”; a note beside it is only mentioned. */
export function answerText(answer: Answer): string {
	const state = stateOf(answer);
	if (state === 'unanswered') return 'a note only';
	const noted = answer.note ? ', with a note' : '';
	if (state === 'unknown') return `don’t know${noted}`;
	if (state === 'notApplicable') return `not applicable${noted}`;
	return `level ${String(levelOf(answer))}, ${evidenceWord(evidenceOf(answer))}${noted}`;
}

const WHY: Readonly<Record<DroppedAnswer['why'], string>> = {
	gone: 'No question takes its place.',
	'may-not': 'It was set aside as not applicable, and the new edition does not allow that.'
};

export const whyDropped = (why: DroppedAnswer['why']): string => WHY[why];

/** “Eleven answers stay, one goes to another question, two are dropped.” */
export function changeLine(kept: number, mapped: number, dropped: number): string {
	const stay = `${plural(kept, 'answer')} ${kept === 1 ? 'stays' : 'stay'}`;
	const go = `${plural(mapped, 'answer').replace(/ answers?$/, '')} ${mapped === 1 ? 'goes' : 'go'} to another question`;
	const drop = `${plural(dropped, 'answer').replace(/ answers?$/, '')} ${dropped === 1 ? 'is' : 'are'} dropped`;
	return `${sentence([stay, mapped > 0 ? go : 'none goes to another question', dropped > 0 ? drop : 'none is dropped'].join(', '))}.`;
}

/** “supported 1, possible 3, asked for 2” */
export const supportLine = ({ supportedNow, possible, requested }: Readiness): string =>
	`Supported now ${String(supportedNow)}, possible ${String(possible)}, asked for ${String(requested)}`;

/** “Overall 1.9–2.4 of at least 2.0” */
export const overallLine = ({ overall, overallFloor }: Readiness): string =>
	overall
		? `Overall ${showInterval(overall)}, needs ${showLevel(overallFloor)}`
		: 'Overall: nothing asked applies';
