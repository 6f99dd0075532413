/** What went wrong when something was to be kept: what happened, what was kept, what to do. */
import type { StorageIssue } from '#lib/core/assessment/storage-issue.ts';

type Values = Readonly<Record<string, string | number>>;

const OPEN_HERE = 'What you see here is still complete';

const TEXTS: Readonly<Record<StorageIssue['code'], (values: Values) => string>> = {
	'storage.unavailable': () =>
		'This browser does not let the page keep anything: it may be a private window, or storage is switched off. ' +
		'You can work, but closing the page loses everything. Save a file before you leave.',
	'storage.quota': () =>
		`There is no room left in this browser, so the last change was not kept. ${OPEN_HERE}, but nothing more can be ` +
		'changed. Save a file now; then free some space or delete an assessment you no longer need, and try again.',
	'storage.blocked': () =>
		'An older version of this page is open in another tab and holds what is kept in this browser. ' +
		'Nothing is lost. Close the other tab and reload this page.',
	'storage.newer': () =>
		'What is kept in this browser was written by a newer version of this page. Nothing was lost: you can read it here ' +
		'and save files, but nothing you change is kept. Reload this page to get the newer version.',
	'storage.upgrade': () =>
		'What is kept in this browser could not be brought to the form that this version needs. It is as it was, and not ' +
		'shown. Reload this page, and do not clear the site’s data: a later version may read it.',
	'storage.closed': () =>
		`The browser closed its storage while a change was being kept. ${OPEN_HERE}. ` +
		'The change is tried again with your next one; save a file to be safe.',
	'storage.gone': () =>
		'This assessment is no longer in this browser: its data may have been cleared, or another tab erased it. ' +
		`${OPEN_HERE}. Save a file now.`,
	'storage.rescued': () =>
		'The data of this site was cleared while the page was open. This assessment was kept again from what you see; ' +
		'its history and everything else that was in this browser are gone. Save a file now.',
	'storage.failed': ({ says }) =>
		`The browser could not keep the last change (${String(says)}). ${OPEN_HERE}. ` +
		'Save a file now, then reload the page.'
};

/** Two or three sentences for the person at the screen. */
export const storageText = ({ code, values }: StorageIssue): string => TEXTS[code]({ ...values });

/** Where another tab writes what is open here. */
export const FOLLOWS =
	'This assessment is open in another tab, and that one writes it. Nothing is lost: what you see here follows it.';
