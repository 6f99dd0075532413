/** Whether a rule over answers could hold, given what each of its questions may still be answered with. */
import { TOP_LEVEL } from './scale.ts';
import type { AnswerTest, Condition } from './schema.ts';

/** The levels that are left for a question; null where no answer of it counts. */
export type Room = readonly [least: number, most: number] | null;
type Rooms = ReadonlyMap<string, Room>;

/** What is left of the room once the test holds; null when nothing is. */
export function roomWithin(room: Room, { atLeast = 0, atMost = TOP_LEVEL }: AnswerTest): Room {
	if (!room) return null;
	const least = Math.max(room[0], atLeast);
	const most = Math.min(room[1], atMost);
	return least <= most ? [least, most] : null;
}

/** Some answers within the rooms satisfy all of `all`, and one of `any` where there are any. */
export function couldHold({ all = [], any }: Condition, roomOf: (question: string) => Room): boolean {
	const left = (rooms: Rooms, test: AnswerTest): Room => {
		const room = rooms.get(test.question);
		return roomWithin(room === undefined ? roomOf(test.question) : room, test);
	};
	const rooms = all.reduce<Rooms>(
		(so, test) => new Map(so).set(test.question, left(so, test)),
		new Map<string, Room>()
	);
	if ([...rooms.values()].includes(null)) return false;
	return any === undefined || any.some((test) => left(rooms, test) !== null);
}
