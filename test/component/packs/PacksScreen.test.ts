import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { PackLine } from '#lib/core/pack/pack-line.ts';
import PackSheet from '#lib/features/packs/PackSheet.svelte';
import PacksScreen from '#lib/features/packs/PacksScreen.svelte';
import type { Finding, Intake } from '#lib/state/pack-desk.svelte.ts';
import { capability, layer, question, questionnaire } from '../../fixtures/small-pack.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const line = (id: string, title: string, more: Partial<PackLine> = {}): PackLine => ({
	id,
	version: '1.0.0',
	hash: `${id}-hash`,
	title,
	description: 'Ten questions for a small team.',
	layers: 2,
	questions: 10,
	gates: 7,
	roles: 6,
	actions: 11,
	duties: 1,
	...more
});
const CX = line('cx', 'Customer service');
const DESK = line('desk', 'Returns desk', { version: '1.1.0' });
const OLD = line('desk', 'Returns desk', { hash: 'old' });

const finding = (more: Partial<Finding> = {}): Finding => ({
	code: 'pack.unknown-id',
	path: ['work'],
	values: { id: 'dsk', kind: 'source' },
	file: 'control.yaml',
	line: 36,
	column: 9,
	severity: 'error',
	excerpt: '        sources: [dsk]',
	...more
});

function props(more: object = {}) {
	return {
		shipped: [CX],
		own: [] as readonly PackLine[],
		usersOf: (): string[] => [],
		earlierOf: (): PackLine[] => [],
		intake: null as Intake | null,
		removed: null,
		onchosen: vi.fn(),
		ondropped: vi.fn(),
		onsave: vi.fn(),
		onremove: vi.fn(),
		onrestore: vi.fn(),
		ondismiss: vi.fn(),
		...more
	};
}

const show = async (more: object = {}) => {
	const given = props(more);
	const screen = await render(PacksScreen, given);
	return { ...given, screen };
};

describe('the list', () => {
	test('says of each pack what is in it and who answers it', async () => {
		const { screen } = await show({
			own: [DESK],
			usersOf: ({ hash }: PackLine) => (hash === 'cx-hash' ? ['Refunds', 'Returns'] : [])
		});
		const [own, shipped] = screen.getByRole('listitem').elements();
		expect(own?.textContent).toMatch(
			/Returns desk.*desk, version 1\.1\.0 · 2 layers, 10 questions, 7 gates, 11 actions, 1 duty, 6 roles.*No assessment/s
		);
		expect(shipped?.textContent).toMatch(/Customer service.*Answered by “Refunds” and “Returns”/s);
	});

	test('leads to reading it and to starting with it', async () => {
		const { screen } = await show({ own: [DESK] });
		await expect
			.element(screen.getByRole('link', { name: 'Returns desk', exact: true }))
			.toHaveAttribute('href', expect.stringContaining('/packs/read/?at=desk-hash'));
		await expect
			.element(screen.getByRole('link', { name: 'Start an assessment with Returns desk' }))
			.toHaveAttribute('href', expect.stringContaining('/?at=desk-hash'));
	});

	test('removes a pack of one’s own, never a shipped one', async () => {
		const { screen, onremove } = await show({ own: [DESK] });
		await screen.getByRole('button', { name: 'Remove Returns desk' }).click();
		expect(onremove.mock.calls).toEqual([[DESK]]);
		expect(screen.getByRole('button', { name: /^Remove/ }).elements()).toHaveLength(1);
	});

	test('keeps what an assessment answers, in whatever edition', async () => {
		const { screen } = await show({
			own: [DESK],
			earlierOf: ({ id }: PackLine) => (id === 'desk' ? [OLD] : []),
			usersOf: ({ hash }: PackLine) => (hash === 'old' ? ['Refunds'] : [])
		});
		await expect.element(screen.getByText('Version 1.0.0 is kept for “Refunds”.')).toBeVisible();
		await expect.element(screen.getByText('Cannot be removed while answered')).toBeVisible();
		expect(screen.getByRole('button', { name: /^Remove/ }).elements()).toEqual([]);
	});

	test('saves the right one as a file', async () => {
		const { screen, onsave } = await show({ own: [DESK] });
		await screen.getByRole('button', { name: 'Save as a file Customer service' }).click();
		expect(onsave.mock.calls).toEqual([[CX]]);
	});

	test('brings back what was removed', async () => {
		const { screen, onrestore } = await show({ removed: 'Returns desk' });
		await expect.element(screen.getByRole('status')).toHaveTextContent('“Returns desk” was removed.');
		await screen.getByRole('button', { name: 'Undo' }).click();
		expect(onrestore).toHaveBeenCalledOnce();
	});
});

