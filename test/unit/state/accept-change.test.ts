import { expect, test } from 'vitest';
import { changePack } from '#lib/core/assessment/change-pack.ts';
import type { Operation } from '#lib/core/assessment/operation.ts';
import type { Pack, Question } from '#lib/core/pack/schema.ts';
import { acceptChange } from '#lib/state/accept-change.ts';
import { memoryAssessments } from '#lib/storage/memory-assessments.ts';
import { device } from '../../fixtures/page-load.ts';
import { capability, layer, pack, question } from '../../fixtures/small-pack.ts';

const edition = (version: string, questions: Question[]): Pack => {
	const small = pack([layer('care', [capability('service', questions)])], []);
	return { ...small, questionnaire: { ...small.questionnaire, version }, hash: version };
};
const OLD = edition('1.0.0', [question('care.a'), question('care.b')]);
const NEW = edition('1.1.0', [question('care.new', { replaces: ['care.a'] })]);

async function answered() {
	const store = memoryAssessments();
	const log: Operation[] = [];
	const { load } = device();
	const { workspace } = load({
		...store,
		append: (operations) => {
			log.push(...operations);
			return store.append(operations);
		}
	});
	await workspace.start();
	const open = await workspace.create('Refunds', { id: 'small', version: '1.0.0', hash: '1.0.0' });
	open.setAnswer('care.a', { level: 3, evidence: 'document' });
	open.setAnswer('care.b', { level: 2 });
	return { open, log };
}

test('an accepted change is one step, which undo takes back whole and redo makes again', async () => {
	const { open } = await answered();
	const before = open.assessment;
	acceptChange(open, changePack(before, OLD.questionnaire, NEW));
	const after = open.assessment;
	expect(after).toMatchObject({
		pack: { version: '1.1.0', hash: '1.1.0' },
		answers: { 'care.new': { level: 3, evidence: 'document' } },
		dropped: { 'care.b': { pack: { version: '1.0.0' }, answer: { level: 2 } } }
	});
	expect(Object.keys(after.answers)).toEqual(['care.new']);
	expect(open.undo()).toEqual({ what: 'pack', of: 'small' });
	expect(open.assessment).toEqual(before);
	open.redo();
	expect(open.assessment).toEqual(after);
});

test('the log still holds what was answered before', async () => {
	const { open, log } = await answered();
	acceptChange(open, changePack(open.assessment, OLD.questionnaire, NEW));
	await open.flush();
	const said = log.filter(({ key }) => key === 'answers/care.b').map(({ value }) => value);
	expect(said).toEqual([{ level: 2 }, null]);
});

test('looking at a change writes nothing', async () => {
	const { open, log } = await answered();
	await open.flush();
	const length = log.length;
	changePack(open.assessment, OLD.questionnaire, NEW);
	expect([log.length, open.pack.version]).toEqual([length, '1.0.0']);
});
