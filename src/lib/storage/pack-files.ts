/** The files of a pack as a person hands them over: chosen one by one, as a folder, or dropped. */
import type { FileIssue, FileRead } from '#lib/core/assessment/file-issue.ts';
import { notStored, stored } from '#lib/core/assessment/storage-issue.ts';
import type { PackFiles } from '#lib/packs/read-pack.ts';
import { readFile } from './files.ts';

/** A file with its path inside the folder that was handed over; its bare name where there is no folder. */
export interface ChosenFile {
	readonly path: string;
	readonly file: File;
}

const MEGABYTE = 1024 * 1024;
/** Largest pack read, in bytes: its characters are counted once they are known, and take up to three bytes each. */
const LARGEST_PACK = 6 * MEGABYTE;
/** Folders looked into below the one that was dropped, and files taken from them at most. */
const DEEPEST = 3;
const MOST_FILES = 500;
const HEAD = 'pack.yaml';

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Chosen files as they come from an input or a list. */
export const chosenFiles = (files: Iterable<File>): ChosenFile[] =>
	[...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

/** The YAML files beside the outermost `pack.yaml`, or all of them where there is none. */
function ofOnePack(chosen: readonly ChosenFile[]): readonly ChosenFile[] {
	const yaml = chosen.filter(({ path }) => path.endsWith('.yaml'));
	const heads = yaml.filter(({ path }) => nameOf(path) === HEAD).map(({ path }) => folderOf(path));
	const [home] = heads.sort((a, b) => a.length - b.length);
	return home === undefined ? yaml : yaml.filter(({ path }) => folderOf(path) === home);
}

/** Their texts by name; refused unread when they are too large, or when there is no YAML among them. */
export async function readPackFiles(chosen: readonly ChosenFile[]): Promise<FileRead<PackFiles>> {
	const own = ofOnePack(chosen);
	const [first] = own;
	if (!first) return notStored<FileIssue>({ code: 'file.no-yaml' });
	const size = own.reduce((sum, { file }) => sum + file.size, 0);
	if (size > LARGEST_PACK) {
		const values = { name: first.path, limit: LARGEST_PACK / MEGABYTE };
		return notStored<FileIssue>({ code: 'file.too-large', values });
	}
	const read = await Promise.all(own.map(({ file }) => readFile(file, LARGEST_PACK)));
	const failed = read.find((outcome) => !outcome.ok);
	if (failed) return failed;
	const texts = read.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
	return stored(Object.fromEntries(own.map(({ path }, index) => [nameOf(path), texts[index] ?? ''])));
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
	new Promise((resolve, reject) => entry.file(resolve, reject));

const readEntries = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
	new Promise((resolve, reject) => reader.readEntries(resolve, reject));

/** A browser hands a folder's entries out in batches; an empty one is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (let batch = await readEntries(reader); batch.length > 0; batch = await readEntries(reader)) {
		all.push(...batch);
		if (all.length > MOST_FILES) break;
	}
	return all;
}

async function filesBelow(entry: FileSystemEntry, depth: number): Promise<ChosenFile[]> {
	if (entry.isFile) {
		const path = entry.fullPath.replace(/^\//, '');
		return [{ path, file: await fileOf(entry as FileSystemFileEntry) }];
	}
	if (depth >= DEEPEST) return [];
	const inside = await entriesOf(entry as FileSystemDirectoryEntry);
	return (await Promise.all(inside.map((each) => filesBelow(each, depth + 1)))).flat();
}

/** What was dropped, folders looked into. To be called while the drop is being handled: later it is forgotten. */
export async function droppedFiles(transfer: DataTransfer): Promise<ChosenFile[]> {
	const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
	const loose = chosenFiles(transfer.files);
	const found = entries.filter((entry) => entry !== null);
	if (found.length === 0) return loose;
	return (await Promise.all(found.map((entry) => filesBelow(entry, 0)))).flat().slice(0, MOST_FILES);
}
