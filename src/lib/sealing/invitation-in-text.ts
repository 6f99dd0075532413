/** An invitation in whatever somebody has of it: its link, a message around the link, or the text of its file. */
import type { Invitation } from '#lib/core/assessment/response.ts';
import type { Result } from '#lib/core/shared/issue.ts';
import { fail } from '#lib/core/shared/issue.ts';
import { invitationInFile, invitationInLink } from './invitation.ts';
import { kindOf } from './link.ts';

/** A fragment of ours, of this version or another. */
const FRAGMENT = /#[wr]\d+\.[\w-]*/;
/** Characters that are looked at: an invitation to a workshop of all questions has far fewer. */
const LIMIT = 1024 * 1024;

const refuse = (what: string): Result<never> => fail({ code: `invitation.${what}`, path: [] });

/** The fragment of ours in a text or an address; null when there is none. */
export const fragmentIn = (text: string): string | null => FRAGMENT.exec(text)?.[0] ?? null;

/** Codes: `invitation.response` for a response, `invitation.other-version`, `invitation.unreadable`, `link.…`. */
export async function invitationInText(text: string): Promise<Result<Invitation>> {
	if (text.length > LIMIT) return refuse('unreadable');
	if (text.includes('"airworthy-response"')) return refuse('response');
	const fragment = fragmentIn(text);
	if (fragment === null) return invitationInFile(text.replace(/^\uFEFF/, ''));
	const kind = kindOf(fragment);
	if (kind === 'response') return refuse('response');
	return kind === null ? refuse('other-version') : invitationInLink(fragment);
}
