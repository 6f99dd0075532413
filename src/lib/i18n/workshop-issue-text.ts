/** What is wrong with a response, an invitation, a link or a key, in words. */
import type { Issue } from '#lib/core/shared/issue.ts';
import type { Arrival } from '#lib/core/workshop/merge-responses.ts';

const TEXTS: Readonly<Record<string, string>> = {
	'response.other-file': 'this holds no response: neither a file nor a link of one',
	'response.other-version': 'this was made by another version; reload the page to get the newer one',
	'response.other-workshop': 'this belongs to another workshop',
	'response.other-pack': 'this answers another questionnaire, or an edited one',
	'response.other-round': 'this answers a round that was not opened here',
	'response.other-questions': 'this answers other questions than the workshop asks',
	'response.other-perspective': 'this speaks for a perspective that was not asked',
	'response.named': 'this holds a name, and the workshop is anonymous, so it was left out',
	'response.tampered':
		'this cannot be opened: it was changed on its way, or made for another key or other terms of the workshop',
	'response.unreadable': 'this is damaged: part of it is missing or was changed',
	'response.too-large': 'this is larger than any response file, so it was not read',
	'response.unread': 'this file could not be read',
	'link.other-kind': 'this link is for something else',
	'link.too-long': 'this link is too long to be one of ours',
	'link.cut': 'this link is incomplete: part of it was lost on its way',
	'invitation.unreadable': 'this is no invitation, or it is damaged',
	'invitation.other-version':
		'this invitation was made by another version; reload the page to get the newer one',
	'key.unreadable': 'this is no key file, or it is damaged',
	'key.wrong-passphrase': 'the passphrase does not open this key, or the file was changed'
};

/** Without a capital or a full stop, to stand behind the name of a file. */
export const workshopIssue = ({ code, values }: Issue): string =>
	TEXTS[code] ?? (typeof values?.says === 'string' ? values.says : code);

/** What became of a response. */
export const ARRIVALS: Readonly<Record<Arrival, string>> = {
	new: 'imported',
	replaces: 'replaces an earlier one of the same respondent',
	known: 'already imported',
	older: 'older than what this respondent sent later, so not used'
};
