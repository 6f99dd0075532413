/** The brief takes two pages whatever it is about, and hides nothing that it leaves out. */
import { describe, expect, test } from 'vitest';
import { BRIEF_TEXT } from '#lib/i18n/brief-text.ts';
import { faceOf } from '#lib/report/font/face.ts';
import { fitBrief } from '#lib/report/fit-brief.ts';
import type { Page } from '#lib/report/layout/operation.ts';
import { DENSE_SHEET } from '#lib/report/layout/sheet.ts';
import { scissors, shortenedAtWord } from '#lib/report/model/brief/scissors.ts';
import type { ReportInput } from '#lib/report/model/report-input.ts';
import { makeReport } from '#lib/report/make-report.ts';
import { boxOf, overlaps, runsOf } from '../../fixtures/page-text.ts';
import { openPdf } from '../../fixtures/read-pdf.ts';
import { emptyInput, fonts, INPUTS, reportInput } from '../../fixtures/report.ts';
import { reportWorkshops } from '../../fixtures/report-workshop.ts';

const face = faceOf(fonts);
const realistic = reportInput();

/** Every text that somebody types or a pack brings, as long as it may be. */
function longest(unit: string): ReportInput {
	const long = (count: number): string =>
		unit
			.repeat(Math.ceil(count / unit.length))
			.slice(0, count)
			.trim();
	const { plan, raci, questionnaire, flags, readiness } = reportInput({
		roles: 40,
		tasks: 200,
		names: Array.from({ length: 60 }, (_, index) => `${long(115)}${String(index)}`),
		frame: { workflow: long(160), organisation: long(200) }
	});
	const base = reportInput({
		roles: 40,
		tasks: 200,
		frame: { workflow: long(160), organisation: long(200) }
	});
	return {
		...base,
		questionnaire: {
			...questionnaire,
			title: long(120),
			autonomies: {
				1: { title: long(60), meaning: '', verdict: long(120) },
				2: { title: long(60), meaning: '', verdict: long(120) },
				3: { title: long(60), meaning: '', verdict: long(120) },
				4: { title: long(60), meaning: '', verdict: long(120) }
			},
			noAutonomy: { verdict: long(120) }
		},
		roles: base.roles.map((role) => ({ ...role, title: long(60) })),
		readiness: {
			...readiness,
			layers: Array.from({ length: 30 }, (_, index) => ({
				...(readiness.layers[index % readiness.layers.length] ?? readiness.layers[0]),
				title: long(60)
			})).filter((layer) => 'id' in layer) as typeof readiness.layers
		},
		flags: flags.map((check) => ({
			...check,
			state: 'fires' as const,
			flag: { ...check.flag, title: long(80), meaning: long(300) }
		})),
		plan: plan && { ...plan, tasks: plan.tasks.map((task) => ({ ...task, title: long(120) })) },
		raci: raci && {
			...raci,
			roles: raci.roles.map((role) => ({ ...role, title: long(60) })),
			rows: raci.rows.map((row) => ({ ...row, title: long(120) }))
		},
		options: { confidentiality: long(80) },
		progress: {
			since: null,
			decided: [
				{
					id: 'm',
					milestone: {
						title: long(120),
						day: '2026-11-20',
						pack: { id: 'cx', version: '1.0.0' },
						autonomy: 2,
						depth: 'quick',
						answers: {},
						standing: { supportedNow: 1, possible: 2, overall: null, layers: [], gates: [] }
					},
					decision: {
						outcome: 'goWithConditions',
						autonomy: 2,
						by: long(200),
						day: '2026-11-20',
						conditions: Array.from({ length: 20 }, () => long(300)),
						reason: long(1000)
					}
				}
			]
		}
	};
}

/** A workshop of 40 dissents with the longest reasons, beside everything else that is long. */
function disputed(input: ReportInput): ReportInput {
	const reason = 'Nobody samples on Sundays, and the rota names two people who left. '
		.repeat(15)
		.slice(0, 1000);
	return { ...input, workshops: reportWorkshops(reportInput(), { dissents: 40, reason, people: 40 }) };
}

const CASES: Readonly<Record<string, ReportInput>> = {
	...INPUTS,
	'everything empty and a plan': { ...emptyInput, plan: realistic.plan, raci: realistic.raci },
	'longest words': longest('W'),
	'longest Greek': longest('Η ευθύνη για τις ενέργειες του πράκτορα '),
	'longest Cyrillic': longest('Ответственность за действия агента '),
	'a workshop of 40 dissents with long reasons': disputed(longest('An agent that answers for what it does ')),
	'characters that no face has': longest('漢字 山田太郎 👩‍💻 ')
};

const textOf = (page: Page): string =>
	runsOf(page)
		.map(({ text }) => text)
		.join(' ');

/** Runs on one line or the next belong to one text only by chance, so spaces do not count. */
const squeezed = (text: string): string => text.replace(/\s/g, '');

