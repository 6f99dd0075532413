import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Frame, Person } from '#lib/core/assessment/frame.ts';
import { capability, layer, question, questionnaire, role } from '../../fixtures/small-pack.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';
import FrameHarness from './FrameHarness.svelte';

const PACK = questionnaire([
	layer('governance', [
		capability('ownership', [
			question('governance.a'),
			question('governance.b', { depth: 'standard' }),
			question('governance.c', { depth: 'full', gate: { '3': 2 } })
		])
	])
]);

const ROLES = [
	role('business-owner', { owner: 'business', notWith: ['qa-lead'] }),
	role('process-owner', { owner: 'process' }),
	role('qa-lead'),
	role('qa-analyst', { kind: 'team' })
];

const ADA: Person = { id: 'ada', name: 'Ada Byrne', hats: ['business-owner'] };
const BEN: Person = { id: 'ben', name: 'Ben Okoro', hats: [], hoursPerDay: 2 };

async function show(more: Partial<Frame> = {}) {
	const onchange = vi.fn<(key: keyof Frame, value: unknown) => void>();
	const initial: Frame = { workflow: 'Refunds', autonomy: 1, depth: 'quick', people: [], ...more };
	const screen = await render(FrameHarness, { initial, questionnaire: PACK, roles: ROLES, onchange });
	return { screen, onchange, changes: () => onchange.mock.calls };
}

type Shown = Awaited<ReturnType<typeof show>>['screen'];

/** Types into a field and leaves it, as a person does. */
async function type(screen: Shown, label: string, text: string): Promise<void> {
	const field = screen.getByLabelText(label, { exact: true });
	await field.fill(text);
	// Tab would only go from the day to the month of a date.
	(field.element() as HTMLElement).blur();
}

const alert = (screen: Shown) => screen.getByRole('alert');

describe('the workflow', () => {
	test.each<[string, string, keyof Frame, unknown]>([
		['Workflow', '  Card   disputes ', 'workflow', 'Card disputes'],
		['Organisation', 'Tarnbrook Bank', 'organisation', 'Tarnbrook Bank'],
		['Outcome', 'An answer the first time', 'outcome', 'An answer the first time'],
		['Channels', 'Phone, Web chat,, Phone', 'channels', ['Phone', 'Web chat']],
		['Contacts a month', '12 400', 'monthlyVolume', 12400],
		['Team size', '600', 'teamSize', 600]
	])('%s is kept as it is understood', async (label, text, key, value) => {
		const { screen, changes } = await show();
		await type(screen, label, text);
		expect(changes()).toEqual([[key, value]]);
	});

	test('what is kept is shown as it will be read', async () => {
		const { screen } = await show();
		await type(screen, 'Contacts a month', '12400');
		await expect.element(screen.getByLabelText('Contacts a month')).toHaveValue('12,400');
	});

	test('an emptied field is cleared', async () => {
		const { screen, changes } = await show({ organisation: 'Tarnbrook Bank' });
		await type(screen, 'Organisation', '');
		expect(changes()).toEqual([['organisation', undefined]]);
	});

	test('leaving a field as it was changes nothing', async () => {
		const { screen, changes } = await show({ monthlyVolume: 12400 });
		await screen.getByLabelText('Contacts a month').click();
		await userEvent.tab();
		expect(changes()).toEqual([]);
	});

	test('a number that is none keeps the one from before, says so, and is right again once it is', async () => {
		const { screen, changes } = await show({ monthlyVolume: 900 });
		await type(screen, 'Contacts a month', 'about 12k');
		await expect
			.element(alert(screen))
			.toHaveTextContent('“about 12k” is not a whole number, so 900 was kept.');
		await expect.element(screen.getByLabelText('Contacts a month')).toHaveValue('about 12k');
		expect(changes()).toEqual([]);
		await type(screen, 'Contacts a month', '900');
		await expect.element(alert(screen)).not.toBeInTheDocument();
		expect(changes()).toEqual([]);
	});

	test('a workflow without a name keeps the old one', async () => {
		const { screen, changes } = await show();
		await type(screen, 'Workflow', ' ');
		await expect.element(alert(screen)).toHaveTextContent('The workflow has no name, so “Refunds” was kept.');
		expect(changes()).toEqual([]);
	});

	test('a name nobody typed is not shown as one', async () => {
		const { screen } = await show({ workflow: 'Untitled workflow' });
		await expect.element(screen.getByLabelText('Workflow', { exact: true })).toHaveValue('');
	});

	test('an undo elsewhere shows what is kept now and takes the mistake away', async () => {
		const { screen } = await show({ monthlyVolume: 900 });
		await type(screen, 'Contacts a month', 'many');
		await screen.rerender({
			initial: { workflow: 'Refunds', autonomy: 1, depth: 'quick', people: [], monthlyVolume: 800 }
		});
		await expect.element(screen.getByLabelText('Contacts a month')).toHaveValue('800');
		await expect.element(alert(screen)).not.toBeInTheDocument();
	});

	test('a country is chosen by name and can be taken back', async () => {
		const { screen, changes } = await show();
		await screen.getByLabelText('Country').selectOptions('United Kingdom');
		await screen.getByLabelText('Country').selectOptions('Not said');
		expect(changes()).toEqual([
			['country', 'GB'],
			['country', undefined]
		]);
	});

	test('a country of a file that is on no list is shown', async () => {
		const { screen } = await show({ country: 'XK' });
		await expect.element(screen.getByLabelText('Country')).toHaveValue('XK');
	});
});

