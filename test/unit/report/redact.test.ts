/** What a profile leaves out is not in the bytes: not as text, not in what the file says of itself, nowhere. */
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer } from '#lib/core/assessment/answer.ts';
import { PROFILES, REPORT_FORMS } from '#lib/core/assessment/report-options.ts';
import type { Profile, ReportForm } from '#lib/core/assessment/report-options.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import { placedQuestions } from '#lib/core/pack/questions.ts';
import { takeMilestone } from '#lib/core/progress/take-milestone.ts';
import { buildRaci } from '#lib/core/raci/build-raci.ts';
import { planRollout } from '#lib/core/rollout/plan-rollout.ts';
import type { FileKey, OfficeKey } from '#lib/i18n/take-away-text.ts';
import { gatherResults } from '#lib/report/model/gather-results.ts';
import { makeReport } from '#lib/report/make-report.ts';
import { officeFile } from '#lib/report/office-file.ts';
import { gatherSubject } from '#lib/report/tables/gather-subject.ts';
import { takeAway } from '#lib/report/take-away.ts';
import { everyText } from '../../fixtures/office.ts';
import { dangersInPdf } from '../../fixtures/pdf-dangers.ts';
import { openPdf, pageTexts } from '../../fixtures/read-pdf.ts';
import { fonts, loadFonts } from '../../fixtures/report.ts';
import { shippedPack } from '../../fixtures/shipped-pack.ts';
import { xmlParts } from '../../fixtures/take-away.ts';

const pack = shippedPack();
const ids = placedQuestions(pack.questionnaire).map(({ question }) => question.id);
const roles = pack.work.roles.map(({ id }) => id);

/** Words that stand nowhere else, by what they are. */
const PEOPLE = ['Quillon Zanderberg', 'Yorrick Vexholm', 'Ottoline Brackwater', 'Ζηνοβία Καλλιγά'];
const SECRETS = {
	people: PEOPLE,
	deciders: ['Perpetua Nightingale', 'Erasmus Holloway-Finch', 'reason-walrus', 'apart-ocelot'],
	notes: ['note-marmoset'],
	references: ['reference-capybara'],
	organisation: ['Kestrelmoor Mutual', 'Lysander Quick']
} as const;

function answerAt(index: number): Answer {
	if (index === 4)
		return {
			notApplicable: { reason: 'apart-ocelot', approvedBy: 'Erasmus Holloway-Finch' },
			note: 'note-marmoset'
		};
	if (index === 5) return { unknown: true, note: 'note-marmoset' };
	return {
		level: index % 3 === 0 ? 1 : 2,
		evidence: 'document',
		reference: 'reference-capybara',
		note: `note-marmoset, says ${PEOPLE[index % PEOPLE.length] ?? ''}`
	};
}

const bare: Assessment = {
	format: 'airworthy',
	version: 1,
	id: 'secrets',
	pack: { id: pack.questionnaire.id, version: pack.questionnaire.version },
	frame: {
		workflow: 'Refunds of Kestrelmoor Mutual',
		organisation: 'Kestrelmoor Mutual',
		outcome: 'What Quillon Zanderberg asked for',
		autonomy: 2,
		depth: 'full',
		start: '2026-12-01',
		people: PEOPLE.map((name, index) => ({
			id: name.toLowerCase().replace(' ', '-'),
			name,
			hats: roles.filter((_, at) => at % PEOPLE.length === index)
		}))
	},
	answers: Object.fromEntries(ids.map((id, index) => [id, answerAt(index)]))
};
const before = {
	...bare,
	answers: { ...bare.answers, [ids[0] ?? '']: { level: 0, note: 'note-marmoset' } as const }
};

