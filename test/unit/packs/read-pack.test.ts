import { describe, expect, test } from 'vitest';
import { readPack } from '#lib/packs/read-pack.ts';
import { badPacks, expectedLines, packFiles, packLines } from '../../fixtures/pack-cases.ts';

const hash = (text: string): string => `${text.length} characters`;

describe('a good pack', () => {
	test('comes back whole, its layers in the order of its head', () => {
		const result = readPack(packFiles(), hash);
		if (!result.ok) throw new Error(packLines(packFiles()));
		const { questionnaire, work } = result.pack;
		expect(questionnaire.layers.map(({ id }) => id)).toEqual(['care', 'work']);
		expect(questionnaire.layers[0]!.capabilities[0]!.questions[0]).toMatchObject({
			id: 'care.pause',
			gate: { '1': 2, '3': 3 }
		});
		expect(work.roles.map(({ id }) => id)).toEqual(['owner', 'maker']);
		expect(work.actions.map(({ id }) => id)).toEqual(['write-rota', 'try-rota']);
		expect(work.duties.map(({ id }) => id)).toEqual(['pause']);
	});

	test('has a hash that its content decides, and its layout and comments do not', () => {
		const files = packFiles();
		const hashOf = (changed: Record<string, string>): string => {
			const result = readPack({ ...files, ...changed }, (text) => text);
			return result.ok ? result.pack.hash : 'bad';
		};
		expect(hashOf({ 'care.yaml': `# The first layer\n${files['care.yaml']!}` })).toBe(hashOf({}));
		expect(hashOf({ 'care.yaml': files['care.yaml']!.replace('A rota.', 'Two rotas.') })).not.toBe(
			hashOf({})
		);
		expect(hashOf({ 'duties.yaml': '[]' })).not.toBe(hashOf({}));
	});

	test('may have files that are not its own beside it', () => {
		expect(packLines({ ...packFiles(), 'example.yaml': 'not: ours' })).toBe('');
	});
});

describe('what is wrong is said with file, line and column', () => {
	test.each(badPacks())('%s', (name) => {
		expect(packLines(packFiles(name))).toBe(expectedLines(name));
	});

	test.each(['pack.yaml', 'care.yaml', 'roles.yaml', 'actions.yaml', 'duties.yaml'])(
		'%s is missing',
		(name) => {
			const files = Object.fromEntries(Object.entries(packFiles()).filter(([file]) => file !== name));
			expect(packLines(files)).toBe(
				`${name}:1:1: the file ${name} is missing. Add it beside pack.yaml. [pack.missing-file]\n`
			);
		}
	);

	test('the files are read on after a wrong one', () => {
		const broken = { ...packFiles(), 'roles.yaml': '7', 'duties.yaml': '7' };
		expect(
			packLines(broken)
				.split('\n')
				.map((line) => line.split(':')[0])
		).toEqual(['roles.yaml', 'duties.yaml', '']);
	});
});
