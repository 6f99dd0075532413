import { beforeEach, expect, test } from 'vitest';
import { split } from '#lib/core/assessment/document.ts';
import { fold } from '#lib/core/assessment/operation.ts';
import type { Incoming } from '#lib/core/workshop/import-responses.ts';
import { questionResults } from '#lib/core/workshop/question-results.ts';
import { AssessmentState } from '#lib/state/assessment.svelte.ts';
import { SLICE } from '#lib/state/take-responses.ts';
import { WorkshopDesk } from '#lib/state/workshop-desk.svelte.ts';
import { memoryAssessments } from '#lib/storage/memory-assessments.ts';
import { capability, layer, pack, question } from '../../fixtures/small-pack.ts';
import { response, workshopDocument } from '../../fixtures/workshop.ts';

const PACK = pack([layer('care', [capability('own', [question('a'), question('b')])])], []);
const MANY = SLICE * 3 + 5;

const incoming: Incoming[] = Array.from({ length: MANY }, (_, person) => ({
	respondent: `r${String(person)}`,
	round: 1,
	response: {
		perspective: 'quality',
		time: 5,
		answers: { a: { level: ([0, 1, 2, 3, 4] as const)[person % 5] ?? 0 } }
	}
}));

let open: AssessmentState;
let desk: WorkshopDesk;
let wall = 0;

beforeEach(() => {
	const document = workshopDocument('named', { 'w/1/first': response({ answers: { a: { level: 4 } } }) });
	const operations = split(document).map(([key, value]) => ({ stamp: '0', document: 'd', key, value }));
	const nextStamp = (): string => `${(++wall).toString(16).padStart(12, '0')}-0000-w.1`;
	open = new AssessmentState({
		id: 'd',
		state: fold(operations),
		store: memoryAssessments(),
		nextStamp,
		now: () => ++wall
	});
	desk = new WorkshopDesk({
		open,
		workshop: 'w',
		questionnaire: () => PACK.questionnaire,
		now: () => ++wall,
		newId: () => 'id'
	});
});

const held = (): number => Object.keys(desk.document.responses ?? {}).length;
const levels = () => desk.agenda.find((result) => result.question.id === 'a')?.shown.all?.levels;

test('responses are taken in a slice at a time, counted as if all at once, and are one step to undo', async () => {
	const steps = [held()];
	const onProgress = (): void => void steps.push(held());
	const taken = await desk.takeAll(incoming, { onProgress, isOver: () => false });
	expect(taken.arrivals).toEqual(incoming.map(() => 'new'));
	const slices = steps.slice(1).map((count, index) => count - (steps[index] ?? 0));
	expect(slices).toEqual([SLICE, SLICE, SLICE, 5]);
	const { workshop, document } = desk;
	const afresh = workshop ? questionResults(document, workshop, PACK.questionnaire) : [];
	expect(levels()).toEqual(afresh[0]?.shown.all?.levels);
	expect(open.undo()).toEqual({ what: 'responses', of: 'w' });
	expect([held(), open.canUndo]).toEqual([1, false]);
	expect(levels()).toEqual([0, 0, 0, 0, 1]);
	open.redo();
	expect(held()).toBe(MANY + 1);
});

test('who stops it keeps what is in; a second taking is another step', async () => {
	const isOver = (): boolean => held() > SLICE;
	const some = await desk.takeAll(incoming, { onProgress: () => undefined, isOver });
	expect([some.arrivals.length, held()]).toEqual([SLICE, SLICE + 1]);
	const rest = await desk.takeAll(incoming, { onProgress: () => undefined, isOver: () => false });
	expect(rest.arrivals.filter((arrival) => arrival === 'known')).toHaveLength(SLICE);
	open.undo();
	expect(held()).toBe(SLICE + 1);
});

test('a respondent who comes twice in one taking is wholly taken back', async () => {
	const again = incoming.map((one) => ({ ...one, response: { ...one.response, time: 6 } }));
	await desk.takeAll([...incoming, ...again], { onProgress: () => undefined, isOver: () => false });
	expect(held()).toBe(MANY + 1);
	open.undo();
	expect(held()).toBe(1);
});
