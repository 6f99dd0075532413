/** `check`: whether a pack is right, with file, line and column of everything that is not. */
import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { Severity } from '../../lib/core/lint/finding.ts';
import { lintPack } from '../../lib/core/lint/lint-pack.ts';
import { placedQuestions } from '../../lib/core/pack/questions.ts';
import type { Depth } from '../../lib/core/pack/scale.ts';
import type { Pack } from '../../lib/core/pack/schema.ts';
import { showCount } from '../../lib/i18n/format.ts';
import { packIssueLine } from '../../lib/i18n/pack-text.ts';
import { HEAD_FILE } from '../../lib/packs/read-pack.ts';
import type { PackResult } from '../../lib/packs/read-pack.ts';
import { readPackFolder } from '../pack-folder.ts';
import { readExample } from '../read-example.ts';
import { table } from '../text/table.ts';
import { indent } from '../text/wrap.ts';
import { page, wrong } from './command.ts';
import type { Command, Outcome } from './command.ts';

const atDepth = (pack: Pack, depth: Depth): number =>
	placedQuestions(pack.questionnaire).filter(({ question }) => question.depth === depth).length;

/** What the pack holds, counted. */
function counts(pack: Pack): [count: number, what: string][] {
	const { questionnaire, work } = pack;
	const placed = placedQuestions(questionnaire);
	const depths = (['quick', 'standard', 'full'] as const).map(
		(depth) => `${String(atDepth(pack, depth))} ${depth}`
	);
	return [
		[questionnaire.layers.length, 'layers'],
		[questionnaire.layers.flatMap(({ capabilities }) => capabilities).length, 'capabilities'],
		[placed.length, `questions (${depths.join(', ')})`],
		[placed.filter(({ question }) => question.gate).length, 'gates'],
		[work.roles.length, 'roles'],
		[work.actions.length, 'actions'],
		[work.duties.length, 'duties']
	];
}

function summary(pack: Pack, hasExample: boolean): string[] {
	const { title, id, version } = pack.questionnaire;
	const rows = counts(pack).map(([count, what]) => [showCount(count), what]);
	const example = hasExample ? 'The worked example fits it.' : 'It has no worked example.';
	return [`${title} (${id} ${version}) is right.`, '', ...indent(table(rows, { ends: [0] })), '', example];
}

/** Errors first, so that the last thing read is not a trifle. */
function lint({ pack, locate }: Extract<PackResult, { ok: true }>): { errors: string[]; warnings: string[] } {
	const lines = (severity: Severity): string[] =>
		lintPack(pack)
			.filter((finding) => finding.severity === severity)
			.map((finding) => packIssueLine(locate(finding)));
	return { errors: lines('error'), warnings: lines('warning') };
}

function run(folder: string): Outcome {
	if (!existsSync(join(folder, HEAD_FILE))) return wrong(`${folder}: there is no ${HEAD_FILE} here`);
	const result = readPackFolder(normalize(folder));
	if (!result.ok) return wrong(...result.issues.map(packIssueLine));
	const example = readExample(normalize(folder), result.pack);
	if (example && !example.ok) return wrong(...example.problems);
	const { errors, warnings } = lint(result);
	if (errors.length > 0) return wrong(...errors, ...warnings);
	const verdict = summary(result.pack, example !== undefined);
	return page(warnings.length > 0 ? [...verdict, '', ...warnings] : verdict);
}

export const check: Command = {
	usage: 'FOLDER',
	summary: 'whether a pack of questions is right',
	operand: 'FOLDER',
	options: [],
	run: ({ operand }) => run(operand)
};
