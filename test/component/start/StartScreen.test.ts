import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { AssessmentSummary } from '#lib/core/assessment/summary.ts';
import type { PackLine } from '#lib/core/pack/pack-line.ts';
import StartScreen from '#lib/features/start/StartScreen.svelte';
import { importProblem } from '#lib/i18n/start-text.ts';
import { expectAccessible } from '../accessible.ts';
import '../styles.ts';

const summary = (id: string, workflow: string, more: Partial<AssessmentSummary> = {}): AssessmentSummary => ({
	id,
	workflow,
	organisation: '',
	pack: { id: 'cx', version: '1.0.0' },
	example: false,
	answered: 0,
	updated: new Date(2026, 10, 3, 14, 5).getTime(),
	removed: false,
	...more
});

const pack = (id: string, title: string): PackLine => ({
	id,
	version: '1.0.0',
	hash: `${id}-hash`,
	title,
	description: '',
	layers: 1,
	questions: 1,
	gates: 0,
	roles: 1,
	actions: 0,
	duties: 0
});
const CX = pack('cx', 'Customer service');

const REFUNDS = summary('a', 'Refunds', { answered: 11, organisation: 'Tarnbrook Bank' });
const ADDRESS = summary('b', 'Address change');

function props(more: object = {}) {
	return {
		assessments: [] as readonly AssessmentSummary[] | null,
		current: null,
		problem: null,
		undoable: null,
		packs: [CX],
		pack: 'cx-hash',
		oncreate: vi.fn(),
		onopen: vi.fn(),
		onrename: vi.fn(),
		onduplicate: vi.fn(),
		onremove: vi.fn(),
		onrestore: vi.fn(),
		ondismiss: vi.fn(),
		onexample: vi.fn(),
		onimport: vi.fn(),
		...more
	};
}

const show = async (more: object = {}) => {
	const given = props(more);
	const screen = await render(StartScreen, given);
	return { ...given, screen };
};

const drop = (type: string, file: File): DragEvent => {
	const dataTransfer = new DataTransfer();
	dataTransfer.items.add(file);
	return new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
};

describe('a way in', () => {
	test('typing a name and Enter starts an assessment of that name', async () => {
		const { screen, oncreate } = await show();
		await screen.getByLabelText('Which workflow is the agent for?').fill('  Card   disputes ');
		await userEvent.keyboard('{Enter}');
		expect(oncreate.mock.calls).toEqual([['Card disputes', 'cx-hash']]);
	});

	test('one questionnaire is not asked about; of several the chosen one is answered', async () => {
		const { screen, oncreate } = await show();
		await expect.element(screen.getByLabelText('Which questionnaire?')).not.toBeInTheDocument();
		await screen.rerender({ packs: [CX, pack('desk', 'Returns desk')] });
		await screen.getByLabelText('Which questionnaire?').selectOptions('Returns desk, 1.0.0');
		await screen.getByLabelText('Which workflow is the agent for?').fill('Returns');
		await userEvent.keyboard('{Enter}');
		expect(oncreate.mock.calls).toEqual([['Returns', 'desk-hash']]);
	});

	test('without a name nothing starts, it says so, and the focus goes to the field', async () => {
		const { screen, oncreate } = await show();
		await screen.getByRole('button', { name: 'Start' }).click();
		await expect.element(screen.getByRole('alert')).toHaveTextContent(/no name yet/);
		await expect.element(screen.getByLabelText('Which workflow is the agent for?')).toHaveFocus();
		expect(oncreate).not.toHaveBeenCalled();
	});

	test('the worked example is one press away', async () => {
		const { screen, onexample } = await show();
		await screen.getByRole('button', { name: 'Open the worked example' }).click();
		expect(onexample).toHaveBeenCalledOnce();
	});

	test('a chosen file is handed on, and the same one again too', async () => {
		const { screen, onimport } = await show();
		const file = new File(['{}'], 'a.airworthy');
		await userEvent.upload(screen.getByLabelText('File to import'), file);
		await userEvent.upload(screen.getByLabelText('File to import'), file);
		expect(onimport.mock.calls.map(([given]) => (given as File).name)).toEqual([
			'a.airworthy',
			'a.airworthy'
		]);
	});

	test('a file dropped anywhere on the page is handed on', async () => {
		const { screen, onimport } = await show();
		const file = new File(['{}'], 'b.airworthy');
		const over = drop('dragover', file);
		document.body.dispatchEvent(over);
		expect(over.defaultPrevented).toBe(true);
		await expect.element(screen.getByText('Let go to import the file')).toBeVisible();
		document.body.dispatchEvent(drop('drop', file));
		expect(onimport.mock.calls.map(([given]) => (given as File).name)).toEqual(['b.airworthy']);
		await expect.element(screen.getByText('Let go to import the file')).not.toBeInTheDocument();
	});

	test('dragging text over the page is none of our business', async () => {
		await show();
		const event = new DragEvent('dragover', {
			dataTransfer: new DataTransfer(),
			bubbles: true,
			cancelable: true
		});
		document.body.dispatchEvent(event);
		expect(event.defaultPrevented).toBe(false);
	});
});

