/** Seals with the key pair that this browser has for the workshop. */
import type { AnswerDeskOptions } from '#lib/state/answer-desk.svelte.ts';
import { addressOf } from '#lib/state/address.ts';
import { handIn } from '#lib/sealing/hand-in.ts';
import { makeRespondentKeys } from '#lib/sealing/keys.ts';
import type { OpenedStore } from '#lib/storage/assessment-store.ts';
import { respondentKeys } from '#lib/storage/respondent-keys.ts';

/** What the link begins with; a page opened from a disk has no address that others could open. */
function linkBase(): string {
	const address = addressOf('answer');
	return address.startsWith('#') ? '' : new URL(address, location.href).href;
}

export const sealAnswers =
	(stores: () => Promise<OpenedStore>): AnswerDeskOptions['seal'] =>
	async ({ terms, round }, asked, response) => {
		const { connection } = await stores();
		const keys = await respondentKeys(connection, terms.workshop, makeRespondentKeys);
		if (!keys.ok) return { ok: false, issues: [{ code: keys.issue.code, path: [] }] };
		const made = await handIn({ terms, asked, round, response, keys: keys.value }, linkBase());
		return made ? { ok: true, value: made } : { ok: false, issues: [{ code: 'seal.no-key', path: [] }] };
	};
