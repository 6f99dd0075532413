/** What people read, command by command, without a process each. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Assessment } from '#lib/core/assessment/schema.ts';
import { takeMilestone } from '#lib/core/progress/take-milestone.ts';
import { check } from '../../../src/cli/commands/check.ts';
import type { Command, Outcome, Words } from '../../../src/cli/commands/command.ts';
import { compare } from '../../../src/cli/commands/compare.ts';
import { example } from '../../../src/cli/commands/example.ts';
import { explain } from '../../../src/cli/commands/explain.ts';
import { plan } from '../../../src/cli/commands/plan.ts';
import { raci } from '../../../src/cli/commands/raci.ts';
import { report } from '../../../src/cli/commands/report.ts';
import { score } from '../../../src/cli/commands/score.ts';
import { openAssessment } from '../../../src/cli/open-assessment.ts';
import { PLAIN } from '../../../src/cli/text/style.ts';
import { problemWithFormula } from '../../fixtures/pencil.ts';

const HOME = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'airworthy-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const outcome = async (command: Command, words: Partial<Words>): Promise<Outcome> =>
	command.run(
		{ operand: '', json: false, ...words },
		{
			home: HOME,
			today: () => '2026-11-30',
			now: () => 0,
			passphrase: () => Promise.resolve(''),
			style: PLAIN
		}
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

	test('says that the assessment has thresholds of its own, and which', async () => {
		const assessment = JSON.parse(await text(example)) as object;
		const thresholds = {
			layerFloor: { '1': 1, '2': 1.5, '3': 2.5, '4': 3 },
			overallFloor: { '1': 1.5, '2': 2.25, '3': 2.75, '4': 3.25 },
			gateEvidence: { '1': 'document', '2': 'document', '3': 'observed', '4': 'observed' },
			pointCompleteness: 0.5
		};
		const operand = file('own.json', JSON.stringify({ ...assessment, thresholds }));
		const page = (await text(score, { operand })).replace(/\s+/g, ' ');
		expect(page).toContain(
			'This assessment uses its own thresholds: the floor of every layer at autonomy 2 is 1.5 (the pack’s: 2.0).'
		);
		expect(JSON.parse(await text(score, { operand, json: true }))).toMatchObject({
			thresholds,
			ownThresholds: [{ threshold: 'layerFloor', autonomy: 2, own: 1.5, pack: 2 }]
		});
	});

	test('as JSON, adds to the scores what would change them', async () => {
		const printed: unknown = JSON.parse(await text(score, { operand: byHand({}), json: true }));
		expect(printed).toMatchObject({
			verdict: 'not shown yet',
			falls: { gate: null },
			work: { aim: 1 },
			ownThresholds: []
		});
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

describe('compare', () => {
	const withMilestones = async (): Promise<string> => {
		const opened = openAssessment(file('then.json', await text(example)), HOME);
		if (!opened.ok) throw new Error(opened.problems.join('\n'));
		const { assessment, pack } = opened.value;
		const bare: Assessment = { ...assessment, answers: {} };
		const then = takeMilestone(bare, pack.questionnaire, '2026-08-21', 'Before the pilot');
		return file('kept.json', JSON.stringify({ ...assessment, milestones: { m1: then } }));
	};

	test('shows what changed since the last milestone, by its id, title or day too', async () => {
		const operand = await withMilestones();
		const page = await text(compare, { operand });
		expect(page).toContain('Before the pilot, 21 August 2026');
		expect(page).toContain('Now, 30 November 2026');
		expect(page).toMatch(/changed answers? alone lifts? what is supported from no level to level 1/);
		for (const path of ['m1', 'Before the pilot', '2026-08-21']) {
			expect(await text(compare, { operand, path })).toBe(page);
		}
	});

	test('as JSON, holds the set that moved the verdict', async () => {
		const printed: unknown = JSON.parse(await text(compare, { operand: await withMilestones(), json: true }));
		expect(printed).toMatchObject({
			from: { title: 'Before the pilot', supportedNow: 0 },
			to: { title: 'Now', supportedNow: 1 },
			moved: { direction: 'rose', proved: true, causes: [] }
		});
	});

	test('says which milestones there are when the one meant is not', async () => {
		const operand = await withMilestones();
		expect(await problems(compare, { operand, path: 'x' })).toEqual([
			`${operand}: it has no milestone "x"; it has m1 (Before the pilot, 2026-08-21)`
		]);
		const [none] = await problems(compare, { operand: file('none.json', await text(example)) });
		expect(none).toMatch(/no milestone is kept in it$/);
	});
});

describe('explain', () => {
	const whole = { operand: '' };
	beforeAll(async () => {
		whole.operand = file('explained.json', await text(example));
	});

	/** Every line with a sum, without its label. */
	const formulas = (page: string): string[] =>
		page
			.split('\n')
			.filter((line) => line.includes(' ÷ '))
			.map((line) => line.replace(/^ *(Cautious|As answered|Hopeful)? */, ''));

	test.each([
		undefined,
		'overall',
		'governance',
		'workforce',
		'outcomes',
		'measurement.baseline',
		'quality/human'
	])('%s: every printed sum comes out with a pencil', async (path) => {
		const page = await text(explain, { ...whole, ...(path !== undefined && { path }) });
		expect(formulas(page).length).toBeGreaterThan(0);
		expect(formulas(page).map(problemWithFormula).filter(Boolean)).toEqual([]);
	});

	test('begins with the number, how the pages show it, and its parts', async () => {
		const page = await text(explain, { ...whole, path: 'workforce' });
		expect(page).toMatch(
			/Workforce: 1\.00–1\.80\n +Shown as 1\.3, between 1\.0 and 1\.8; the floor is 2\.0\./
		);
		expect(page).toMatch(/Blended workforce planning +1 +0\.00 +– +4\.00\n/);
		expect(page).toContain('As answered  (1.00 + 1.00 + 0.00 + 3.00) ÷ 4 = 5 ÷ 4 = 1.25');
	});

	test('a question shows its answer, and each sum it enters', async () => {
		const page = await text(explain, { ...whole, path: 'quality.sampled-review' });
		expect(page).toMatch(
			/Sampled-review plan with numbers: 2\n.*A written plan.*\(asserted\)\n {2}Weight 3\./s
		);
		expect(page.match(/^\S.*: [\d.–]+$/gm)).toEqual([
			'Sampled-review plan with numbers: 2',
			'Coverage of the whole mix: 2.00',
			'Quality: 2.00',
			'Overall: 1.86–2.19'
		]);
	});

	test('one set aside says by whom and why', async () => {
		const aside = { notApplicable: { reason: 'It hands nothing over', approvedBy: 'Ann' } };
		const operand = byHand({}, { 'quality.handover-context': aside });
		const page = await text(explain, { operand, path: 'quality.handover-context' });
		expect(page).toContain(': left out\n  It hands nothing over (approved by Ann)\n');
		expect(page).toContain('Left out, set aside as not applicable: Context carried over at handover.');
	});

	test('as data it is the same tree', async () => {
		const node: unknown = JSON.parse(await text(explain, { ...whole, path: 'planning', json: true }));
		expect(node).toMatchObject({
			kind: 'capability',
			id: 'planning',
			printed: { lo: '0.00', point: null, hi: '4.00' },
			sums: { lo: { total: '0', weights: '2', result: '0.00' }, point: null },
			parts: [{ id: 'workforce.blended-forecast', state: 'unknown' }]
		});
	});

	test.each([
		[
			'governence',
			'there is no layer, capability or question of this name; layers are governance, quality, workforce, measurement'
		],
		['governance.charter', 'it is not asked at depth quick, autonomy 2: it is in no sum'],
		['governance/nobody', /^there is no layer/]
	])('%s is no path, and it says why', async (path, says) => {
		const [problem = ''] = await problems(explain, { ...whole, path });
		expect(problem.replace(`${path}: `, '')).toEqual(
			typeof says === 'string' ? says : expect.stringMatching(says)
		);
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

	test('prints what is done, pinned, left out and added, how it stands, and what could not hold', async () => {
		const made = JSON.parse(await text(example)) as object;
		const operand = file(
			'edited.json',
			JSON.stringify({
				...made,
				taskEdits: {
					'pull-baseline': { effortHours: 12, responsible: 'nobody' },
					'write-cost-formula': { choice: 'pinned' },
					'tell-frontline': { choice: 'excluded' }
				},
				ownTasks: {
					'own.1': {
						title: 'Tell the union',
						phase: 1,
						responsible: 'change-lead',
						effortHours: 2,
						durationDays: 1,
						after: []
					}
				},
				tasksDone: { 'pull-baseline': { day: '2026-12-09' } }
			})
		);
		const page = (await text(plan, { operand, today: '2026-12-10' })).replace(/\s+/g, ' ');
		for (const part of [
			'Put the figures from before the agent on one page – done 9 Dec – hours changed',
			'Tell the union – own task',
			'– pinned',
			'Left out – Tell every shift',
			'As it stands on 10 December 2026 The last task ends'
		]) {
			expect(page).toContain(part);
		}
		expect(page).toMatch(/Changes that could not hold .*has an owner that this questionnaire does not know/);
		expect(page).toMatch(
			/On day \d+ \(\w{3} \d+ \w{3}\) the answers will support level 2 if all work is done as planned\./
		);
		const still = await text(plan, { operand });
		expect(still).not.toContain('As it stands on');
	});

	test('proposes no start before today', async () => {
		const operand = byHand({ autonomy: 1, depth: 'quick', hoursPerDay: 1 });
		const earlier = async (today: string): Promise<boolean> => {
			const made = await text(plan, { operand, start: '2026-12-01', today, json: true });
			const { repairs } = JSON.parse(made) as { repairs: { code: string }[] };
			return repairs.some(({ code }) => code === 'earlier-start');
		};
		expect([await earlier('2026-11-02'), await earlier('2026-12-01')]).toEqual([true, false]);
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
		expect(page).toMatch(/Who can pause the agent\?\n +AI operations lead: Dagmar Lindqvist/);
	});

	test('honours what people changed, marks it, and lists changes without a place', async () => {
		const assessment = JSON.parse(await text(example)) as object;
		const raciEdits = {
			'pause-agent/qa-lead': { letter: 'C' },
			'pause-agent/technical-owner': { letter: null },
			'gone/qa-lead': { letter: 'A' }
		};
		const operand = file('edited.json', JSON.stringify({ ...assessment, raciEdits }));
		const page = await text(raci, { operand });
		expect(page).toMatch(/Pause the agent\n(?: +(?:A|R) .*\n)+ +C +QA lead \*\n/);
		expect(page).toContain('* two cells changed by hand');
		expect(page).toContain('gone · QA lead: A. This work is not in the matrix now.');
	});

	test('needs no start', async () => {
		const dated = await text(raci, { operand: byHand({ start: '2026-12-01' }) });
		const undated = await text(raci, { operand: byHand({}) });
		expect(undated).toBe(dated);
		const output = join(folder, 'undated.md');
		expect(await text(raci, { operand: byHand({}), format: 'md', output })).toMatch(/undated\.md: /);
	});

	describe('for one person', () => {
		const asked = async (more: Partial<Words> & { person: string }) =>
			text(raci, { operand: file('a.json', await text(example)), ...more });

		test('says what they answer for and do, with days, deputy and their own hours', async () => {
			const page = await asked({ person: 'niamh brennan' });
			expect(page).toMatch(/\nNiamh Brennan\nHats: QA lead,[^.]*\. Answers for one row/);
			expect(page).toMatch(
				/Answers for\n {2}Keep the list of intents for people only\n .*deputy Grace Adeyemi/
			);
			expect(page).toMatch(/Train and certify the people beside the agent\n .*monthly, 12 h/);
			expect(page).not.toContain('Rhys Llewellyn');
		});

		test('is found by a part of the name, and told as JSON and Markdown', async () => {
			const { people } = JSON.parse(await asked({ person: 'niamh', json: true })) as {
				people: { name: string; answers: object[] }[];
			};
			expect(people.map(({ name, answers }) => [name, answers.length])).toEqual([['Niamh Brennan', 1]]);
			const markdown = await asked({ person: 'niamh', format: 'md' });
			expect(markdown).toMatch(/^# Niamh Brennan\n[^#]*\| Part \| Work or duty \|/);
			expect(markdown.match(/^#/gm)).toHaveLength(1);
		});

		test('whom nobody knows is said, with those there are; other files are refused', async () => {
			const operand = file('a.json', await text(example));
			expect(await problems(raci, { operand, person: 'Nemo' })).toEqual([
				expect.stringMatching(/^Nobody called "Nemo" has a part in the matrix\. .*Niamh Brennan/)
			]);
			expect(await problems(raci, { operand, person: 'Niamh', format: 'xlsx', output: 'x.xlsx' })).toEqual([
				expect.stringContaining('--format md')
			]);
			expect(await problems(raci, { operand: byHand({}), person: 'Niamh' })).toEqual([
				'Nobody is named in the matrix, so nobody has a part of their own.'
			]);
		});
	});

	test('says what is vacant', async () => {
		const page = await text(raci, { operand: byHand({}), start: '2026-12-01' });
		expect(page).toMatch(/– Nobody is named yet: \S+ roles have a part in/);
	});
});

describe('report', () => {
	test('needs no start', async () => {
		const output = join(folder, 'undated.pdf');
		const said = await text(report, { operand: byHand({}), output });
		expect(Number(/: (\d+) pages/.exec(said)?.[1])).toBeGreaterThan(5);
	});

	test('writes the two pages of the brief, for whom it is asked', async () => {
		const output = join(folder, 'brief.pdf');
		const operand = file('a.json', await text(example));
		expect(await text(report, { operand, brief: true, profile: 'outside', output })).toBe(
			`${output}: 2 pages\n`
		);
	});

	test('says so when it cannot write', async () => {
		const output = join(folder, 'no-such-folder', 'a.pdf');
		const found = await problems(report, { operand: byHand({}), start: '2026-12-01', output });
		expect(found).toHaveLength(1);
		expect(found[0]).toContain(`${output}: it could not be written`);
	});
});

describe('report of many files', () => {
	const many = async (more: Partial<Words> = {}): Promise<Outcome> => {
		const [operand, twin] = [
			file('unit-a.json', await text(example)),
			file('unit-c.json', await text(example))
		];
		const broken = file('unit-b.json', '{}');
		const output = `${join(folder, 'out')}/`;
		return outcome(report, { operand, others: [broken, twin], brief: true, output, ...more });
	};

	test('writes one a file, a line each; one that is wrong stops none, and is told in a line', async () => {
		const found = await many();
		if (found.kind !== 'partly') throw new Error(found.kind);
		const at = (name: string): string => join(folder, 'out', name);
		expect(found.text).toBe(`${at('unit-a-brief.pdf')}: 2 pages\n${at('unit-c-brief.pdf')}: 2 pages\n`);
		expect(found.problems).toHaveLength(1);
		expect(found.problems[0]).toMatch(new RegExp(`^${join(folder, 'unit-b.json')}: [^\n]+$`));
		expect(existsSync(at('unit-c-brief.pdf'))).toBe(true);
	});

	test('of the same name get a number', async () => {
		const operand = file('unit-a.json', await text(example));
		const found = await outcome(report, {
			operand,
			others: [operand],
			brief: true,
			output: join(folder, 'two')
		});
		expect(found).toMatchObject({
			kind: 'done',
			text: expect.stringContaining('unit-a-brief-2.pdf') as string
		});
	});

	test('where no folder can be made, says so once', async () => {
		const output = join(file('a-file', ''), 'out/');
		expect(await many({ output })).toEqual({
			kind: 'wrong',
			problems: [`${output}: this folder could not be made`]
		});
	});

	test('a single one goes into a folder as well', async () => {
		const operand = file('unit-a.json', await text(example));
		const output = `${join(folder, 'single')}/`;
		expect(await text(report, { operand, brief: true, output })).toBe(
			`${join(output, 'unit-a-brief.pdf')}: 2 pages\n`
		);
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