describe('operating hours', () => {
	test('the first day chosen brings usual hours along', async () => {
		const { screen, changes } = await show();
		await screen.getByLabelText('Saturday').click({ force: true });
		expect(changes()).toEqual([['operatingHours', { days: [6], from: '09:00', to: '17:00' }]]);
		await expect.element(screen.getByText('Sat, 09:00 to 17:00')).toBeVisible();
	});

	test('around the clock is one press, and clearing another', async () => {
		const { screen, changes } = await show();
		await screen.getByRole('button', { name: '24 hours, every day' }).click();
		await expect.element(screen.getByText('every day, around the clock')).toBeVisible();
		await screen.getByRole('button', { name: 'Clear the hours' }).click();
		expect(changes()).toEqual([
			['operatingHours', { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
			['operatingHours', undefined]
		]);
	});

	test('the last day cannot go alone: the hours from before stay until another is chosen', async () => {
		const { screen, changes } = await show({ operatingHours: { days: [1], from: '08:00', to: '20:00' } });
		await screen.getByLabelText('Monday').click({ force: true });
		await expect
			.element(alert(screen))
			.toHaveTextContent('No day is chosen, so Mon, 08:00 to 20:00 was kept.');
		expect(changes()).toEqual([]);
		await screen.getByLabelText('Sunday').click({ force: true });
		expect(changes()).toEqual([['operatingHours', { days: [7], from: '08:00', to: '20:00' }]]);
	});

	test('midnight is the end of the day, and an earlier time the next one', async () => {
		const { screen, changes } = await show({ operatingHours: { days: [1], from: '22:00', to: '23:00' } });
		await type(screen, 'To', '00:00');
		await type(screen, 'To', '06:00');
		expect(changes().map(([, value]) => (value as { to: string }).to)).toEqual(['24:00', '06:00']);
		await expect.element(screen.getByText('Mon, 22:00 to 06:00 the next day')).toBeVisible();
	});

	test('a time taken away comes back, with a sentence', async () => {
		const { screen, changes } = await show({ operatingHours: { days: [1], from: '08:00', to: '20:00' } });
		await type(screen, 'From', '');
		await expect.element(alert(screen)).toHaveTextContent('not a whole time, so 08:00 was kept');
		await expect.element(screen.getByLabelText('From')).toHaveValue('08:00');
		expect(changes()).toEqual([]);
	});
});

describe('how far and how much', () => {
	test('autonomy is chosen among four written statements, by arrow keys too', async () => {
		const { screen, changes } = await show();
		const first = screen.getByRole('radio', { name: '1 Level 1 Level 1, in a sentence.' });
		await expect.element(first).toBeChecked();
		await first.click({ force: true });
		await userEvent.keyboard('{ArrowRight}');
		expect(changes()).toEqual([['autonomy', 2]]);
		await expect.element(screen.getByRole('radio', { name: /^2 Level 2/ })).toBeChecked();
	});

	test('each depth says how many questions it asks at the autonomy asked for', async () => {
		const { screen, changes } = await show({ autonomy: 3 });
		const texts = () =>
			['Quick', 'Standard', 'Full'].map(
				(title) =>
					/\d+ questions?/.exec(
						screen
							.getByRole('radio', { name: new RegExp(`^${title}`) })
							.element()
							.closest('label')!.textContent
					)![0]
			);
		expect(texts()).toEqual(['2 questions', '3 questions', '3 questions']);
		await screen.getByRole('radio', { name: /^Standard/ }).click({ force: true });
		expect(changes()).toEqual([['depth', 'standard']]);
	});

	test('a depth that adds nothing says so', async () => {
		const { screen } = await show({ autonomy: 3 });
		await expect.element(screen.getByRole('radio', { name: /^Full.*none to add/ })).toBeInTheDocument();
	});
});

describe('the 30 days', () => {
	test('dates are kept, and the window is said', async () => {
		const { screen, changes } = await show();
		await type(screen, 'Start', '2026-12-01');
		await type(screen, 'Go-live', '2026-12-24');
		expect(changes()).toEqual([
			['start', '2026-12-01'],
			['goLive', '2026-12-24']
		]);
		await expect.element(screen.getByText('1 to 30 December 2026; launch on day 24')).toBeVisible();
	});

	test('a go-live outside the launch days is kept, with a gentle sentence', async () => {
		const { screen } = await show({ start: '2026-12-01', goLive: '2026-12-10' });
		await expect
			.element(screen.getByText('That go-live is day 10 of the 30.', { exact: false }))
			.toHaveTextContent(
				'to launch on 10 December 2026, start between 13 November 2026 and 19 November 2026'
			);
	});

	test('a date outside this century keeps the one from before', async () => {
		const { screen, changes } = await show({ start: '2026-12-01' });
		await type(screen, 'Start', '1999-12-01');
		await expect.element(alert(screen)).toHaveTextContent('so 1 December 2026 was kept');
		await expect.element(screen.getByLabelText('Start', { exact: true })).toHaveValue('2026-12-01');
		expect(changes()).toEqual([]);
	});

	test('the weekend is chosen by day, forgotten when it is the usual one, and leaves a day of work', async () => {
		const { screen, changes } = await show({ start: '2026-12-01', people: [ADA] });
		const week = screen.getByRole('group', { name: 'Days without work every week' });
		const day = (name: string) => week.getByRole('checkbox', { name });
		await expect.element(screen.getByText('Saturday and Sunday: default of ours, change it.')).toBeVisible();
		await expect.element(screen.getByText('22 working days, without weekends')).toBeVisible();
		await day('Friday').click();
		await day('Sunday').click();
		await expect.element(screen.getByText('Mon to Thu, Sun, 09:00 to 17:00')).toBeVisible();
		await expectAccessible();
		await day('Sunday').click();
		await day('Friday').click();
		for (const name of ['Monday', 'Tuesday', 'Wednesday', 'Thursday']) await day(name).click();
		await expect.element(day('Friday')).toBeDisabled();
		await expect.element(screen.getByText(/^One day of the week at least/)).toBeVisible();
		expect(changes().slice(0, 4)).toEqual([
			['weekend', [5, 6, 7]],
			['weekend', [5, 6]],
			['weekend', [5, 6, 7]],
			['weekend', undefined]
		]);
	});

	test('days off are added by button, by Enter and by leaving the field, each once, and removed', async () => {
		const { screen, changes } = await show();
		const field = screen.getByLabelText('Days off', { exact: true }).first();
		await field.fill('2026-12-28');
		await screen.getByRole('button', { name: 'Add the day' }).click();
		await field.fill('2026-12-25');
		await userEvent.keyboard('{Enter}');
		await field.fill('2026-12-25');
		(field.element() as HTMLElement).blur();
		await screen.getByRole('button', { name: 'Remove 28 December 2026' }).click();
		await screen.getByRole('button', { name: 'Remove 25 December 2026' }).click();
		expect(changes()).toEqual([
			['daysOff', ['2026-12-28']],
			['daysOff', ['2026-12-25', '2026-12-28']],
			['daysOff', ['2026-12-25']],
			['daysOff', undefined]
		]);
	});
});

describe('people', () => {
	const row = (screen: Shown, name: string) =>
		screen.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Remove ${name}` }) });

	test('names are typed one after the other with Enter', async () => {
		const { screen, changes } = await show();
		await screen.getByLabelText('Name of the first person').fill('Ada Byrne');
		await userEvent.keyboard('{Enter}Ben{Enter}');
		expect(changes()).toEqual([
			['people', [{ id: 'new-1', name: 'Ada Byrne', hats: [] }]],
			[
				'people',
				[
					{ id: 'new-1', name: 'Ada Byrne', hats: [] },
					{ id: 'new-2', name: 'Ben', hats: [] }
				]
			]
		]);
		await expect.element(screen.getByLabelText('Add a person')).toHaveFocus();
	});

	test('defaults are shown and marked as ours', async () => {
		const { screen } = await show({ people: [ADA, BEN] });
		await expect.element(row(screen, 'Ada Byrne').getByText('3: default of ours, change it')).toBeVisible();
		await expect.element(row(screen, 'Ada Byrne').getByText('Mon to Fri, 09:00 to 17:00')).toBeVisible();
		await expect.element(row(screen, 'Ben Okoro').getByText(/^\d+: default of ours/)).not.toBeInTheDocument();
	});

	test('usual hours are the default of everybody else', async () => {
		const { screen, changes } = await show({ people: [ADA] });
		await type(screen, 'Usual hours a day', '2,5');
		expect(changes()).toEqual([['hoursPerDay', 2.5]]);
		await expect.element(row(screen, 'Ada Byrne').getByText('2.5: as said below')).toBeVisible();
	});

	test('roles are put on and off by keyboard, in groups, and Escape gives the focus back', async () => {
		const { screen, changes } = await show({ people: [ADA] });
		const opener = screen.getByRole('button', { name: 'Change the roles of Ada Byrne' });
		opener.element().focus();
		await userEvent.keyboard('{Enter}');
		expect(
			screen
				.getByRole('group', { name: 'More about Ada Byrne' })
				.getByRole('group')
				.elements()
				.map((group) => group.querySelector('legend')!.textContent)
		).toEqual(['Owners', 'Held by one person', 'Shared by a team']);
		screen.getByLabelText('Qa analyst').element().focus();
		await userEvent.keyboard(' ');
		screen.getByLabelText('Business owner').element().focus();
		await userEvent.keyboard(' {Escape}');
		expect(changes().map(([, people]) => (people as Person[])[0]!.hats)).toEqual([
			['business-owner', 'qa-analyst'],
			['qa-analyst']
		]);
		await expect.element(opener).toHaveFocus();
	});

	test('two hats that belong on two heads are kept, with a warning', async () => {
		const { screen } = await show({ people: [ADA, { ...BEN, hats: ['qa-lead', 'process-owner'] }] });
		expect(screen.getByText('which should be two people', { exact: false }).elements()).toHaveLength(0);
		await screen.getByRole('button', { name: 'Change the roles of Ada Byrne' }).click();
		await screen.getByLabelText('Qa lead').click();
		await expect
			.element(
				screen.getByText('Ada Byrne holds Business owner and Qa lead, which should be two people.', {
					exact: false
				})
			)
			.toBeVisible();
	});

	test('a role the questionnaire does not know can be put off', async () => {
		const { screen, changes } = await show({ people: [{ ...ADA, hats: ['wizard'] }] });
		await screen.getByRole('button', { name: 'Change the roles of Ada Byrne' }).click();
		await screen.getByLabelText('wizard').click();
		expect(changes()).toEqual([['people', [{ ...ADA, hats: [] }]]]);
	});

	test('hours, reach and leave are a person’s own, and can go back to the default', async () => {
		const { screen, changes } = await show({ people: [ADA] });
		const last = () => (changes().at(-1)![1] as Person[])[0];
		await type(screen, 'Hours a day', '4');
		expect(last()).toEqual({ ...ADA, hoursPerDay: 4 });
		await type(screen, 'Hours a day', '');
		expect(last()).toEqual(ADA);
		await screen.getByRole('button', { name: 'change it when Ada Byrne can be reached' }).click();
		const panel = screen.getByRole('group', { name: 'More about Ada Byrne' });
		await panel.getByLabelText('Saturday').click({ force: true });
		expect(last()).toEqual({ ...ADA, reachable: { days: [6], from: '09:00', to: '17:00' } });
		await panel.getByRole('button', { name: 'Back to the default' }).click();
		expect(last()).toEqual(ADA);
		await screen.getByRole('button', { name: 'Add leave of Ada Byrne' }).click();
		await type(screen, 'Add: away from', '2026-12-10');
		expect(last()).toEqual({ ...ADA, leave: [{ from: '2026-12-10', to: '2026-12-10' }] });
		await screen.getByLabelText('To, that day included').first().fill('2026-12-11');
		expect(last()).toEqual({ ...ADA, leave: [{ from: '2026-12-10', to: '2026-12-11' }] });
		await panel.getByRole('button', { name: 'Remove' }).click();
		expect(last()).toEqual(ADA);
	});

	test('a name cannot be emptied', async () => {
		const { screen, changes } = await show({ people: [ADA] });
		await type(screen, 'Name', '');
		await expect.element(alert(screen)).toHaveTextContent('A person needs a name, so “Ada Byrne” was kept.');
		expect(changes()).toEqual([]);
	});

	test('removing takes out that person, also where a file gave two the same id', async () => {
		const { screen, changes } = await show({ people: [ADA, { ...BEN, id: 'ada' }] });
		await screen.getByRole('button', { name: 'Remove Ben Okoro' }).click();
		expect(changes()).toEqual([['people', [ADA]]]);
		await expect.element(screen.getByLabelText('Add a person')).toHaveFocus();
	});

	test('roles nobody holds are listed', async () => {
		const { screen } = await show({ people: [ADA] });
		await expect
			.element(screen.getByText('Process owner, Qa lead and Qa analyst.', { exact: false }))
			.toHaveTextContent('3 hours a day for each of them');
	});
});

describe.each([390, 1440, 1920])('%i px wide', (width) => {
	const everything: Partial<Frame> = {
		organisation: 'Tarnbrook Bank',
		channels: ['Phone', 'Web chat'],
		country: 'GB',
		operatingHours: { days: [1, 2, 3], from: '08:00', to: '20:00' },
		start: '2026-12-01',
		goLive: '2027-02-01',
		daysOff: ['2026-12-25'],
		people: [
			{ ...ADA, hats: ['business-owner', 'qa-lead'], leave: [{ from: '2026-12-10', to: '2026-12-11' }] },
			BEN
		]
	};

	test.each([
		'Change the roles of Ada Byrne',
		'change it when Ada Byrne can be reached',
		'Change leave of Ada Byrne'
	])('is accessible and never scrolls sideways with “%s” open', async (opener) => {
		await page.viewport(width, 900);
		const { screen } = await show(everything);
		await screen.getByRole('button', { name: opener }).click();
		await type(screen, 'Team size', 'many');
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		await expectAccessible();
	});

	test('is accessible while empty', async () => {
		await page.viewport(width, 900);
		await show({ workflow: 'Untitled workflow' });
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		await expectAccessible();
	});
});
