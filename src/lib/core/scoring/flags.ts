/**
 * Red flags and contradictions: rules over answers, held against what is known. A rule fires on known levels only;
 * it might fire where some answers to what is unknown or unanswered would make it. What was set aside satisfies
 * nothing, nor does what is not asked.
 */
import { levelOf } from '../assessment/answer-state.ts';
import type { Answers } from '../assessment/answer.ts';
import { couldHold, roomWithin } from '../pack/condition.ts';
import type { Room } from '../pack/condition.ts';
import { askedQuestions } from '../pack/questions.ts';
import { TOP_LEVEL } from '../pack/scale.ts';
import type { AnswerTest, Condition, Flag, Flags, Questionnaire } from '../pack/schema.ts';
import { countedState } from './counted-state.ts';
import type { Scope } from './gates.ts';

/** `notAsked`: only questions that are not asked could make it fire. */
export type FlagState = 'fires' | 'might' | 'notAsked';

export interface FlagCheck {
	readonly kind: 'redFlag' | 'contradiction';
	readonly flag: Flag;
	readonly state: FlagState;
	/** Questions whose known levels satisfy a test of the rule, as written in it. */
	readonly because: readonly string[];
	/** Unknown or unanswered questions that it would take; empty unless it might fire. */
	readonly open: readonly string[];
}

type RoomOf = (question: string) => Room;

const ANY_LEVEL: Room = [0, TOP_LEVEL];
const isKnown = (room: Room): boolean => room !== null && room[0] === room[1];

/** Known levels, all levels for what is unknown or unanswered, none for what is set aside or not asked. */
function roomsOf(questionnaire: Questionnaire, scope: Scope, answers: Answers): RoomOf {
	const asked = new Map(askedQuestions(questionnaire, scope).map(({ question }) => [question.id, question]));
	return (id) => {
		const question = asked.get(id);
		if (!question) return null;
		const level = levelOf(answers[id]);
		if (level !== null) return [level, level];
		return countedState(question, answers[id]) === 'notApplicable' ? null : ANY_LEVEL;
	};
}

const holds =
	(roomOf: RoomOf) =>
	(test: AnswerTest): boolean => {
		const room = roomOf(test.question);
		return isKnown(room) && roomWithin(room, test) !== null;
	};

const fires = ({ all = [], any }: Condition, roomOf: RoomOf): boolean =>
	all.every(holds(roomOf)) && (any === undefined || any.some(holds(roomOf)));

const questionsOf = (tests: readonly AnswerTest[]): string[] => [
	...new Set(tests.map(({ question }) => question))
];

/** The open questions it would take: those of `all`, and those of `any` unless one of these holds already. */
function openIn({ all = [], any = [] }: Condition, roomOf: RoomOf): string[] {
	const isOpen = (test: AnswerTest): boolean => {
		const room = roomOf(test.question);
		return !isKnown(room) && roomWithin(room, test) !== null;
	};
	const ways = any.some(holds(roomOf)) ? [] : any;
	return questionsOf([...all, ...ways].filter(isOpen));
}

function stateOf(
	condition: Condition,
	roomOf: RoomOf,
	isAsked: (question: string) => boolean
): FlagState | null {
	if (fires(condition, roomOf)) return 'fires';
	if (couldHold(condition, roomOf)) return 'might';
	const ifAsked = (question: string): Room => (isAsked(question) ? roomOf(question) : ANY_LEVEL);
	return couldHold(condition, ifAsked) ? 'notAsked' : null;
}

/** Every rule that fires, might fire, or is not asked about; red flags before contradictions, as the pack has them. */
export function checkFlags(
	questionnaire: Questionnaire,
	{ redFlags, contradictions }: Flags,
	scope: Scope,
	answers: Answers
): FlagCheck[] {
	const roomOf = roomsOf(questionnaire, scope, answers);
	const asked = new Set(askedQuestions(questionnaire, scope).map(({ question }) => question.id));
	const check = (kind: FlagCheck['kind'], flag: Flag): FlagCheck[] => {
		const state = stateOf(flag.when, roomOf, (question) => asked.has(question));
		if (state === null) return [];
		const tests = [...(flag.when.all ?? []), ...(flag.when.any ?? [])];
		const because = questionsOf(tests.filter(holds(roomOf)));
		return [{ kind, flag, state, because, open: state === 'might' ? openIn(flag.when, roomOf) : [] }];
	};
	return [
		...redFlags.flatMap((flag) => check('redFlag', flag)),
		...contradictions.flatMap((flag) => check('contradiction', flag))
	];
}
