import { describe, expect, test } from 'vitest';
import { answersOf } from '#lib/core/assessment/document.ts';
import type { Invitation } from '#lib/core/assessment/response.ts';
import { fail, ok } from '#lib/core/shared/issue.ts';
import type { SentResponse } from '#lib/core/workshop/wire-response.ts';
import { AnswerDesk } from '#lib/state/answer-desk.svelte.ts';
import { memoryAssessments } from '#lib/storage/memory-assessments.ts';
import { device } from '../../fixtures/page-load.ts';
import { capability, layer, question, questionnaire } from '../../fixtures/small-pack.ts';
import { terms } from '../../fixtures/workshop.ts';

const PACK = questionnaire([layer('x', [capability('y', [question('a'), question('b')])])]);

const INVITATIONS: Readonly<Record<string, Invitation>> = {
	first: { terms: terms('named'), round: 1 },
	again: { terms: terms('named'), round: 2, questions: ['b'] },
	changed: { terms: terms('anonymous'), round: 1 },
	'other pack': { terms: terms('named', { pack: { id: 'z', version: '1.0.0', hash: 'h' } }), round: 1 },
	nothing: { terms: terms('named', { workshop: 'v', asked: ['z'] }), round: 1 }
};

/** A desk whose invitations are named, and what it sealed. */
async function desk() {
	const store = memoryAssessments();
	const { workspace, pass } = device().load(store);
	const sealed: SentResponse[] = [];
	let now = 5_000_000_000_000;
	const made = new AnswerDesk({
		workspace,
		questionsOf: ({ id }) => Promise.resolve(id === 'small' ? PACK : null),
		read: (text) => {
			const invitation = INVITATIONS[text];
			return Promise.resolve(invitation ? ok(invitation) : fail({ code: 'link.cut', path: [] }));
		},
		seal: (_answering, asked, response) => {
			sealed.push(response);
			expect(asked).toEqual(['a', 'b']);
			return Promise.resolve(ok({ file: JSON.stringify(response), link: null, isLong: true }));
		},
		answersIn: async (id) =>
			await store.load(id).then((read) => (read.ok && read.value ? answersOf(read.value) : {})),
		now: () => now++
	});
	const ready = workspace.start();
	await made.take('first');
	await ready;
	return { desk: made, workspace, sealed, pass };
}

describe('an invitation', () => {
	test('begins a document of its own; the second time it goes on there', async () => {
		const { desk: made, workspace } = await desk();
		made.introduce({ perspective: 'quality', name: 'Priya' });
		made.open?.setAnswer('a', { level: 2 });
		await made.take('first');
		expect(made.problem).toBeNull();
		expect([workspace.assessments.length, made.open?.answers]).toEqual([1, { a: { level: 2 } }]);
		expect(made.open?.answering?.perspective).toBe('quality');
	});

	test.each([
		['cut', 'link.cut'],
		['other pack', 'invitation.no-pack'],
		['nothing', 'invitation.nothing-asked']
	])('that is %s starts nothing', async (text, code) => {
		const { desk: made, workspace } = await desk();
		await made.take(text);
		expect([made.problem?.code, made.open, workspace.assessments.length]).toEqual([code, null, 1]);
		await made.take('first');
		expect([made.problem, made.open?.answering?.round]).toEqual([null, 1]);
	});

	test('with other terms is refused, and what was begun stays', async () => {
		const { desk: made } = await desk();
		await made.take('changed');
		expect(made.problem?.code).toBe('invitation.other-terms');
		expect(made.open?.answering?.terms.mode).toBe('named');
	});

	test('of a later round asks anew, as the same person, and keeps both', async () => {
		const { desk: made, workspace } = await desk();
		made.introduce({ perspective: 'quality', name: 'Priya' });
		made.open?.setAnswer('b', { level: 2 });
		await made.take('again');
		expect([made.open?.answering?.round, made.open?.answering?.name, made.open?.answers]).toEqual([
			2,
			'Priya',
			{}
		]);
		expect(made.asked(PACK).map(({ question: { id } }) => id)).toEqual(['b']);
		expect(made.kept.map(({ answering }) => answering).sort()).toEqual(['w/1', 'w/2']);
		const answering = made.open?.answering;
		expect(answering && (await made.before(answering))).toEqual({ b: { level: 2 } });
		const [first] = made.kept.filter(({ answering }) => answering === 'w/1');
		await made.resume(first?.id ?? '');
		expect(made.open?.answers).toEqual({ b: { level: 2 } });
		expect(workspace.assessments).toHaveLength(2);
	});
});

describe('handing in', () => {
	test('needs a perspective', async () => {
		const { desk: made, sealed } = await desk();
		await made.handIn(PACK);
		expect([sealed, made.handedIn]).toEqual([[], null]);
	});

	test('twice without a change is the same response, after a change a later one', async () => {
		const { desk: made, sealed } = await desk();
		made.introduce({ perspective: 'quality', name: 'Priya' });
		made.open?.setAnswer('a', { level: 2 });
		await made.handIn(PACK);
		expect([made.isChanged, made.handedIn?.isLong]).toEqual([false, true]);
		await made.handIn(PACK);
		expect(sealed[1]).toEqual(sealed[0]);

		made.introduce({ perspective: 'quality', name: 'Priya' });
		expect(made.open?.answering?.handedBack).toBe(sealed[0]?.time);
		made.introduce({ perspective: 'frontline', name: 'Priya' });
		expect([made.open?.answering?.handedBack, made.handedIn]).toEqual([undefined, null]);
		await made.handIn(PACK);
		expect(sealed[2]?.time).toBeGreaterThan(sealed[1]?.time ?? 0);
		expect(sealed[2]).toMatchObject({ perspective: 'frontline', answers: { a: { level: 2 } } });
	});

	test('names the file after the workshop, not the person', async () => {
		const { desk: made } = await desk();
		made.introduce({ perspective: 'quality', name: 'Priya' });
		expect(made.fileName).toMatch(/^refunds-before-the-pilot-answers-\d{4}-\d\d-\d\d\.airworthy$/);
	});
});