describe('importing', () => {
	test('hands chosen files on, and the same ones again too', async () => {
		const taken: string[][] = [];
		const { screen } = await show({
			onchosen: (files: FileList) => taken.push([...files].map(({ name }) => name))
		});
		const files = [new File(['id: a'], 'pack.yaml'), new File(['[]'], 'roles.yaml')];
		for (let time = 0; time < 2; time++)
			await userEvent.upload(screen.getByLabelText('Files of a pack'), files);
		expect(taken).toEqual([
			['pack.yaml', 'roles.yaml'],
			['pack.yaml', 'roles.yaml']
		]);
	});

	test('hands dropped files on', async () => {
		const { ondropped } = await show();
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File(['id: a'], 'pack.yaml'));
		document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
		expect(ondropped).toHaveBeenCalledOnce();
	});

	test('shows each finding beside its line, with what to do', async () => {
		const intake: Intake = {
			kind: 'refused',
			findings: [finding(), finding({ file: 'x.yaml', excerpt: null })]
		};
		const { screen, ondismiss } = await show({ intake });
		await expect
			.element(screen.getByRole('alert'))
			.toHaveTextContent(/was not taken in\. Nothing in this browser was changed.*2 errors/s);
		const [first] = screen.getByRole('listitem').elements().slice(1);
		expect(first?.textContent).toMatch(
			/control\.yaml:36:9.*sources: \[dsk\].*Error.*pack\.unknown-id.*There is no source dsk\. Correct the id, or write what it names\./s
		);
		await screen.getByRole('button', { name: 'Dismiss' }).click();
		expect(ondismiss.mock.calls).toEqual([['intake']]);
	});

	test('lets warnings through and shows them', async () => {
		const warning = finding({ severity: 'warning', code: 'lint.role-idle', values: { id: 'owner' } });
		const { screen } = await show({
			intake: { kind: 'taken', line: DESK, before: '1.0.0', findings: [warning] }
		});
		await expect
			.element(screen.getByRole('status'))
			.toHaveTextContent(
				/now version 1\.1\.0, in the place of version 1\.0\.0.*begun with the one before.*1 warning/s
			);
		await expect.element(screen.getByText('Warning', { exact: true })).toBeVisible();
	});

	test.each<[string, Intake, RegExp]>([
		['it is here already', { kind: 'same', line: DESK }, /word for word\. Nothing was changed/],
		['its id is taken', { kind: 'shipped', line: CX }, /id cx belongs to Customer service.*another id/],
		[
			'it is older',
			{ kind: 'older', line: DESK, given: '1.0.0' },
			/here as version 1\.1\.0.*a higher version/
		]
	])('says when %s', async (_, intake, text) => {
		const { screen } = await show({ intake });
		await expect.element(screen.getByText(text)).toBeVisible();
	});
});

test('HTML in a line that is shown stays text', async () => {
	const intake: Intake = {
		kind: 'refused',
		findings: [finding({ code: 'pack.html', excerpt: '<img src=x onerror=alert(1)>' })]
	};
	const { screen } = await show({ intake });
	await expect.element(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
	expect(document.querySelector('img')).toBeNull();
});

const paper = questionnaire([
	layer('care', [
		capability('service', [
			question('care.pause', { gate: { '1': 2, '3': 3 }, notApplicable: 'never' }),
			question('care.rota')
		])
	])
]);

describe('a pack on paper', () => {
	test('has a box for every level, and none for what may not be said', async () => {
		const onprint = vi.fn();
		const screen = await render(PackSheet, { questionnaire: paper, onprint });
		const [gate, plain] = screen.getByRole('article').elements();
		expect(gate?.textContent).toMatch(/1\.1\.1.*Gate: level 2 from autonomy 1, level 3 from autonomy 3/s);
		expect([gate, plain].map((article) => article?.querySelectorAll('li').length)).toEqual([6, 7]);
		await screen.getByRole('button', { name: 'Print' }).click();
		expect(onprint).toHaveBeenCalledOnce();
	});
});

describe.each([390, 1440, 1920])('%i px wide', (width) => {
	test('is accessible and never scrolls sideways', async () => {
		await page.viewport(width, 900);
		await show({
			own: [DESK, line('other', 'A pack with a rather long title that has to wrap somewhere')],
			usersOf: ({ hash }: PackLine) => (hash === 'desk-hash' ? ['Refunds'] : []),
			removed: 'Another',
			intake: {
				kind: 'refused',
				findings: [
					finding({ excerpt: `        text: ${'very '.repeat(40)}long` }),
					finding({
						severity: 'warning',
						excerpt: 'x'.repeat(200),
						file: 'a-file-with-a-very-long-name-indeed.yaml'
					})
				]
			}
		});
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		await expectAccessible();
	});

	test('the paper is accessible and never scrolls sideways', async () => {
		await page.viewport(width, 900);
		await render(PackSheet, { questionnaire: paper, onprint: vi.fn() });
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		await expectAccessible();
	});
});
