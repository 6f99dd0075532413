import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Raci, RaciFinding } from '#lib/core/raci/matrix.ts';
import NoRaci from '#lib/features/raci/NoRaci.svelte';
import RaciScreen from '#lib/features/raci/RaciScreen.svelte';
import { roleMap } from '#lib/core/raci/columns.ts';
import type { RaciDesk } from '#lib/features/raci/desk.ts';
import type { RaciView } from '#lib/state/raci-address.ts';
import { cell, column, frameOf, person, planOf, raciRow } from '../../fixtures/raci.ts';
import { role } from '../../fixtures/small-pack.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const ROLES = [
	column('owner', { title: 'Business owner', people: ['Rhys Llewellyn', 'Margaret Osei'] }),
	column('lead', { title: 'AI operations lead', people: ['Dagmar Lindqvist'] }),
	column('qa', { title: 'QA lead' })
];

const ROWS = [
	raciRow(
		'split',
		{ owner: cell('A', 'Rhys Llewellyn', 'Margaret Osei'), lead: cell('R', 'Dagmar Lindqvist') },
		{ title: 'Split the rights', kind: 'task', gates: ['g.split'] }
	),
	raciRow('pause', { lead: cell('AR', 'Dagmar Lindqvist'), owner: cell('I') }, { title: 'Pause the agent' }),
	raciRow('review', { qa: cell('A'), lead: cell('C') }, { title: 'Review last week' })
];

const VACANT: RaciFinding = {
	rule: 1,
	code: 'vacant-role',
	severity: 'warning',
	row: 'review',
	role: 'qa',
	values: {}
};
const EMPTY_ROW: RaciFinding = {
	rule: 2,
	code: 'no-responsible',
	severity: 'error',
	row: 'review',
	values: {}
};
const IDLE: RaciFinding = { rule: 9, code: 'role-never-acts', severity: 'info', role: 'qa', values: {} };
const RACI: Raci = { roles: ROLES, rows: ROWS, findings: [VACANT, EMPTY_ROW, IDLE], edited: [], aside: [] };

const NOBODY = '“Review last week”: nobody holds the role QA lead;';
const NO_WORK = '“Review last week”: nobody does the work;';
const NEVER = 'QA lead is only ever asked or told;';

const PACK_ROLES = [
	role('owner', { title: 'Business owner', owner: 'business' }),
	role('lead', { title: 'AI operations lead' }),
	role('qa', { title: 'QA lead' }),
	role('spare', { title: 'Spare role' })
];

const FRAME = frameOf([
	person('Rhys Llewellyn', ['owner'], { id: 'rhys' }),
	person('Margaret Osei', ['owner'], { id: 'margaret' }),
	person('Dagmar Lindqvist', ['lead'], { id: 'dagmar' })
]);

function deskOf(raci: Raci, change: RaciDesk['change'] = () => undefined): RaciDesk {
	const titles = new Map([...raci.rows, ...raci.roles, ...PACK_ROLES].map(({ id, title }) => [id, title]));
	const named = (id: string): string => titles.get(id) ?? id;
	return {
		raci,
		frame: FRAME,
		roles: roleMap([
			...PACK_ROLES,
			...raci.roles
				.filter(({ id }) => PACK_ROLES.every((one) => one.id !== id))
				.map(({ id, title }) => role(id, { title }))
		]),
		plan: planOf([]),
		names: { role: named, row: named },
		change
	};
}

const show = (raci: Raci = RACI, planned = true, view: RaciView = 'matrix') =>
	render(RaciScreen, { desk: deskOf(raci), planned, view });

const filter = (screen: { getByRole: typeof page.getByRole }) =>
	screen.getByRole('combobox', { name: 'What is the part of' });

const focused = (): Element | null => document.activeElement;
const label = (): string | null => focused()?.getAttribute('aria-label') ?? null;

/** The text that assistive technology reads after the name of what holds the focus. */
const description = (): string =>
	(focused()?.getAttribute('aria-describedby') ?? '')
		.split(' ')
		.map((id) => document.getElementById(id)?.textContent ?? '')
		.join(' ');

const FIRST = 'Split the rights, Business owner: A, answers for it. Rhys Llewellyn, deputy Margaret Osei';

beforeEach(async () => {
	await page.viewport(1440, 900);
});

