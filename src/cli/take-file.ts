/** Writing one of the files of an assessment: to where -o says, or to the terminal. */
import type { Raci } from '../lib/core/raci/matrix.ts';
import type { Plan } from '../lib/core/rollout/plan.ts';
import type { FileKey } from '../lib/i18n/take-away-text.ts';
import { showBytes } from '../lib/i18n/report-screen-text.ts';
import { gatherSubject } from '../lib/report/tables/gather-subject.ts';
import { appVersion } from './app-version.ts';
import { done, wrong } from './commands/command.ts';
import type { Outcome, Shell, Words } from './commands/command.ts';
import type { Case } from './open-assessment.ts';
import { writeFileWhole } from './write-file.ts';

export interface Taken extends Case {
	/** Null without a first day. */
	readonly plan: Plan | null;
	readonly raci: Raci;
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function write(file: string, bytes: Uint8Array): Outcome {
	try {
		writeFileWhole(file, bytes);
	} catch (error) {
		return wrong(`${file}: it could not be written (${reason(error)})`);
	}
	return done(`${file}: ${showBytes(bytes.length)}\n`);
}

/** A text to where -o says, or to the terminal. */
export const handOut = (text: string, output: string | undefined): Outcome =>
	output === undefined ? done(text) : write(output, new TextEncoder().encode(text));

/** The file under the key, dated as `--date` says or today. */
export async function takeFile(
	key: FileKey,
	{ assessment, pack, plan, raci }: Taken,
	{ date, output }: Words,
	{ home, today }: Shell
): Promise<Outcome> {
	const subject = gatherSubject({
		assessment,
		pack,
		plan,
		raci,
		date: date ?? today(),
		appVersion: appVersion(home)
	});
	// Loaded only here: no other command needs the writers.
	const { takeAway } = await import('../lib/report/take-away.ts');
	const file = await takeAway(key, subject);
	if (!file) throw new Error(`No file ${key} of this plan.`);
	return output === undefined
		? done(new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes))
		: write(output, file.bytes);
}
