/** An assessment as it stands on a day, kept with what the scores say, so that it can be told when the pack is gone. */
import type { Answer, Answers } from '../assessment/answer.ts';
import { stateOf } from '../assessment/answer-state.ts';
import type { Milestone, Standing } from '../assessment/milestone.ts';
import type { Assessment } from '../assessment/schema.ts';
import { placedQuestions } from '../pack/questions.ts';
import { TOP_LEVEL } from '../pack/scale.ts';
import type { Questionnaire } from '../pack/schema.ts';
import type { Interval, Readiness } from '../scoring/readiness.ts';
import { score } from '../scoring/score.ts';
import type { Day } from '../shared/day.ts';

// A mean of fours can come out a hair above four, and a file with that would be refused.
const within = (level: number): number => Math.min(TOP_LEVEL, Math.max(0, level));

const range = ({ lo, point, hi }: Interval): NonNullable<Standing['overall']> => ({
	lo: within(lo),
	point: point === null ? null : within(point),
	hi: within(hi)
});

/** What the scores say, with the gates of the autonomy asked for. */
function standingOf(questionnaire: Questionnaire, readiness: Readiness): Standing {
	const titles = new Map(placedQuestions(questionnaire).map(({ question }) => [question.id, question.title]));
	const { supportedNow, possible, overall, layers, gates, requested } = readiness;
	return {
		supportedNow,
		possible,
		overall: overall && range(overall),
		layers: layers.map((layer) => ({
			...range(layer),
			id: layer.id,
			title: layer.title,
			floor: layer.floor
		})),
		gates: gates
			.filter(({ autonomy }) => autonomy === requested)
			.map(({ question, state }) => ({ question, title: titles.get(question) ?? question, state }))
	};
}

function withoutNote(answer: Answer): Answer {
	if ('level' in answer) {
		const { note: _note, ...rest } = answer;
		return rest;
	}
	return 'notApplicable' in answer ? { notApplicable: answer.notApplicable } : { unknown: true };
}

/** Answers without their notes, which stay with the questions; what was only a note is no answer. */
const bare = (answers: Answers): Record<string, Answer> =>
	Object.fromEntries(
		Object.entries(answers)
			.filter(([, answer]) => stateOf(answer) !== 'unanswered')
			.map(([question, answer]) => [question, withoutNote(answer)])
	);

/**
 * The milestone of a day. `questionnaire` is held to the assessment's own thresholds; those it is held to are kept
 * with it, whoever set them, since a later edition of the pack may have others.
 */
export function takeMilestone(
	{ pack, frame, answers }: Pick<Assessment, 'pack' | 'frame' | 'answers'>,
	questionnaire: Questionnaire,
	day: Day,
	title: string
): Milestone {
	const { autonomy, depth } = frame;
	return {
		title,
		day,
		pack,
		autonomy,
		depth,
		thresholds: questionnaire.thresholds,
		answers: bare(answers),
		standing: standingOf(questionnaire, score(questionnaire, frame, answers))
	};
}