describe('what it says first', () => {
	test('that every row has one accountable role, how much there is, and what was found', async () => {
		const screen = await show();
		await expect
			.element(screen.getByRole('heading', { level: 1 }))
			.toHaveTextContent('Every row has exactly one accountable role.');
		await expect
			.element(screen.getByText(/^Three rows, three roles/))
			.toHaveTextContent(
				'Three rows, three roles: one of gate work and two standing duties. One error, one warning and one note.'
			);
	});

	test('that the plan has no first day, with the way there', async () => {
		const screen = await show(RACI, false);
		await expect.element(screen.getByText(/has no first day yet/)).toBeVisible();
		await expect.element(screen.getByRole('link', { name: 'choose the first day' })).toBeVisible();
	});

	test('that there is nothing, without an empty grid', async () => {
		const screen = await show({ ...RACI, roles: [], rows: [], findings: [] });
		await expect.element(screen.getByText('There is nothing to answer for yet.')).toBeVisible();
		await expect.element(screen.getByRole('grid')).not.toBeInTheDocument();
	});
});

describe('the matrix by keyboard', () => {
	test('is one stop, and says row, role, letter, person and deputy', async () => {
		const screen = await show();
		screen.getByRole('combobox', { name: 'Bring in' }).element().focus();
		await userEvent.keyboard('{Tab}');
		expect(label()).toBe(FIRST);
		expect(document.querySelectorAll('[role=grid] [tabindex="0"]')).toHaveLength(1);
		await userEvent.keyboard('{Tab}');
		expect(focused()?.closest('[role=grid]')).toBeNull();
	});

	test('is walked with arrows, across groups, and keeps its place', async () => {
		const screen = await show();
		screen.getByRole('gridcell', { name: FIRST }).element().focus();
		await userEvent.keyboard('{ArrowDown}{ArrowRight}');
		expect(label()).toBe(
			'Pause the agent, AI operations lead: A/R, does the work and answers for it. Dagmar Lindqvist'
		);
		await userEvent.keyboard('{ArrowRight}');
		expect(label()).toBe('Pause the agent, QA lead: no part');
		await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Tab}');
		expect(label()).toBe('Pause the agent, QA lead: no part');
	});

	test('reaches the heads of rows and columns, and does not leave the matrix', async () => {
		const screen = await show();
		screen.getByRole('gridcell', { name: FIRST }).element().focus();
		await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
		expect(focused()).toBe(screen.getByRole('rowheader', { name: 'Split the rights' }).element());
		await userEvent.keyboard('{End}{ArrowUp}');
		expect(focused()).toBe(screen.getByRole('columnheader', { name: /QA lead/ }).element());
		await userEvent.keyboard('{Control>}{End}{/Control}');
		expect(label()).toBe('Review last week, QA lead: A, answers for it. nobody named');
	});

	test('Home and End go along a row, Page Up and Page Down over rows, and never past an edge', async () => {
		const screen = await show();
		screen.getByRole('gridcell', { name: FIRST }).element().focus();
		await userEvent.keyboard('{End}');
		expect(label()).toBe('Split the rights, QA lead: no part');
		await userEvent.keyboard('{ArrowRight}{PageDown}{ArrowDown}');
		expect(label()).toBe('Review last week, QA lead: A, answers for it. nobody named');
		await userEvent.keyboard('{PageUp}');
		expect(focused()).toBe(screen.getByRole('columnheader', { name: /QA lead/ }).element());
		await userEvent.keyboard('{Home}');
		expect(focused()).toBe(screen.getByRole('columnheader', { name: /Business owner/ }).element());
		await userEvent.keyboard('{ArrowLeft}');
		expect(focused()).toBe(screen.getByRole('columnheader', { name: /Business owner/ }).element());
	});

	test('shows where it is, and keeps it clear of what sticks to the edges', async () => {
		await page.viewport(1440, 500);
		const many = Array.from({ length: 30 }, (_, index) =>
			raciRow(`more-${String(index)}`, { owner: cell('AR', 'Rhys Llewellyn') })
		);
		const screen = await show({ ...RACI, rows: [...ROWS, ...many] });
		screen.getByRole('gridcell', { name: FIRST }).element().focus();
		await userEvent.keyboard('{Control>}{End}{/Control}{ArrowLeft}{ArrowLeft}');
		const box = focused()?.getBoundingClientRect() ?? new DOMRect();
		expect(document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.closest('td')).toBe(
			focused()
		);
		expect(getComputedStyle(focused() ?? document.body).outlineStyle).toBe('solid');
	});

	test('reads the findings of a cell, of a row and of a role', async () => {
		const screen = await show();
		screen
			.getByRole('gridcell', { name: /^Review last week, QA lead/ })
			.element()
			.focus();
		expect(description()).toContain(NOBODY);
		await userEvent.keyboard('{Home}');
		expect(description()).toContain(NO_WORK);
		screen
			.getByRole('columnheader', { name: /QA lead/ })
			.element()
			.focus();
		expect(description()).toContain(NEVER);
	});

	test('shows the focused cell in words as well', async () => {
		const screen = await show();
		screen.getByRole('gridcell', { name: FIRST }).element().focus();
		await expect.element(screen.getByText('Rhys Llewellyn, deputy Margaret Osei')).toBeVisible();
		await expect.element(screen.getByText('Business owner answers for it')).toBeVisible();
	});
});

