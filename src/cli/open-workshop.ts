/** The workshop of an assessment that a key file opens, with that key; or what is wrong, one line a problem. */
import { readFileSync } from 'node:fs';
import type { KeyFile } from '../lib/core/assessment/key-file.ts';
import type { Workshop } from '../lib/core/assessment/workshop.ts';
import type { Issue, Result } from '../lib/core/shared/issue.ts';
import { askedIn, roundsOf } from '../lib/core/workshop/asked.ts';
import { workshopIssue } from '../lib/i18n/workshop-issue-text.ts';
import { readKeyFile, unwrapKeys } from '../lib/sealing/key-file.ts';
import type { Opening } from '../lib/sealing/open-response.ts';
import type { Case } from './open-assessment.ts';

export type OpenedWorkshop =
	| { readonly ok: true; readonly opening: Opening }
	| { readonly ok: false; readonly problems: readonly string[] };

const problem = (text: string): OpenedWorkshop => ({ ok: false, problems: [text] });
const problems = (file: string, issues: readonly Issue[]): OpenedWorkshop => ({
	ok: false,
	problems: issues.map((issue) => `${file}: ${workshopIssue(issue)}`)
});

function readKey(file: string): Result<KeyFile> {
	try {
		return readKeyFile(readFileSync(file, 'utf8'));
	} catch (error) {
		const says = error instanceof Error ? error.message : String(error);
		return { ok: false, issues: [{ code: 'key.unread', path: [], values: { says } }] };
	}
}

/** Its terms hold the very pack that was found, or no response could be read. */
const isOfPack = ({ terms }: Workshop, { pack }: Case): boolean => terms.pack.hash === pack.hash;

/** `passphrase` is asked for only when the rest is sound. */
export async function openWorkshop(
	file: string,
	opened: Case,
	passphrase: () => Promise<string>
): Promise<OpenedWorkshop> {
	const key = readKey(file);
	if (!key.ok) return problems(file, key.issues);
	const { workshop, publicKey } = key.value;
	const held = opened.assessment.workshops?.[workshop];
	if (held?.terms.key !== publicKey) return problem(`${file}: this key opens no workshop of the assessment`);
	if (!isOfPack(held, opened)) return problem(`${file}: its workshop answers another edition of the pack`);
	const keys = await unwrapKeys(key.value, await passphrase());
	if (!keys.ok) return problems(file, keys.issues);
	const asked = askedIn(held.terms, opened.pack.questionnaire);
	const rounds = roundsOf(opened.assessment, workshop);
	return { ok: true, opening: { terms: held.terms, asked, rounds, keys: keys.value } };
}
