/** What reports and files say of workshops, and what they never say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Response } from '#lib/core/assessment/response.ts';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import { LEAST_GROUP } from '#lib/core/workshop/anonymity.ts';
import { answered } from '#lib/core/workshop/distribution.ts';
import { workshopMarkdown } from '#lib/report/markdown/workshop-markdown.ts';
import { writeMarkdown } from '#lib/report/markdown/write-markdown.ts';
import { writeCsv } from '#lib/report/csv/write-csv.ts';
import { buildReport } from '#lib/report/model/build-report.ts';
import { divergent, gatherWorkshops } from '#lib/report/model/gather-workshops.ts';
import { redacted } from '#lib/report/redact.ts';
import { gatherSubject } from '#lib/report/tables/gather-subject.ts';
import { workshopTable } from '#lib/report/tables/workshop-table.ts';
import { reportInput } from '../../../fixtures/report-inputs.ts';
import { capability, layer, pack, question } from '../../../fixtures/small-pack.ts';
import { response, terms, workshopDocument } from '../../../fixtures/workshop.ts';

const PACK = pack([layer('l', [capability('c', [question('a', { title: 'Owners' }), question('b')])])], []);

const answering = (level: 0 | 1 | 2 | 3 | 4, more: Partial<Response> = {}): Response =>
	response({ answers: { a: { level }, b: { level: 2 } }, ...more });

const consensus = {
	answer: { level: 1, evidence: 'asserted' },
	round: 1,
	time: 50,
	basis: { operations: { levels: [3, 0, 0, 0, 3], unknown: 0, notApplicable: 0 } },
	dissent: [{ level: 4, reason: 'Vera says it works', perspective: 'quality', name: 'Vera Blom' }]
} as const;

const eight = Object.fromEntries(
	Array.from({ length: 8 }, (_, index) => [`w/1/r${String(index)}`, answering(index < 4 ? 0 : 4)])
);

const document = (mode: 'named' | 'anonymous', more: Partial<Assessment> = {}): Assessment =>
	workshopDocument(mode, eight, {
		workshops: { w: { terms: terms(mode) } },
		consensus: { 'w/a': { ...consensus, dissent: [...consensus.dissent] } as never },
		minutes: {
			'w/1': { kind: 'note', text: 'A private thought' },
			'w/2': { kind: 'action', text: 'Ask for the rota', owner: 'Vera Blom', due: '2026-12-01' },
			'w/3': { kind: 'parked', text: 'Weekend cover' }
		},
		...more
	});

const text = (
	mode: 'named' | 'anonymous',
	profile: 'team' | 'outside',
	more: Partial<Assessment> = {}
): string => {
	const workshops = gatherWorkshops(document(mode, more), PACK.questionnaire);
	const report = buildReport(redacted({ ...reportInput(), workshops, options: { profile } }));
	return JSON.stringify(report.sections.filter(({ anchor }) => anchor.startsWith('workshop')));
};

describe('a workshop in the report', () => {
	test('is told by its record, frozen, with the dissent and what is to be done', () => {
		const said = text('named', 'team');
		expect(said).toContain('Vera Blom (quality) holds level 4: Vera says it works');
		expect(said).toContain('Agreed: level 1.');
		expect(said).toContain('Ask for the rota');
		expect(said).toContain('Weekend cover');
		expect(said).not.toContain('A private thought');
	});

	test('names nobody and gives no reason to readers outside', () => {
		const said = text('named', 'outside');
		expect(said).toContain('holds level 4');
		expect(said).not.toMatch(/Vera|it works/);
	});

	test('draws no panel for a perspective that is hidden, and says which are', () => {
		const six = { levels: [3, 0, 0, 0, 3], unknown: 0, notApplicable: 0 };
		const basis = { operations: six, frontline: six, quality: { ...six, levels: [0, 1, 1, 0, 0] } };
		const said = text('anonymous', 'team', { consensus: { 'w/a': { ...consensus, basis } as never } });
		expect(said).toContain('Everybody: 14 people answered');
		expect(said).toMatch(/quality are hidden, to keep a group under five from showing/);
		expect(said).not.toContain('hidden, too few');
	});

	test('is none where nobody answered', () => {
		expect(gatherWorkshops(document('named', { responses: {} }), PACK.questionnaire)).toEqual([]);
	});

	test('draws those on which people differ or dissent', () => {
		const [workshop] = gatherWorkshops(document('named'), PACK.questionnaire);
		expect(workshop && divergent(workshop).map(({ id }) => id)).toEqual(['a']);
	});
});

describe('files of a workshop', () => {
	const subject = gatherSubject({
		pack: PACK,
		assessment: document('named'),
		plan: null,
		raci: null,
		date: '2026-11-21',
		appVersion: '0.1.0'
	});

	test('as CSV have a row for everybody and one for each perspective', () => {
		const [workshop] = subject.workshops;
		const lines = workshop ? writeCsv(workshopTable(workshop)).trim().split('\r\n') : [];
		expect(lines).toHaveLength(1 + 2 * 2);
		expect(lines.find((line) => line.startsWith('Owners'))).toContain(
			'Everybody,6,3,0,0,0,3,0,0,0,discuss,level 1'
		);
	});

	test('as Markdown have the verdicts, the questions and the actions', () => {
		const blocks = workshopMarkdown(subject);
		const markdown = blocks ? writeMarkdown(blocks) : '';
		expect(markdown).toContain('# Workshop: Refunds, before the pilot');
		expect(markdown).toContain('| Ask for the rota | Vera Blom | 1 December 2026 |');
		expect(workshopMarkdown({ ...subject, workshops: [] })).toBeNull();
	});
});

describe('an anonymous workshop', () => {
	const someone = fc.record({
		perspective: fc.constantFrom('operations' as const, 'quality' as const, 'frontline' as const),
		level: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const, 4 as const)
	});

	test('tells of no group of fewer than five, nor leaves one to be found by subtraction', () => {
		fc.assert(
			fc.property(fc.array(someone, { minLength: 1, maxLength: 30 }), (people) => {
				const responses = Object.fromEntries(
					people.map(({ perspective, level }, index) => [
						`w/1/r${String(index)}`,
						answering(level, { perspective })
					])
				);
				const [workshop] = gatherWorkshops(
					document('anonymous', { responses, consensus: {} }),
					PACK.questionnaire
				);
				for (const { shown } of workshop?.questions ?? []) {
					const told = shown.groups.filter(({ said }) => said !== null);
					for (const group of told) expect(group.people).toBeGreaterThanOrEqual(LEAST_GROUP);
					const rest = shown.people - told.reduce((sum, group) => sum + group.people, 0);
					const isWhole = rest === 0 || rest >= LEAST_GROUP;
					expect(shown.all === null || isWhole).toBe(true);
					if (shown.all) expect(answered(shown.all)).toBe(shown.people);
				}
			})
		);
	});

	test('has no name in any file, whatever the document holds', () => {
		const { dissent: _dissent, ...rest } = consensus;
		const nameless = { consensus: { 'w/a': { ...rest, dissent: [] } as never }, minutes: {} };
		const workshops = gatherWorkshops(document('anonymous', nameless), PACK.questionnaire);
		expect(JSON.stringify(workshops)).not.toContain('Vera');
	});
});
