/** What went wrong when a file was to be read: what happened, what was kept, what to do. */
import type { FileIssue } from '#lib/core/assessment/file-issue.ts';

type Values = Readonly<Record<string, string | number>>;

const TEXTS: Readonly<Record<FileIssue['code'], (values: Values) => string>> = {
	'file.too-large': ({ name, limit }) =>
		`${String(name)} is larger than ${String(limit)} MB, so it was not read. Nothing was changed. Choose a smaller one.`,
	'file.no-yaml': () =>
		'There is no .yaml file among these, so nothing was read or changed. Choose the folder with pack.yaml in it.',
	'file.not-text': ({ name }) =>
		`${String(name)} is not a text file, or it was damaged on the way. Nothing was changed. Choose another copy.`,
	'file.passphrase': () =>
		'This is not the passphrase that the file was sealed with, or the beginning of the file was damaged. Nothing was ' +
		'changed. Type it again: capitals and spaces count.',
	'file.damaged': () =>
		'The passphrase is right, but this sealed file was cut short or changed on its way. Nothing was changed. ' +
		'Choose another copy.',
	'file.newer': () =>
		'This sealed file was written by a newer version of this page. Nothing was changed. Reload the page and choose ' +
		'the file again.',
	'file.unreadable': ({ name }) =>
		`${String(name)} could not be read: it may have been moved, or it is not yours to open. ` +
		'Nothing was changed. Check the file and choose it again.'
};

/** Two or three sentences for the person at the screen. */
export const fileText = ({ code, values }: FileIssue): string => TEXTS[code]({ ...values });