const ASSESSMENT: Assessment = {
	...bare,
	milestones: { m: takeMilestone(before, pack.questionnaire, '2026-10-01', 'Before Yorrick Vexholm left') },
	decisions: {
		m: {
			outcome: 'goWithConditions',
			autonomy: 1,
			by: 'Perpetua Nightingale',
			day: '2026-10-02',
			conditions: ['Quillon Zanderberg reads every week'],
			reason: 'reason-walrus'
		}
	},
	ownTasks: {
		own: {
			title: 'Ask Ottoline Brackwater for the list',
			phase: 1,
			responsible: roles[0] ?? '',
			effortHours: 2,
			durationDays: 1,
			after: [],
			doneWhen: 'Ζηνοβία Καλλιγά has it'
		}
	}
};

const planned = planRollout(pack, ASSESSMENT, {});
if (!planned.ok) throw new Error('The plan of the fixture can be made.');
const plan = planned.value;

const optionsOf = (profile: Profile, form: ReportForm = 'full') => ({
	profile,
	form,
	author: 'Lysander Quick',
	confidentiality: 'For Quillon Zanderberg'
});

const pdfOf = (profile: Profile, form: ReportForm) =>
	makeReport(
		gatherResults(pack, ASSESSMENT, {
			plan,
			repairs: [],
			date: '2026-11-21',
			appVersion: '1',
			packThresholds: pack.questionnaire.thresholds,
			options: optionsOf(profile, form)
		}),
		fonts
	).bytes;

/** The bytes with every packed stream unpacked. */
function unpacked(bytes: Uint8Array): string {
	const file = Buffer.from(bytes);
	const parts = [file.toString('latin1')];
	for (let at = file.indexOf('stream\n'); at !== -1; at = file.indexOf('stream\n', at + 1)) {
		try {
			parts.push(inflateSync(file.subarray(at + 7)).toString('latin1'));
		} catch {
			// Not a packed stream: its bytes are in the first part.
		}
	}
	return parts.join('\n');
}

const hex = (text: string, encoding: 'utf16le' | 'latin1'): string => {
	const bytes = Buffer.from(text, encoding);
	return (encoding === 'utf16le' ? bytes.swap16() : bytes).toString('hex');
};

/** The words as PDF, XML and iCalendar may write them, without the spaces that lines are broken at. */
const squeezed = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

async function everything(bytes: Uint8Array): Promise<string> {
	const pdf = await openPdf(bytes);
	const { info } = await pdf.getMetadata();
	const outline = JSON.stringify(await pdf.getOutline());
	const texts = await pageTexts(pdf);
	return squeezed([...texts, JSON.stringify(info), outline, unpacked(bytes)].join('\n'));
}

const stands = (text: string, words: string): boolean =>
	[squeezed(words), hex(words, 'utf16le'), hex(words, 'latin1')].some((form) => text.includes(form));

const LEFT_OUT: Readonly<Record<Profile, readonly string[]>> = {
	team: [],
	board: [...SECRETS.notes, ...SECRETS.references],
	outside: Object.values(SECRETS).flat()
};
const ALL = Object.values(SECRETS).flat();
/** What only the whole report tells. */
const ONLY_FULL: readonly string[] = [
	...SECRETS.notes,
	...SECRETS.references,
	'reason-walrus',
	'Erasmus Holloway-Finch',
	'apart-ocelot'
];

describe.each(PROFILES)('the PDF for %s', (profile) => {
	describe.each(REPORT_FORMS)('%s', (form) => {
		const bytes = pdfOf(profile, form);
		let text = '';
		beforeAll(async () => {
			text = await everything(bytes);
		});

		test('runs, opens, sends and hides nothing', () => {
			expect(dangersInPdf(bytes)).toEqual([]);
		});

		test('holds nothing that is left out', () => {
			expect(LEFT_OUT[profile].filter((words) => stands(text, words))).toEqual([]);
		});

		test('holds what may be told, so the search finds what is there', () => {
			const told = ALL.filter((words) => !LEFT_OUT[profile].includes(words));
			const expected = form === 'brief' ? told.filter((words) => !ONLY_FULL.includes(words)) : told;
			const lost = expected.filter((words) => !stands(text, words));
			// The brief names people as far as it has room for them.
			expect(form === 'brief' ? lost.filter((words) => !PEOPLE.includes(words)) : lost).toEqual([]);
		});
	});
});