describe('findings', () => {
	test('stand worst first, each with its place', async () => {
		const screen = await show();
		const headings = screen.getByRole('heading', { level: 3 }).elements();
		expect(headings.map(({ textContent }) => textContent)).toEqual(['One error', 'One warning', 'One note']);
		const places = screen
			.getByRole('listitem')
			.getByRole('button', { name: /^(?!Repair)/ })
			.elements();
		expect(places.map(({ textContent }) => textContent.trim())).toEqual([
			'Review last week',
			'Review last week · QA lead',
			'QA lead'
		]);
	});

	test('lead to their cell, even when a filter hides it', async () => {
		const screen = await show();
		await filter(screen).selectOptions('Business owner');
		await expect.element(screen.getByRole('rowheader', { name: 'Review last week' })).not.toBeInTheDocument();
		await screen.getByRole('button', { name: 'Review last week · QA lead' }).click();
		await expect.poll(label).toBe('Review last week, QA lead: A, answers for it. nobody named');
		await expect.element(filter(screen)).toHaveValue('');
	});

	test('of a role lead to the head of its column and leave the filter alone', async () => {
		const screen = await show();
		await filter(screen).selectOptions('Business owner');
		await screen.getByRole('button', { name: 'QA lead', exact: true }).click();
		await expect.poll(focused).toBe(screen.getByRole('columnheader', { name: /QA lead/ }).element());
		await expect.element(filter(screen)).toHaveValue('owner');
	});

	test('are said to be none', async () => {
		const screen = await show({ ...RACI, findings: [] });
		await expect.element(screen.getByText('Passes every check')).toBeVisible();
		await expect.element(screen.getByText(/^Nothing: every row/)).toBeVisible();
	});
});

test('the part of one role: its rows only, and a sentence', async () => {
	const screen = await show();
	await filter(screen).selectOptions('AI operations lead');
	await expect
		.element(screen.getByRole('status'))
		.toHaveTextContent('AI operations lead answers for one row, does two and is asked about one.');
	await filter(screen).selectOptions('QA lead');
	expect(
		screen
			.getByRole('rowheader')
			.elements()
			.map(({ textContent }) => textContent.trim())
	).toEqual(['Review last week']);
	await expect.element(screen.getByText('Standing duties', { exact: true })).toBeVisible();
	await expect.element(screen.getByText('Gate work', { exact: true })).not.toBeInTheDocument();
});

test('a role without a part has no rows, and every role brings them all back', async () => {
	const screen = await show({ ...RACI, roles: [...ROLES, column('idle', { title: 'Idle role' })] });
	await filter(screen).selectOptions('Idle role');
	await expect.element(screen.getByRole('status')).toHaveTextContent('Idle role has no part in any row.');
	await expect.element(screen.getByRole('rowheader')).not.toBeInTheDocument();
	await filter(screen).selectOptions('every role');
	expect(screen.getByRole('rowheader').elements()).toHaveLength(ROWS.length);
	await expect.poll(() => screen.getByRole('status').element().textContent.trim()).toBe('');
});

describe('a role that nobody holds', () => {
	const vacancy = (row: string): RaciFinding => ({ ...VACANT, row });
	const gaps: Raci = {
		...RACI,
		findings: [vacancy('split'), EMPTY_ROW, vacancy('pause'), vacancy('review')]
	};

	test('is said once, with how many rows wait for it, and leads to its column', async () => {
		const screen = await show(gaps);
		const warnings = screen.getByRole('list').last().getByRole('listitem');
		expect(warnings.elements()).toHaveLength(1);
		await expect
			.element(warnings)
			.toHaveTextContent(
				'Nobody holds the role QA lead, which has a part in three rows; give somebody this hat or move the work to other roles.'
			);
		await warnings.getByRole('button', { name: 'QA lead' }).click();
		await expect.poll(focused).toBe(screen.getByRole('columnheader', { name: /QA lead/ }).element());
	});

	test('is said at each of its cells', async () => {
		const screen = await show(gaps);
		for (const row of ['Split the rights', 'Pause the agent', 'Review last week']) {
			screen
				.getByRole('gridcell', { name: new RegExp(`^${row}, QA lead`) })
				.element()
				.focus();
			expect(description()).toMatch(/^Nobody holds the role QA lead/);
		}
	});
});

