/** Files that leave and enter the page. */
import type { FileIssue, FileRead } from '#lib/core/assessment/file-issue.ts';
import { notStored, stored } from '#lib/core/assessment/storage-issue.ts';

const MEGABYTE = 1024 * 1024;
/** Largest file read, in bytes: as much as the reader of assessments takes. */
const LARGEST_FILE = 16 * MEGABYTE;
/** How long a saved file's address is kept: a browser may ask where to put it first. */
const ADDRESS_KEPT_MILLISECONDS = 60_000;

/** An address under which this page can hand the file out until `forgetFile`. */
export const fileAddress = (content: Blob): string => URL.createObjectURL(content);

export const forgetFile = (address: string): void => {
	URL.revokeObjectURL(address);
};

/** Hands a file to the browser to save under its name. */
export function saveFile(content: Blob, name: string): void {
	const address = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, ADDRESS_KEPT_MILLISECONDS);
}

/** Hands a text to the browser to save, an assessment's unless told otherwise. */
export const saveText = (text: string, name: string, type = 'application/json'): void =>
	saveFile(new Blob([text], { type }), name);

async function bytesOf(file: File): Promise<ArrayBuffer | null> {
	try {
		return await file.arrayBuffer();
	} catch {
		return null;
	}
}

function textOf(bytes: ArrayBuffer): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** The text of a chosen file; refused unread when it is larger than `largest` bytes. */
export async function readFile(file: File, largest = LARGEST_FILE): Promise<FileRead<string>> {
	const { name } = file;
	if (file.size > largest) {
		return notStored<FileIssue>({ code: 'file.too-large', values: { name, limit: largest / MEGABYTE } });
	}
	const bytes = await bytesOf(file);
	if (!bytes) return notStored<FileIssue>({ code: 'file.unreadable', values: { name } });
	const text = textOf(bytes);
	return text === null ? notStored<FileIssue>({ code: 'file.not-text', values: { name } }) : stored(text);
}
