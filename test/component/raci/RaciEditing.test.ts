import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { RaciEdit } from '#lib/core/assessment/raci-edit.ts';
import type { Work } from '#lib/core/pack/schema.ts';
import { raciKey } from '#lib/core/raci/apply-raci-edits.ts';
import { buildRaci } from '#lib/core/raci/build-raci.ts';
import type { CellEdit } from '#lib/core/raci/cell-edit.ts';
import { roleMap } from '#lib/core/raci/columns.ts';
import RaciScreen from '#lib/features/raci/RaciScreen.svelte';
import type { RaciView } from '#lib/state/raci-address.ts';
import { frameOf, person, planOf, task } from '../../fixtures/raci.ts';
import { duty, OWNER_ROLES, role } from '../../fixtures/small-pack.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const WORK: Work = {
	roles: [...OWNER_ROLES, role('maker'), role('tester'), role('spare')],
	actions: [],
	redFlags: [],
	contradictions: [],
	duties: [
		duty('pause', {
			title: 'Pause the agent',
			decision: 'pause',
			accountable: 'technical-owner',
			gates: ['g']
		}),
		duty('review', {
			title: 'Review it',
			accountable: 'process-owner',
			responsible: ['tester'],
			decision: 'review'
		})
	]
};
const FRAME = frameOf([
	person('Bo', ['business-owner']),
	person('Tia', ['technical-owner']),
	person('Theo', ['technical-owner']),
	person('Pia', ['process-owner', 'tester']),
	person('Ελένη Παπαδάκη', ['maker', 'spare'], { id: 'eleni' })
]);
const PLAN = planOf([task('first', { title: 'Write it down', end: '2026-06-03' })]);

interface Given {
	readonly edits?: Record<string, RaciEdit>;
	readonly view?: RaciView;
	readonly frame?: typeof FRAME;
	readonly planned?: boolean;
}

/** The screen over a real matrix, which follows every change as the page makes it do. */
async function open({ edits: given = {}, view = 'matrix', frame = FRAME, planned = true }: Given = {}) {
	let edits: Record<string, RaciEdit> = given;
	const steps: (readonly CellEdit[])[] = [];
	const titles = new Map([...WORK.roles, ...WORK.duties, ...PLAN.tasks].map(({ id, title }) => [id, title]));
	const named = (id: string): string => titles.get(id) ?? id;
	const props = () => ({
		desk: {
			raci: buildRaci({ work: WORK }, frame, PLAN, edits),
			frame,
			roles: roleMap(WORK.roles),
			plan: PLAN,
			names: { role: named, row: named },
			change
		},
		planned,
		view
	});
	const screen = await render(RaciScreen, props());
	function change(changes: readonly CellEdit[]): void {
		steps.push(changes);
		const touched = new Map(changes.map(({ row, role: at, edit }) => [raciKey(row, at), edit]));
		const kept = Object.entries(edits).filter(([key]) => !touched.has(key));
		const written = [...touched].flatMap(([key, edit]) => (edit ? [[key, edit] as const] : []));
		edits = Object.fromEntries([...kept, ...written]);
		void screen.rerender(props());
	}
	return { screen, edits: () => edits, steps };
}

const focused = (): Element | null => document.activeElement;
const label = (): string | null => focused()?.getAttribute('aria-label') ?? null;

beforeEach(async () => {
	await page.viewport(1440, 900);
});

