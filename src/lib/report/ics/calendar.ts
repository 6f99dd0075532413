/** A calendar as data: all-day events, some of which come again. */
import type { Day } from '#lib/core/shared/day.ts';

export interface Repeat {
	readonly every: 'week' | 'month';
	/** How often it takes place in all. */
	readonly times: number;
	/** Of a month: the first, second … or, as -1, the last such day of the week. */
	readonly ordinal?: number;
	/** Days on which it does not take place. */
	readonly except: readonly Day[];
}

export interface CalendarEvent {
	/** The same in every export, so that a calendar that has it is brought up to date. */
	readonly uid: string;
	readonly title: string;
	/** First and last day, both included. */
	readonly start: Day;
	readonly end: Day;
	readonly description: string;
	readonly categories: readonly string[];
	/** Whether the day counts as taken: work leaves room for other things, a meeting does not. */
	readonly isBusy: boolean;
	readonly repeat?: Repeat;
}

export interface Calendar {
	readonly name: string;
	/** The day of the export: the stamp and the order of its versions follow from it. */
	readonly date: Day;
	readonly events: readonly CalendarEvent[];
}