describe('on a phone', () => {
	beforeEach(async () => {
		await page.viewport(390, 844);
	});

	test('there is a list of rows instead of a matrix, in the order in which a row is read', async () => {
		const screen = await show();
		await expect.element(screen.getByRole('grid')).not.toBeInTheDocument();
		const first = screen.getByRole('listitem').filter({ hasText: 'Split the rights' }).first();
		const lines = first.getByRole('definition').elements();
		expect(lines.map(({ textContent }) => textContent)).toEqual([
			'Business owner, Rhys Llewellyn, deputy Margaret Osei',
			'AI operations lead, Dagmar Lindqvist'
		]);
		expect(document.documentElement.scrollWidth).toBe(390);
	});

	test('who is missing stands in the line itself, the other findings under the row', async () => {
		const screen = await show();
		const row = screen
			.getByRole('listitem')
			.filter({ has: page.getByRole('heading', { level: 4, name: 'Review' }) });
		await expect.element(row.getByRole('definition').first()).toHaveTextContent('QA lead, nobody named');
		await expect.element(row).toHaveTextContent(NO_WORK);
		await expect.element(row).not.toHaveTextContent(NOBODY);
	});

	test('the part of one role: its rows only', async () => {
		const screen = await show();
		await filter(screen).selectOptions('QA lead');
		const rows = screen.getByRole('heading', { level: 4 }).elements();
		expect(rows.map(({ textContent }) => textContent)).toEqual(['Review last week']);
	});

	test('a finding about a role shows the rows of that role', async () => {
		const screen = await show();
		await screen.getByRole('button', { name: 'QA lead', exact: true }).click();
		await expect.element(filter(screen)).toHaveFocus();
		await expect.element(filter(screen)).toHaveValue('qa');
		await expect.element(screen.getByRole('heading', { name: 'Split the rights' })).not.toBeInTheDocument();
	});

	test('a finding leads to its row, even when a filter hides it', async () => {
		const screen = await show();
		await filter(screen).selectOptions('Business owner');
		await screen.getByRole('button', { name: 'Review last week · QA lead' }).click();
		await expect.poll(() => focused()?.textContent).toBe('Review last week');
	});

	test('a finding leads to its row', async () => {
		const screen = await show();
		await screen.getByRole('button', { name: 'Review last week · QA lead' }).click();
		await expect.poll(() => focused()?.textContent).toBe('Review last week');
	});

	test('it is accessible', async () => {
		await show();
		await expectAccessible();
	});

	test.each(['matrix', 'people', 'decisions', 'roles'] as const)(
		'long names never make it scroll sideways: %s',
		async (view) => {
			const people = [
				'Wolfgang Amadeus Featherstonehaugh-Cholmondeley',
				'Αναστασία Κωνσταντινοπούλου-Παπαδημητρίου'
			];
			const roles = ROLES.map((one) => ({
				...one,
				title: `${one.title} of complaints and repayments`,
				people
			}));
			const [first = '', second] = people;
			const rows = ROWS.map((row) => ({ ...row, cells: { ...row.cells, owner: cell('A', first, second) } }));
			const frame = frameOf(people.map((name) => person(name, ['owner'])));
			await render(RaciScreen, { desk: { ...deskOf({ ...RACI, roles, rows }), frame }, planned: true, view });
			expect(document.documentElement.scrollWidth).toBe(390);
		}
	);
});

test('it is accessible', async () => {
	await show();
	await expectAccessible();
});

test('without a plan it says why, and where to mend it', async () => {
	const screen = await render(NoRaci, { issue: 'No working day is left.' });
	await expect.element(screen.getByText('No working day is left.')).toBeVisible();
	await expect.element(screen.getByRole('link', { name: 'Change the days or the people' })).toBeVisible();
	await expectAccessible();
});

test('with more roles than fit, the matrix scrolls inside its region and is still accessible', async () => {
	const many = Array.from({ length: 40 }, (_, index) => column(`r${String(index)}`));
	await show({ ...RACI, roles: [...ROLES, ...many] });
	await expect.poll(() => document.querySelector('.scrolls')).not.toBeNull();
	expect(document.documentElement.scrollWidth).toBe(1440);
	await expectAccessible();
});