describe('a cell by keyboard', () => {
	const go = (screen: Awaited<ReturnType<typeof open>>['screen'], name: RegExp) =>
		screen.getByRole('gridcell', { name }).element().focus();

	test('takes a letter, with a person and a deputy where one is wanted', async () => {
		const { screen, edits } = await open();
		go(screen, /^Pause the agent, Business owner/);
		await userEvent.keyboard('a');
		expect(edits()).toEqual({ 'pause/business-owner': { letter: 'A', person: 'bo' } });
		await expect.poll(label).toBe('Pause the agent, Business owner: A, answers for it. Bo, changed');
	});

	test.each([
		['r', 'R'],
		['A', 'A'],
		['b', 'AR'],
		['c', 'C'],
		['i', 'I']
	])('%s writes %s', async (key, letter) => {
		const { screen, edits } = await open();
		go(screen, /^Pause the agent, Business owner/);
		await userEvent.keyboard(key);
		expect(edits()['pause/business-owner']?.letter).toBe(letter);
	});

	test('is emptied by Delete, stays under the focus, and comes back with what was computed', async () => {
		const { screen, edits } = await open();
		go(screen, /^Review it, Tester/);
		await userEvent.keyboard('{Delete}');
		expect(edits()).toEqual({ 'review/tester': { letter: null } });
		await expect.poll(label).toBe('Review it, Tester: no part, changed');
		await expect.element(screen.getByText('As computed: R, Pia')).toBeVisible();
		await userEvent.keyboard('r');
		// The same as computed is no change.
		await expect.poll(edits).toEqual({});
	});

	test('leaves keys with Ctrl alone, and writes nothing into a head', async () => {
		const { screen, steps } = await open();
		go(screen, /^Pause the agent, Business owner/);
		await userEvent.keyboard('{Control>}a{/Control}');
		await userEvent.keyboard('{Home}a');
		expect(steps).toEqual([]);
	});

	test('opens with Enter for people and deputies, and closes with Escape', async () => {
		const { screen, edits } = await open();
		go(screen, /^Pause the agent, Technical owner/);
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => focused()?.getAttribute('aria-pressed')).toBe('true');
		await screen.getByRole('combobox', { name: 'Person' }).selectOptions('Theo');
		expect(edits()['pause/technical-owner']).toEqual({ letter: 'A', person: 'theo' });
		await screen.getByRole('combobox', { name: 'Deputy' }).selectOptions('Tia');
		expect(edits()['pause/technical-owner']).toEqual({ letter: 'A', person: 'theo', deputy: 'tia' });
		await userEvent.keyboard('{Escape}');
		await expect
			.poll(label)
			.toBe('Pause the agent, Technical owner: A, answers for it. Theo, deputy Tia, changed');
		await screen.getByRole('button', { name: 'Back to computed' }).click();
		expect(edits()).toEqual({});
	});

	test('two A are found at their row, and one click takes the finding away', async () => {
		const { screen, edits } = await open();
		go(screen, /^Review it, Business owner/);
		await userEvent.keyboard('a');
		const error = screen.getByRole('listitem').filter({ hasText: 'two roles answer for it' });
		await expect.element(error).toHaveTextContent('Business owner C instead of A');
		await error.getByRole('button', { name: 'Repair' }).click();
		await expect.element(error).not.toBeInTheDocument();
		expect(edits()).toEqual({ 'review/business-owner': { letter: 'C' } });
	});
});

test('the heading counts what the list has', async () => {
	const [first] = FRAME.people;
	const { screen } = await open({ frame: { ...FRAME, people: first ? [first] : [] } });
	const heading = screen.getByRole('heading', { level: 3 }).elements()[0]?.textContent.trim() ?? '';
	expect(heading).toMatch(/warnings$/);
	await expect.element(screen.getByText(`${heading}.`, { exact: false }).first()).toBeVisible();
	const list = screen.getByRole('list').first().getByRole('listitem').elements();
	expect(heading).toBe(
		`${['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'][list.length] ?? ''} warnings`
	);
});

test('before anybody is named that is one thing to mend, of the whole matrix', async () => {
	const { screen } = await open({ frame: frameOf() });
	const items = (): string[] =>
		screen
			.getByRole('listitem')
			.elements()
			.map(({ textContent }) => textContent.trim());
	await expect
		.poll(items)
		.toContainEqual(expect.stringMatching(/^Whole matrix\s+Nobody is named yet: \S+ roles have a part in/));
	await expect.element(screen.getByText(/Nobody holds the role/)).not.toBeInTheDocument();
});

test('a role without a column is brought in, and has one from its first letter on', async () => {
	const { screen, edits } = await open();
	await screen.getByRole('combobox', { name: 'Bring in' }).selectOptions('Spare');
	await expect.poll(focused).toBe(screen.getByRole('columnheader', { name: /^Spare/ }).element());
	await userEvent.keyboard('{ArrowDown}i');
	expect(edits()).toEqual({ 'first/spare': { letter: 'I' } });
});

test('hats of the same people fold into one column and unfold again', async () => {
	const { screen, edits } = await open({ edits: { 'pause/spare': { letter: 'C' } } });
	// Two pairs of six: it folds unasked.
	await expect.element(screen.getByRole('columnheader', { name: /Maker · Spare/ })).toBeVisible();
	screen
		.getByRole('gridcell', { name: /^Pause the agent, Maker · Spare: R/ })
		.element()
		.focus();
	await expect.element(screen.getByText(/Maker R and Spare C\. Unfold them/)).toBeVisible();
	await userEvent.keyboard('a');
	expect(edits()).toEqual({ 'pause/spare': { letter: 'C' } });
	await expectAccessible();
	await screen.getByRole('button', { name: 'Every hat in its own column' }).click();
	await expect.element(screen.getByRole('columnheader', { name: /^Spare/ })).toBeVisible();
});

