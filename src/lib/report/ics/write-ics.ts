/**
 * A calendar as an iCalendar file (RFC 5545).
 *
 * Our own writer: the ics package (3.12) folds by characters instead of octets, brings a validator and a generator of
 * random ids along, and makes both at every event, whether they are used or not. No clock here: the stamp is the day
 * of the export, and a later export is a later version of each event.
 */
import type { Day } from '#lib/core/shared/day.ts';
import { addDays, daysBetween, weekday } from '#lib/core/shared/day.ts';
import type { Calendar, CalendarEvent, Repeat } from './calendar.ts';
import { contentLine, escapeText } from './content-line.ts';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FIRST_VERSION: Day = '2026-01-01';

const compact = (day: Day): string => day.replaceAll('-', '');
const dateLine = (name: string, day: Day): string => `${name};VALUE=DATE:${compact(day)}`;

function repeatLines({ every, times, ordinal, except }: Repeat, start: Day): string[] {
	const day = `${ordinal === undefined ? '' : String(ordinal)}${WEEKDAYS[weekday(start) - 1] ?? ''}`;
	const rule = `RRULE:FREQ=${every === 'week' ? 'WEEKLY' : 'MONTHLY'};COUNT=${String(times)};BYDAY=${day}`;
	const later = except.filter((one) => one > start);
	return [rule, ...later.map((one) => dateLine('EXDATE', one))];
}

/** The end is the day after the last one: it does not count (3.6.1). */
const eventLines = (event: CalendarEvent, date: Day): string[] => [
	'BEGIN:VEVENT',
	`UID:${event.uid}`,
	`DTSTAMP:${compact(date)}T000000Z`,
	`SEQUENCE:${String(Math.max(0, daysBetween(FIRST_VERSION, date)))}`,
	dateLine('DTSTART', event.start),
	dateLine('DTEND', addDays(event.end, 1)),
	...(event.repeat ? repeatLines(event.repeat, event.start) : []),
	`SUMMARY:${escapeText(event.title)}`,
	`DESCRIPTION:${escapeText(event.description)}`,
	`CATEGORIES:${event.categories.map(escapeText).join(',')}`,
	`TRANSP:${event.isBusy ? 'OPAQUE' : 'TRANSPARENT'}`,
	'END:VEVENT'
];

/** The whole file. */
export function writeIcs({ name, date, events }: Calendar): string {
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Airworthy//Airworthy//EN',
		'CALSCALE:GREGORIAN',
		'METHOD:PUBLISH',
		`X-WR-CALNAME:${escapeText(name)}`,
		...events.flatMap((event) => eventLines(event, date)),
		'END:VCALENDAR'
	];
	return lines.map(contentLine).join('');
}
