/**
 * What a field of the frame is kept as, whatever was typed: every value this passes can be saved to a file and
 * read back. The limits are those of frame.ts, which the first page cannot load; a test holds the two together.
 */
import { AUTONOMIES, DEPTHS } from '../pack/scale.ts';
import { isDay } from '../shared/day.ts';
import { cleanLine, isForbiddenKey } from './clean-text.ts';
import type { Frame, Hours, Leave, Person } from './frame.ts';

type Fields = Required<Frame>;
type Tidy<T> = (value: T) => T | null;

/** Name of a person nobody has named yet. */
export const UNNAMED_PERSON = 'Unnamed person';

const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const HOURS_OF_A_DAY = 24;

const line =
	(max: number): Tidy<string> =>
	(text) =>
		cleanLine(text, max) || null;

/** Lines without blanks and repetitions. */
const lines = (values: readonly string[], max: number, count: number): string[] =>
	[...new Set(values.map((value) => cleanLine(value, max)))].filter(Boolean).slice(0, count);

const count: Tidy<number> = (value) => (Number.isSafeInteger(value) && value >= 0 ? value : null);
const hoursPerDay: Tidy<number> = (value) => (value > 0 && value <= HOURS_OF_A_DAY ? value : null);
const day: Tidy<string> = (value) => (isDay(value) ? value : null);
const oneOf =
	<T>(choices: readonly T[]): Tidy<T> =>
	(value) =>
		choices.includes(value) ? value : null;

/** Days of the week, each once, Monday first. */
const weekdays = (days: readonly number[]): number[] =>
	[1, 2, 3, 4, 5, 6, 7].filter((day) => days.includes(day));

const hours: Tidy<Hours> = ({ days, from, to }) => {
	const week = weekdays(days);
	const isWhole = week.length > 0 && CLOCK.test(from) && CLOCK.test(to);
	return isWhole ? { days: week, from, to } : null;
};

/** Saturday and Sunday, as in defaults.ts, which the first page does without; a test holds the two together. */
const USUAL_WEEKEND = '6,7';

/** The usual weekend is not kept, and no week is without work. */
const weekend: Tidy<number[]> = (days) => {
	const off = weekdays(days);
	return off.length > 6 || off.join() === USUAL_WEEKEND ? null : off;
};

const isLeave = ({ from, to }: Leave): boolean => isDay(from) && isDay(to);

/** A person with what is usable of it; null without an id. A blank name is filled, or the file would be refused. */
const person: Tidy<Person> = ({ id, name, hats, hoursPerDay: ownHours, reachable, leave }) => {
	const knownHours = ownHours === undefined ? null : hoursPerDay(ownHours);
	const knownReach = reachable ? hours(reachable) : null;
	const knownId = cleanLine(id, 60);
	if (knownId === '') return null;
	return {
		id: knownId,
		name: cleanLine(name, 120) || UNNAMED_PERSON,
		hats: lines(hats, 60, 40),
		...(knownHours !== null && { hoursPerDay: knownHours }),
		...(knownReach && { reachable: knownReach }),
		...(leave && {
			leave: leave
				.filter(isLeave)
				.slice(0, 50)
				.map(({ from, to }) => ({ from, to }))
		})
	};
};

/** Roles with usable hours; null when there are none. */
const roleHours: Tidy<Readonly<Record<string, number>>> = (hoursByRole) => {
	const usable = Object.entries(hoursByRole).filter(
		([role, hours]) => role.length <= 80 && !isForbiddenKey(role) && hours > 0 && hours <= 240
	);
	return usable.length > 0 ? Object.fromEntries(usable) : null;
};

const TIDY: { readonly [K in keyof Fields]: Tidy<Fields[K]> } = {
	workflow: line(160),
	organisation: line(200),
	outcome: line(300),
	channels: (values) => lines(values, 60, 20),
	monthlyVolume: count,
	teamSize: count,
	country: (text) => (/^[A-Z]{2}$/.test(text) ? text : null),
	operatingHours: hours,
	start: day,
	goLive: day,
	daysOff: (days) => [...new Set(days)].filter(isDay).sort().slice(0, 100),
	weekend,
	freezeDays: (days) => (Number.isInteger(days) && days > 0 && days <= 20 ? days : null),
	autonomy: oneOf(AUTONOMIES),
	depth: oneOf(DEPTHS),
	people: (people) => people.flatMap((each) => person(each) ?? []).slice(0, 200),
	hoursPerDay,
	roleHours
};

/** The value as it is kept; null when nothing usable was typed, which clears the field. */
export const tidyFrame = <K extends keyof Fields>(field: K, value: Fields[K]): Fields[K] | null =>
	TIDY[field](value);
