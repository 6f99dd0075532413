/** An assessment file and the pack it answers, from the disk; or what is wrong, one line a problem. */
import { readFileSync } from 'node:fs';
import { checkAgainstPack } from '../lib/core/assessment/check-assessment.ts';
import { readAssessment } from '../lib/core/assessment/read-assessment.ts';
import type { Assessment } from '../lib/core/assessment/schema.ts';
import type { Pack, Thresholds } from '../lib/core/pack/schema.ts';
import { packWithThresholds } from '../lib/core/pack/with-thresholds.ts';
import type { Issue } from '../lib/core/shared/issue.ts';
import { assessmentIssueLine } from '../lib/i18n/assessment-text.ts';
import { findPack } from './find-pack.ts';

export interface Case {
	readonly assessment: Assessment;
	/** Held to the thresholds of the assessment. */
	readonly pack: Pack;
	/** The pack's own. */
	readonly packThresholds: Thresholds;
}

export type Opened =
	{ readonly ok: true; readonly value: Case } | { readonly ok: false; readonly problems: readonly string[] };

type Text = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

/** UTF-8, or UTF-16 as the redirection of an older PowerShell writes it. */
function decode(bytes: Uint8Array): string {
	const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
	return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
}

const REASONS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	EISDIR: 'this is a folder, not a file',
	EACCES: 'this file may not be read',
	ERR_ENCODING_INVALID_ENCODED_DATA: 'this is not text in UTF-8'
};

function readText(file: string): Text {
	try {
		return { ok: true, text: decode(readFileSync(file)) };
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		return { ok: false, problem: `${file}: ${REASONS[code] ?? String(error)}` };
	}
}

/** A problem with the whole file goes by the file's name, every other by its place in the document. */
const lineFor = (file: string, issue: Issue): string =>
	issue.path.length === 0 ? `${file}: ${assessmentIssueLine(issue)}` : assessmentIssueLine(issue);

/** Reads the file, finds its pack in `questionnaires/` below `home`, and checks one against the other. */
export function openAssessment(file: string, home: string): Opened {
	const read = readText(file);
	if (!read.ok) return { ok: false, problems: [read.problem] };
	const checked = readAssessment(read.text);
	if (!checked.ok) return { ok: false, problems: checked.issues.map((issue) => lineFor(file, issue)) };
	const found = findPack(checked.value.pack.id, home);
	if (!found.ok) return found;
	const issues = checkAgainstPack(checked.value, found.pack);
	if (issues.length > 0) return { ok: false, problems: issues.map((issue) => lineFor(file, issue)) };
	const pack = packWithThresholds(found.pack, checked.value.thresholds);
	const packThresholds = found.pack.questionnaire.thresholds;
	return { ok: true, value: { assessment: checked.value, pack, packThresholds } };
}
