/** An invitation as a link or a file: the terms of the workshop, the round, and the questions if not all are asked. */
import { Invitation } from '#lib/core/assessment/response.ts';
import { canonicalJson } from '#lib/core/assessment/json.ts';
import { readJson } from '#lib/core/assessment/safe-json.ts';
import type { Result } from '#lib/core/shared/issue.ts';
import { fail } from '#lib/core/shared/issue.ts';
import { check } from '#lib/core/shared/zod-issues.ts';
import { utf8 } from './bytes.ts';
import { deflate, inflate, textOf } from './deflate.ts';
import { bytesIn, fragmentOf } from './link.ts';

const FORMAT = 'airworthy-invitation';
const VERSION = 1;

/** The fragment of the link, for the QR code too. */
export const invitationLink = async (invitation: Invitation): Promise<string> =>
	fragmentOf('invitation', await deflate(utf8(canonicalJson(invitation))));

export const invitationFile = (invitation: Invitation): string =>
	`${JSON.stringify({ format: FORMAT, version: VERSION, invitation }, null, '\t')}\n`;

const unreadable = fail<Invitation>({ code: 'invitation.unreadable', path: [] });

function readInvitation(text: string): Result<Invitation> {
	const read = readJson(text);
	if (!read.ok) return unreadable;
	return check(Invitation, read.value);
}

/** Of the fragment of a link. */
export async function invitationInLink(fragment: string): Promise<Result<Invitation>> {
	const bytes = bytesIn('invitation', fragment);
	if (!bytes.ok) return bytes;
	const inflated = await inflate(bytes.value);
	const text = inflated && textOf(inflated);
	return text === null ? unreadable : readInvitation(text);
}

/** Of the text of a file. */
export function invitationInFile(text: string): Result<Invitation> {
	const read = readJson(text);
	const isOurs =
		read.ok && typeof read.value === 'object' && read.value !== null && 'invitation' in read.value;
	if (!isOurs || read.value.format !== FORMAT) return unreadable;
	if (read.value.version !== VERSION) return fail({ code: 'invitation.other-version', path: ['version'] });
	const checked = check(Invitation, read.value.invitation);
	return checked;
}
