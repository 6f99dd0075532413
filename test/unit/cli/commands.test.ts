/** What people read, command by command, without a process each. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../../src/cli/commands/check.ts';
import type { Command, Outcome, Words } from '../../../src/cli/commands/command.ts';
import { example } from '../../../src/cli/commands/example.ts';
import { plan } from '../../../src/cli/commands/plan.ts';
import { raci } from '../../../src/cli/commands/raci.ts';
import { report } from '../../../src/cli/commands/report.ts';
import { score } from '../../../src/cli/commands/score.ts';
import { PLAIN } from '../../../src/cli/text/style.ts';

const HOME = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'airworthy-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const outcome = async (command: Command, words: Partial<Words>): Promise<Outcome> =>
	command.run(
		{ operand: '', json: false, ...words },
		{ home: HOME, today: () => '2026-11-30', style: PLAIN }
	);

async function text(command: Command, words: Partial<Words> = {}): Promise<string> {
	const result = await outcome(command, words);
	if (result.kind === 'wrong') throw new Error(result.problems.join('\n'));
	return result.text;
}

const problems = async (command: Command, words: Partial<Words>): Promise<readonly string[]> => {
	const result = await outcome(command, words);
	return result.kind === 'wrong' ? result.problems : [];
};

function file(name: string, content: string): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

const byHand = (frame: object, answers: object = {}): string =>
	file(
		'by-hand.json',
		JSON.stringify({
			format: 'airworthy',
			version: 1,
			pack: { id: 'cx', version: '0.1.0' },
			frame: { workflow: 'Refund status', ...frame },
			answers
		})
	);

describe('score', () => {
	test('begins with the verdict and shows what each gate lacks', async () => {
		const page = await text(score, { operand: file('a.json', await text(example)) });
		expect(page).toContain('No-go at level 2. Let it draft. People approve every action.');
		expect(page).toContain('Gates of level 2: 11 of 14 passed');
		expect(page).toMatch(/failed {3}Sampled-review plan with numbers +2, asserted\n +Needs 2, document\./);
		expect(page).toMatch(/Workforce +1\.0–1\.8 +1\.3 +2\.0 +missed/);
		expect(page).toContain('22 of 24 questions answered with a level; two marked don’t know.');
	});

	test('says what is unknown, how firm the level is, and which rules fire', async () => {
		const flagged = { 'workforce.ai-literacy': { level: 0 } };
		const page = await text(score, { operand: byHand({}, flagged) });
		expect(page).toMatch(/Red flags and contradictions\n {2}– Red flag: /);
		expect(page).toMatch(/Don’t knows\n {2}[A-Z0-9][a-z0-9-]* questions without a level could change/);
		expect(page).toContain('How firm it is\n  No level is supported yet, so there is no margin to measure.');
	});

	test('as JSON, adds to the scores what would change them', async () => {
		const printed: unknown = JSON.parse(await text(score, { operand: byHand({}), json: true }));
		expect(printed).toMatchObject({ verdict: 'not shown yet', falls: { gate: null }, work: { aim: 1 } });
	});

	test('takes a file by hand, and prints why a gate is left out and who approved it', async () => {
		const aside = { notApplicable: { reason: 'It hands nothing over', approvedBy: 'Ann' } };
		const operand = byHand({}, { 'governance.owners': { level: 2 }, 'quality.handover-context': aside });
		const page = await text(score, { operand });
		expect(page).toMatch(
			/left out {2}Context carried over at handover +–\n +It hands nothing over \(approved by Ann\)/
		);
		expect(page).toMatch(/failed {4}Business, process and technical owners +2, asserted/);
	});
});

describe('plan', () => {
	test('dates the work of the example and says that it fits', async () => {
		const page = await text(plan, { operand: file('a.json', await text(example)) });
		expect(page).toContain('Window    1 December 2026 to 30 December 2026, 20 working days');
		expect(page).toContain('It fits, and reaches level 2, the autonomy asked for.');
		expect(page).toMatch(
			/1 Dec – \d Dec +Put the figures from before the agent on one page\n +Workforce planner: Sunita Rao, 9 h/
		);
		expect(page).toMatch(/Autonomy supported +1 +2/);
	});

	test('says why it does not fit', async () => {
		const operand = byHand({ autonomy: 1, hoursPerDay: 0.25 });
		const page = await text(plan, { operand, start: '2026-12-01' });
		expect(page).toMatch(/It does not fit, whatever the order\.\n {2}– /);
	});

	test('needs a start from somewhere', async () => {
		expect(await problems(plan, { operand: byHand({}) })).toEqual([
			'frame.start: there is no start date; add one here, or give --start 2026-12-01'
		]);
	});
});

describe('raci', () => {
	test('names who answers and the deputy', async () => {
		const page = await text(raci, { operand: file('a.json', await text(example)) });
		expect(page).toMatch(
			/Pause the agent\n +A +AI operations lead: Dagmar Lindqvist \(deputy Paweł Wiśniewski\)/
		);
		expect(page).toMatch(/Standing duties\n/);
	});

	test('says what is vacant', async () => {
		const page = await text(raci, { operand: byHand({}), start: '2026-12-01' });
		expect(page).toMatch(/warnings\n {2}– .*nobody holds the role/);
	});
});

describe('report', () => {
	test('says so when it cannot write', async () => {
		const output = join(folder, 'no-such-folder', 'a.pdf');
		const found = await problems(report, { operand: byHand({}), start: '2026-12-01', output });
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(`${output}: it could not be written`);
	});
});

describe('check', () => {
	test('counts what a pack holds', async () => {
		expect(await text(check, { operand: join(HOME, 'questionnaires/cx') })).toMatch(/\n +4 {2}layers\n/);
	});

	test('gives the place of what is wrong, or says that there is no pack', async () => {
		file('pack.yaml', 'id: cx\nversion: soon\n');
		const found = await problems(check, { operand: folder });
		expect(found).toContainEqual(expect.stringMatching(/pack\.yaml:2:1: version: /));
		expect(await problems(check, { operand: HOME })).toEqual([`${HOME}: there is no pack.yaml here`]);
	});
});
