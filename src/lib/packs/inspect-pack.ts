/** Files that somebody chose → a sound pack, or all that is wrong with it beside the lines it is about. */
import type { Severity } from '../core/lint/finding.ts';
import { lintPack } from '../core/lint/lint-pack.ts';
import type { Issue } from '../core/shared/issue.ts';
import type { Bundle } from './bundle.ts';
import { joinBundle, splitBundle } from './bundle.ts';
import { limitIssues } from './limits.ts';
import { readContent } from './read-pack.ts';
import type { PackContent, PackFiles, PackIssue } from './read-pack.ts';

export interface Finding extends PackIssue {
	readonly severity: Severity;
	/** The line it is about, as it was written; null where there is no such file. */
	readonly excerpt: string | null;
}

export type Inspection =
	| {
			readonly ok: true;
			readonly content: PackContent;
			/** The files as one. */
			readonly source: string;
			/** Warnings only. */
			readonly findings: readonly Finding[];
	  }
	| { readonly ok: false; readonly findings: readonly Finding[] };

const EXCERPT_LIMIT = 200;

function excerpt(text: string | undefined, line: number): string | null {
	const found = text?.split('\n')[line - 1]?.trimEnd();
	return found === undefined ? null : found.slice(0, EXCERPT_LIMIT);
}

type Graded = PackIssue & { readonly severity?: Severity };

const refused = (issues: readonly Graded[], files: PackFiles): Inspection => ({
	ok: false,
	findings: issues.map((issue) => graded(issue, files))
});

const graded = (issue: Graded, files: PackFiles): Finding => ({
	severity: 'error',
	...issue,
	excerpt: excerpt(files[issue.file], issue.line)
});

function inspectFiles(files: PackFiles): Inspection {
	const read = readContent(files);
	if (!read.ok) return refused(read.issues, files);
	const findings = lintPack(read.content).map((found) => graded(read.locate(found), files));
	if (findings.some(({ severity }) => severity === 'error')) return { ok: false, findings };
	return { ok: true, content: read.content, source: joinBundle(files), findings };
}

/** A finding in a part → the same in the one file that holds it. */
const inBundle =
	(file: string, { offsets }: Bundle) =>
	(finding: Finding): Finding => ({
		...finding,
		file,
		line: finding.line + (offsets.get(finding.file) ?? 0)
	});

function inspectBundle(file: string, bundle: Bundle): Inspection {
	const [double] = bundle.doubled;
	if (double !== undefined) {
		const line = bundle.offsets.get(double) ?? 1;
		const issue: Issue = { code: 'pack.part-twice', path: [], values: { file: double } };
		return refused([{ ...issue, file, line, column: 1 }], { [file]: '' });
	}
	const inspection = inspectFiles(bundle.files);
	return { ...inspection, findings: inspection.findings.map(inBundle(file, bundle)) };
}

/** Reads a pack of one bundled file or of several; a single file that names no parts is read as a pack of one. */
export function inspectPack(files: PackFiles): Inspection {
	const over = limitIssues(files);
	if (over.length > 0) return refused(over, files);
	const [only, another] = Object.entries(files);
	const bundle = only && !another ? splitBundle(only[1]) : null;
	return only && bundle ? inspectBundle(only[0], bundle) : inspectFiles(files);
}
