/** The worked example of a pack: `example.yaml` beside its questions, checked like any other assessment. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkAgainstPack } from '../lib/core/assessment/check-assessment.ts';
import { readAssessment } from '../lib/core/assessment/read-assessment.ts';
import type { Assessment } from '../lib/core/assessment/schema.ts';
import type { Pack } from '../lib/core/pack/schema.ts';
import type { Issue } from '../lib/core/shared/issue.ts';
import { assessmentIssueLine } from '../lib/i18n/assessment-text.ts';
import { packIssueLine } from '../lib/i18n/pack-text.ts';
import { readYaml } from '../lib/packs/yaml-file.ts';
import type { Position } from '../lib/packs/position.ts';

const FILE = 'example.yaml';

export type Example =
	| { readonly ok: true; readonly assessment: Assessment }
	| { readonly ok: false; readonly problems: readonly string[] };

const located = (file: string, { line, column }: Position, issue: Issue): string =>
	`${file}:${String(line)}:${String(column)}: ${assessmentIssueLine(issue)}`;

/** The example in the pack's folder, or undefined where the pack has none. */
export function readExample(folder: string, pack: Pack): Example | undefined {
	const file = join(folder, FILE);
	if (!existsSync(file)) return undefined;
	const yaml = readYaml(FILE, readFileSync(file, 'utf8'));
	if (yaml.issues.length > 0) {
		return { ok: false, problems: yaml.issues.map((issue) => packIssueLine({ ...issue, file })) };
	}
	const checked = readAssessment(JSON.stringify(yaml.data));
	const issues = checked.ok ? checkAgainstPack(checked.value, pack) : checked.issues;
	if (checked.ok && issues.length === 0) return { ok: true, assessment: checked.value };
	return { ok: false, problems: issues.map((issue) => located(file, yaml.locate(issue.path), issue)) };
}
