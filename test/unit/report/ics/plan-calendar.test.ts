import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, weekday } from '#lib/core/shared/day.ts';
import { contentLine } from '#lib/report/ics/content-line.ts';
import { planCalendar } from '#lib/report/ics/plan-calendar.ts';
import { xmlText } from '#lib/report/tables/safe-text.ts';
import type { Subject } from '#lib/report/tables/subject.ts';
import { takeAway } from '#lib/report/take-away.ts';
import { anyWeekend } from '../../../fixtures/rollout.ts';
import { HARD_TEXTS, ORDINARY, SUBJECTS, textOf, typed } from '../../../fixtures/take-away.ts';

const { plan } = ORDINARY;
if (!plan) throw new Error('The ordinary subject has a plan.');

const eventsOf = (text: string): ICAL.Event[] =>
	new ICAL.Component(ICAL.parse(text) as unknown[])
		.getAllSubcomponents('vevent')
		.map((one) => new ICAL.Event(one));

const events = async (subject: Subject): Promise<ICAL.Event[]> => eventsOf(await textOf('plan-ics', subject));

/** Its types promise another one for ever; at the end there is none. */
const nextOf = (iterator: { next: () => unknown }): unknown => iterator.next();

/** The first days on which an event takes place. */
function daysOf(event: ICAL.Event, most = 50): string[] {
	const days: string[] = [];
	const iterator = event.iterator();
	for (
		let next = nextOf(iterator);
		next instanceof ICAL.Time && days.length < most;
		next = nextOf(iterator)
	) {
		days.push(next.toString().slice(0, 10));
	}
	return days;
}

const octets = (line: string): number => new TextEncoder().encode(line).length;

describe('read back by a calendar program', () => {
	test('every task is an event on all its days, the last included', async () => {
		const read = await events(ORDINARY);
		expect(read).toHaveLength(plan.tasks.length + 2);
		for (const [index, task] of plan.tasks.entries()) {
			const event = read[index];
			expect(event?.startDate.isDate).toBe(true);
			expect(event?.startDate.toString()).toBe(task.start);
			expect(event?.endDate.toString()).toBe(addDays(task.end, 1));
			expect(event?.summary).toContain(task.title);
			expect(event?.description).toContain(task.doneWhen);
		}
	});

	test('late work says so, launch and decision take the day, work does not', async () => {
		const late = { ...plan, tasks: plan.tasks.map((task) => ({ ...task, late: true })) };
		const [first] = await events({ ...ORDINARY, plan: late });
		expect(first?.summary).toMatch(/ – late$/);
		const busy = (await events(ORDINARY))
			.filter(({ component }) => component.getFirstPropertyValue('transp') === 'OPAQUE')
			.map(({ summary }) => summary);
		expect(busy).toEqual([
			'Launch to a small group',
			'Decide: expand, revise or stop',
			'Weekly review of the AI agent',
			'Monthly review of the AI agent'
		]);
	});

	test('reviews follow the decision: eight weeks, then ten months on the same day of the week', async () => {
		const [weekly, monthly] = (await events(ORDINARY)).slice(-2);
		if (!weekly || !monthly) throw new Error('Both are there.');
		const weeks = daysOf(weekly);
		const months = daysOf(monthly);
		expect([weeks[0], weeks.length, months.length]).toEqual(['2027-01-06', 8, 10]);
		expect(weeks.slice(1).every((day, index) => daysBetween(weeks[index] ?? '', day) === 7)).toBe(true);
		expect(daysBetween(weeks.at(-1) ?? '', months[0] ?? '')).toBe(28);
		expect(new Set([...weeks, ...months].map(weekday))).toEqual(new Set([3]));
		expect(new Set(months.map((day) => day.slice(0, 7))).size).toBe(10);
	});

	test('no review on a day off, and none on a weekend whatever the day of the decision', async () => {
		const off = ['2027-01-13', '2027-03-31', '2026-12-25'];
		const subject = { ...ORDINARY, frame: { ...ORDINARY.frame, daysOff: off } };
		const [weekly] = (await events(subject)).slice(-2);
		expect(weekly && daysOf(weekly)).not.toContain('2027-01-13');
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 800 }), anyWeekend, (count, weekend) => {
				const decision = addDays('2026-01-01', count);
				const frame = { ...ORDINARY.frame, ...(weekend && { weekend }) };
				const calendar = planCalendar({ ...ORDINARY, frame, plan: { ...plan, decision } });
				for (const { start } of calendar?.events.slice(-2) ?? []) {
					expect(weekend ?? [6, 7]).not.toContain(weekday(start));
					expect(start > decision).toBe(true);
				}
			})
		);
	});

	test.each(Object.keys(SUBJECTS))('opens: %s', async (name) => {
		const subject = SUBJECTS[name] ?? ORDINARY;
		const file = await takeAway('plan-ics', subject);
		if (!subject.plan) expect(file).toBeNull();
		else expect(await events(subject)).toHaveLength(subject.plan.tasks.length + 2);
	});

	test.each(HARD_TEXTS)('%j comes back as it was typed', async (text) => {
		const [first] = await events(typed(text));
		expect(first?.summary ?? '').toBe(xmlText(text));
		expect(first?.description).toContain(xmlText(text));
	});
});

describe('the file', () => {
	test('lines end in CRLF and are at most 75 octets long, in any script', async () => {
		for (const subject of [ORDINARY, typed('Ελένη Παπαδάκη 👩‍💻 '.repeat(20))]) {
			const lines = (await textOf('plan-ics', subject)).split('\r\n');
			expect(lines.at(-1)).toBe('');
			expect(lines.every((line) => octets(line) <= 75 && !line.includes('\n'))).toBe(true);
		}
	});

	test('folding is undone by unfolding, and tears no character apart', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
				const line = `SUMMARY:${text.replace(/[\r\n]/g, '')}`;
				const folded = contentLine(line);
				expect(folded.replaceAll('\r\n ', '').slice(0, -2)).toBe(line);
				expect(folded.split('\r\n').every((piece) => octets(piece) <= 75 && !/\p{Cs}/u.test(piece))).toBe(
					true
				);
			})
		);
	});

	test('events keep their ids from export to export; a later export is a later version', async () => {
		const later = { ...ORDINARY, date: '2026-11-30' };
		const [one, two] = [await events(ORDINARY), await events(later)];
		expect(two.map(({ uid }) => uid)).toEqual(one.map(({ uid }) => uid));
		expect(new Set(one.map(({ uid }) => uid)).size).toBe(one.length);
		expect(Number(two[0]?.sequence)).toBe(Number(one[0]?.sequence) + 9);
		const stamps = one.map(({ component }) => String(component.getFirstPropertyValue('dtstamp')));
		expect(new Set(stamps)).toEqual(new Set(['2026-11-21T00:00:00Z']));
	});

	test('two assessments share no id; files by hand go by their workflow', async () => {
		const ids = async (subject: Subject) => (await events(subject)).map(({ uid }) => uid);
		const byHand = { ...ORDINARY, id: 'by-hand' };
		const other = { ...byHand, frame: { ...byHand.frame, workflow: 'Возвраты' } };
		const all = [...(await ids(ORDINARY)), ...(await ids(byHand)), ...(await ids(other))];
		expect(new Set(all).size).toBe(all.length);
	});

	test('is the same twice', async () => {
		expect(await textOf('plan-ics', ORDINARY)).toBe(await textOf('plan-ics', ORDINARY));
	});
});
