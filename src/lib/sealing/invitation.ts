/** An invitation as a link or a file: the terms of the workshop, the round, and the questions if not all are asked. */
import { Invitation } from '#lib/core/assessment/response.ts';
import type { Json, JsonObject } from '#lib/core/assessment/json.ts';
import { canonicalJson } from '#lib/core/assessment/json.ts';
import { readJson } from '#lib/core/assessment/safe-json.ts';
import type { Issue, Result } from '#lib/core/shared/issue.ts';
import { fail, ok } from '#lib/core/shared/issue.ts';
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

const UNREADABLE: Issue = { code: 'invitation.unreadable', path: [] };

function checked(data: Json): Result<Invitation> {
	const found = Invitation.safeParse(data);
	return found.success ? ok(found.data) : fail(UNREADABLE);
}

/** Of the fragment of a link. */
export async function invitationInLink(fragment: string): Promise<Result<Invitation>> {
	const bytes = bytesIn('invitation', fragment);
	if (!bytes.ok) return bytes;
	const inflated = await inflate(bytes.value);
	const text = inflated && textOf(inflated);
	const read = text === null ? null : readJson(text);
	return read?.ok ? checked(read.value) : fail(UNREADABLE);
}

const isObject = (value: Json): value is JsonObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of the text of a file. */
export function invitationInFile(text: string): Result<Invitation> {
	const read = readJson(text);
	if (!read.ok || !isObject(read.value) || read.value.format !== FORMAT) return fail(UNREADABLE);
	const { version, invitation = null } = read.value;
	return version === VERSION
		? checked(invitation)
		: fail({ code: 'invitation.other-version', path: ['version'] });
}