describe.each(Object.entries(CASES))('the brief of %s', (_, input) => {
	const { pages } = fitBrief(input, face);

	test('takes two pages', () => {
		expect(pages.length).toBe(2);
	});

	test('keeps every text inside its column and the page', () => {
		const { left, top, frame } = DENSE_SHEET;
		for (const page of pages) {
			const runs = runsOf(page);
			expect(runs.filter((run) => face.measure(run.text, run) > run.room + 0.01)).toEqual([]);
			const out = runs
				.map((run) => boxOf(run, face))
				.filter(
					(box) =>
						box.left < left - 0.5 ||
						box.right > left + frame.width + 0.5 ||
						box.top < top - 4 ||
						box.bottom > page.height - 24
				);
			expect(out).toEqual([]);
		}
	});

	test('lets no two texts overlap', () => {
		const found = pages.map((page) => overlaps(runsOf(page).map((run) => boxOf(run, face))));
		expect(found.flat()).toEqual([]);
	});

	test('points from every shortened text to where it stands whole', () => {
		const [lead] = BRIEF_TEXT.shortened(['x']).split('“x”');
		for (const page of pages) {
			const shortened = runsOf(page).some(
				({ text, y }) => text.endsWith('…') && y < page.height - 70 && !text.startsWith('“…”')
			);
			expect(squeezed(textOf(page)).includes(squeezed(lead ?? ''))).toBe(shortened);
		}
	});

	test('says on every page which it is, and has a place for every link', () => {
		expect(pages.map((page) => runsOf(page).at(-1)?.text)).toEqual(['1 of 2', '2 of 2']);
		expect(pages.flatMap(({ operations }) => operations.filter(({ kind }) => kind === 'link'))).toEqual([]);
	});
});

describe('what it says', () => {
	const pages = fitBrief(realistic, face).pages.map(textOf);
	const [first = '', second = ''] = pages;

	test('page 1: the verdict, what is asked and supported, risks, decisions and the smallest change', () => {
		for (const words of [
			'No-go at level 2',
			'Autonomy asked for',
			'Supported now',
			'Three risks',
			'Decisions asked'
		])
			expect(first).toContain(words);
		expect(first).toContain('Hold go-live at level 2 until');
		expect(first).toContain('Decide on day 30: expand, revise or stop.');
		expect(first).toContain('no level is supported, so there is none to lose');
	});

	test('page 2: chart, matrix, evidence, method with its questionnaire', () => {
		for (const words of [
			'Launch 23 Dec',
			'Decision 30 Dec',
			'Who answers for the gate work',
			'Strength of evidence'
		])
			expect(second).toContain(words);
		expect(second).toContain('683650ac');
		expect(second).toContain('a default and not evidence');
	});

	test('a score never stands without its interval and the number of answers it rests on', () => {
		expect(first).toMatch(/\d\.\d \(\d\.\d–\d\.\d\), 6 of 6/);
	});

	test('of a workshop: agreement beside each layer, dissent, and who answered', () => {
		const workshops = reportWorkshops(realistic, { dissents: 3, people: 12 });
		const [layers = '', rest = ''] = fitBrief({ ...realistic, workshops }, face).pages.map(textOf);
		expect(layers).toContain('6 of 6; agree on 4 of 6');
		expect(rest).toContain('Three of 24 recorded levels carry dissent.');
		expect(rest).toContain('Vera Blom (quality) holds level 4: Nobody samples on Sundays.');
		expect(squeezed(rest)).toContain(squeezed('Two more dissents in “Workshop” of the full report.'));
		expect(squeezed(rest)).toContain(
			squeezed('Answered by twelve people in a workshop (operations 6, quality 6)')
		);
	});

	test('nothing of a workshop where there is none', () => {
		expect(`${first}${second}`).not.toMatch(/Dissent|agree on|in a workshop/);
	});

	test('tasks that are left out are counted', () => {
		const { pages: many } = fitBrief(reportInput({ tasks: 200 }), face);
		expect(many.map(textOf).join(' ')).toMatch(/Shown: \d+ of 50 tasks of gate work/);
	});

	test('thresholds of its own are named as such', () => {
		const own = fitBrief(
			{
				...realistic,
				packThresholds: { ...realistic.packThresholds, pointCompleteness: 0.25 }
			},
			face
		)
			.pages.map(textOf)
			.join(' ');
		expect(squeezed(own)).toContain(squeezed('set for this assessment'));
	});
});

describe('its file', () => {
	const made = makeReport({ ...realistic, options: { form: 'brief' } }, fonts);

	test('is named as a brief, has two pages, and is the same each time', () => {
		expect(made.fileName).toBe('airworthy-brief-card-dispute-status-2026-11-21.pdf');
		expect(made.pages).toBe(2);
		const again = makeReport({ ...realistic, options: { form: 'brief' } }, fonts);
		expect(Buffer.from(again.bytes).equals(Buffer.from(made.bytes))).toBe(true);
	});

	test('has an outline and is tagged', async () => {
		const pdf = await openPdf(made.bytes);
		const outline = await pdf.getOutline();
		expect(outline.map(({ title }) => title)).toEqual([
			'To decide',
			'The 30 days, and what the verdict rests on'
		]);
		expect(await (await pdf.getPage(1)).getStructTree()).not.toBeNull();
	});
});

describe('shortening', () => {
	test.each([
		['short enough', 20, 'short enough'],
		['cut at a word here', 12, 'cut at a…'],
		['one,two', 5, 'one…'],
		['Unbreakablelongword', 8, 'Unbreak…'],
		['a, b; c', 4, 'a…']
	])('of “%s” to %i gives “%s”', (text, limit, short) => {
		expect(shortenedAtWord(text, limit)).toBe(short);
	});

	test('never cuts a character from its marks', () => {
		expect(shortenedAtWord('e\u0301e\u0301e\u0301e\u0301', 3)).toBe('e\u0301e\u0301…');
	});

	test('keeps in mind where the whole text stands, each place once', () => {
		const { cut, places } = scissors(6);
		expect([cut('fits', 'A'), cut('does not fit', 'B'), cut('nor does this', 'B')]).toEqual([
			'fits',
			'does…',
			'nor…'
		]);
		expect(places()).toEqual(['B']);
	});
});