describe('the list', () => {
	test('says for each its name, how far it is answered and when it changed', async () => {
		const { screen } = await show({ assessments: [REFUNDS, ADDRESS], current: 'a' });
		const [first, second] = screen.getByRole('listitem').elements();
		expect(first?.textContent).toMatch(
			/Refunds.*Tarnbrook Bank · open now.*11 answered.*3 November 2026, 14:05/s
		);
		expect(second?.textContent).toMatch(/nothing answered yet/);
	});

	test('leaves removed ones out', async () => {
		const { screen } = await show({ assessments: [REFUNDS, summary('c', 'Gone', { removed: true })] });
		await expect.element(screen.getByRole('button', { name: 'Refunds', exact: true })).toBeVisible();
		await expect.element(screen.getByText('Gone')).not.toBeInTheDocument();
	});

	test('says nothing about what is kept before it is known', async () => {
		const { screen } = await show({ assessments: null });
		await expect.element(screen.getByText('Assessments in this browser')).not.toBeInTheDocument();
		await screen.rerender({ assessments: [] });
		await expect.element(screen.getByText('None yet.', { exact: false })).toBeVisible();
	});

	test('opens, duplicates and deletes the right one', async () => {
		const { screen, onopen, onduplicate, onremove } = await show({ assessments: [REFUNDS, ADDRESS] });
		await screen.getByRole('button', { name: 'Address change', exact: true }).click();
		await screen.getByRole('button', { name: 'Duplicate Refunds' }).click();
		await screen.getByRole('button', { name: 'Delete Address change' }).click();
		expect([onopen.mock.calls, onduplicate.mock.calls, onremove.mock.calls]).toEqual([
			[['b']],
			[['a']],
			[['b']]
		]);
	});
});

describe('renaming in place', () => {
	const rename = async () => {
		const shown = await show({ assessments: [REFUNDS] });
		await shown.screen.getByRole('button', { name: 'Rename Refunds' }).click();
		return shown;
	};

	test('Enter keeps the new name and gives the focus back', async () => {
		const { screen, onrename } = await rename();
		await expect.element(screen.getByLabelText('Name of the workflow')).toHaveFocus();
		await userEvent.keyboard('Returns{Enter}');
		expect(onrename.mock.calls).toEqual([['a', 'Returns']]);
		await expect.element(screen.getByRole('button', { name: 'Rename Refunds' })).toHaveFocus();
	});

	test('Escape keeps the old name', async () => {
		const { screen, onrename } = await rename();
		await userEvent.keyboard('Returns{Escape}');
		await expect.element(screen.getByRole('button', { name: 'Refunds', exact: true })).toBeVisible();
		expect(onrename).not.toHaveBeenCalled();
	});

	test('leaving the field keeps the new name', async () => {
		const { onrename } = await rename();
		await userEvent.keyboard('Returns');
		await userEvent.tab();
		expect(onrename.mock.calls).toEqual([['a', 'Returns']]);
	});

	test('an empty name is refused, and it says what was kept', async () => {
		const { screen, onrename } = await rename();
		await userEvent.keyboard('{Backspace}{Enter}');
		await expect.element(screen.getByRole('alert')).toHaveTextContent('“Refunds” was kept');
		expect(onrename).not.toHaveBeenCalled();
	});
});

describe('deleting', () => {
	test('leaves a line with undo that takes the focus and stays', async () => {
		const { screen, onrestore, ondismiss } = await show({ assessments: [REFUNDS, ADDRESS] });
		await screen.getByRole('button', { name: 'Delete Refunds' }).click();
		await screen.rerender({ assessments: [ADDRESS], undoable: { id: 'a', name: 'Refunds' } });
		await expect.element(screen.getByRole('status')).toHaveTextContent('“Refunds” was deleted.');
		await expect.element(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
		await screen.getByRole('button', { name: 'Dismiss' }).click();
		expect(ondismiss.mock.calls).toEqual([['undo']]);
		await screen.getByRole('button', { name: 'Undo' }).click();
		expect(onrestore.mock.calls).toEqual([['a']]);
		await screen.rerender({ assessments: [REFUNDS, ADDRESS], undoable: null });
		await expect.element(screen.getByRole('button', { name: 'Refunds', exact: true })).toHaveFocus();
	});

	test('a line from before the page was opened takes no focus', async () => {
		const { screen } = await show({ undoable: { id: 'a', name: 'Refunds' } });
		await expect.element(screen.getByRole('button', { name: 'Undo' })).not.toHaveFocus();
	});
});

test('what is wrong with a file stands one a line, with what was kept', async () => {
	const issues = [
		{ code: 'assessment.answer-shape', path: ['answers', 'quality.standard'] },
		{ code: 'assessment.unknown-hat', path: ['frame', 'people', 0, 'hats', 1], values: { hat: 'wizard' } }
	];
	const { screen, ondismiss } = await show({ problem: importProblem('old.airworthy', issues, false) });
	const alert = screen.getByRole('alert');
	await expect
		.element(alert)
		.toHaveTextContent(/old\.airworthy was not imported.*Nothing in this browser was changed/s);
	expect(
		alert
			.getByRole('listitem')
			.elements()
			.map(({ textContent }) => textContent)
	).toEqual([
		'answers.quality.standard: an answer needs level, unknown, notApplicable or note',
		'frame.people[0].hats[1]: the pack has no role wizard'
	]);
	await alert.getByRole('button', { name: 'Dismiss' }).click();
	expect(ondismiss.mock.calls).toEqual([['problem']]);
});

describe.each([390, 1440, 1920])('%i px wide', (width) => {
	test('is accessible and never scrolls sideways', async () => {
		await page.viewport(width, 900);
		const { screen } = await show({
			assessments: [summary('a', 'A rather long name of a workflow that has to wrap somewhere'), ADDRESS],
			undoable: { id: 'c', name: 'Refunds' },
			problem: importProblem('old.airworthy', [{ code: 'assessment.other-format', path: [] }], false)
		});
		await screen.getByRole('button', { name: 'Rename Address change' }).click();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		await expectAccessible();
	});

	test('is accessible while empty', async () => {
		await page.viewport(width, 900);
		await show();
		expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
		await expectAccessible();
	});
});