test('a change without a place is listed and can be forgotten', async () => {
	const { screen, edits } = await open({ edits: { 'gone/tester': { letter: 'A' } } });
	await expect
		.element(screen.getByText('gone · Tester: A. This work is not in the matrix now.'))
		.toBeVisible();
	await expectAccessible();
	await screen.getByRole('button', { name: 'Forget the change of gone/tester' }).click();
	expect(edits()).toEqual({});
	await expect.element(screen.getByText('Changes without a place')).not.toBeInTheDocument();
});

describe('by person', () => {
	test('a list of everybody leads to a page of one', async () => {
		const { screen } = await open({ view: 'people' });
		await expectAccessible();
		await screen.getByRole('button', { name: 'Pia', exact: true }).click();
		await expect.element(screen.getByRole('heading', { level: 2, name: 'Pia' })).toHaveFocus();
		await expect.element(screen.getByText(/^Hats: Process owner and Tester\./)).toBeVisible();
		const table = screen.getByRole('table', { name: 'What Pia has to do' });
		await expect
			.element(table.getByRole('row').nth(1))
			.toHaveTextContent(/^AReview it ?Process owner ?weekly$/);
		await expectAccessible();
	});

	test.each([
		[true, '1 Jun to 3 Jun'],
		[false, '']
	])('days are said once somebody has chosen them (%s)', async (planned, days) => {
		const { screen } = await open({ view: 'people', planned });
		await screen.getByRole('button', { name: 'Bo', exact: true }).click();
		const row = screen.getByRole('row').filter({ hasText: 'Write it down' });
		await expect.element(row.getByRole('cell').nth(3)).toHaveTextContent(days);
		if (!planned) await expect.element(row).not.toHaveTextContent('Jun');
	});

	test('with nobody named it says where to name people', async () => {
		const { screen } = await open({ view: 'people', frame: frameOf() });
		await expect.element(screen.getByText(/^Nobody is named yet/)).toBeVisible();
		await expect.element(screen.getByRole('link', { name: 'Name people and give them hats' })).toBeVisible();
	});
});

test('what each role answers for, with the name of whoever does', async () => {
	const { screen } = await open({ view: 'roles' });
	await expectAccessible();
	await screen.getByRole('button', { name: 'Technical owner', exact: true }).click();
	await expect
		.element(screen.getByRole('row').filter({ hasText: 'Pause the agent' }))
		.toHaveTextContent('Tia, deputy Theo');
});

test('the decision map says who decides, with role and deputy, and which decisions nobody carries', async () => {
	const { screen } = await open({ view: 'decisions' });
	const row = screen.getByRole('row').filter({ hasText: 'Who can pause the agent?' });
	await expect.element(row).toHaveTextContent('Tia Technical owner deputy Theo');
	await expect.element(row).toHaveTextContent('Ελένη Παπαδάκη');
	await expect
		.element(screen.getByRole('row').filter({ hasText: 'Who watches what the agent costs?' }))
		.toHaveTextContent('No row of this matrix carries it.');
	await expectAccessible();
});

describe('on a phone', () => {
	beforeEach(async () => {
		await page.viewport(390, 844);
	});

	test('a row is changed in a sheet: role, letter, people', async () => {
		const { screen, edits } = await open();
		await screen.getByRole('button', { name: 'Change Pause the agent' }).click();
		const sheet = screen.getByRole('dialog');
		await expect.element(sheet.getByRole('combobox', { name: 'Role' })).toHaveValue('technical-owner');
		await expectAccessible();
		await sheet.getByRole('combobox', { name: 'Role' }).selectOptions('Spare');
		await sheet.getByRole('button', { name: 'C, is asked before' }).click();
		expect(edits()).toEqual({ 'pause/spare': { letter: 'C' } });
		await expect.element(sheet.getByText('As computed: no part')).toBeVisible();
		await sheet.getByRole('button', { name: 'Close' }).click();
		await expect
			.element(screen.getByRole('listitem').filter({ hasText: 'Pause the agent' }).first())
			.toHaveTextContent('changed by you');
	});

	test.each(['people', 'roles', 'decisions'] as const)('%s fits and is accessible', async (view) => {
		await open({ view });
		expect(document.documentElement.scrollWidth).toBe(390);
		await expectAccessible();
	});
});