test('for outside, a role that somebody holds is still told from a vacant one', async () => {
	const text = await everything(pdfOf('outside', 'full'));
	expect(text).toContain('person1');
	expect(text).toContain(squeezed('people are numbered'));
});

test('for outside, the organisation is named where somebody chose so', async () => {
	const input = gatherResults(pack, ASSESSMENT, {
		plan,
		repairs: [],
		date: '2026-11-21',
		appVersion: '1',
		packThresholds: pack.questionnaire.thresholds,
		options: { ...optionsOf('outside', 'brief'), organisation: true }
	});
	const text = await everything(makeReport(input, fonts).bytes);
	expect(stands(text, 'Kestrelmoor Mutual')).toBe(true);
	expect(PEOPLE.filter((words) => stands(text, words))).toEqual([]);
});

const FILES: readonly FileKey[] = [
	'plan-xlsx',
	'plan-ics',
	'plan-csv',
	'plan-jira',
	'plan-asana',
	'plan-md',
	'raci-xlsx',
	'raci-csv',
	'raci-md'
];

async function fileText(key: FileKey, profile: Profile): Promise<string> {
	const raci = buildRaci(pack, ASSESSMENT.frame, plan, ASSESSMENT.raciEdits);
	const assessment = { ...ASSESSMENT, report: { profile } };
	const gathering = { pack, assessment, plan, raci, date: '2026-11-21', appVersion: '1' };
	const file = await takeAway(key, gatherSubject(gathering));
	if (!file) throw new Error(`No file ${key}.`);
	const isBook = key.endsWith('xlsx');
	const text = isBook ? [...xmlParts(file.bytes).values()].join('\n') : new TextDecoder().decode(file.bytes);
	return squeezed(`${file.fileName} ${text}`);
}

describe.each(FILES)('the file %s', (key) => {
	test.each(PROFILES)('for %s holds nothing that is left out', async (profile) => {
		const text = await fileText(key, profile);
		expect(LEFT_OUT[profile].filter((words) => stands(text, words))).toEqual([]);
	});

	test('for the team names people', async () => {
		expect(stands(await fileText(key, 'team'), 'Quillon Zanderberg')).toBe(true);
	});
});

const officeText = async (key: OfficeKey, profile: Profile, form: ReportForm): Promise<string> => {
	const input = gatherResults(pack, ASSESSMENT, {
		plan,
		repairs: [],
		date: '2026-11-21',
		appVersion: '1',
		packThresholds: pack.questionnaire.thresholds,
		options: optionsOf(profile, form)
	});
	const file = await officeFile(key, input, loadFonts);
	return squeezed(`${file.fileName} ${everyText(file.bytes)}`);
};

/** Slides tell neither answers nor past decisions, and of people those who do gate work. */
const ONLY_REPORT: readonly string[] = [...ONLY_FULL, 'Perpetua Nightingale'];

describe.each(['docx', 'pptx'] as const)('the %s', (key) => {
	describe.each(REPORT_FORMS)('%s', (form) => {
		test.each(PROFILES)('for %s holds nothing that is left out, and what may be told', async (profile) => {
			const text = await officeText(key, profile, form);
			expect(LEFT_OUT[profile].filter((words) => stands(text, words))).toEqual([]);
			const short = key === 'pptx' ? ONLY_REPORT : form === 'brief' ? ONLY_FULL : [];
			const told = ALL.filter((words) => !LEFT_OUT[profile].includes(words) && !short.includes(words));
			const lost = told.filter((words) => !stands(text, words));
			expect(short.length === 0 ? lost : lost.filter((words) => !PEOPLE.includes(words))).toEqual([]);
			expect(text).toContain('calibri');
		});
	});
});
