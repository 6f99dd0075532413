/** What stands above every page while something is wrong with keeping it, and what can be done about it. */
import type { StorageIssue } from '#lib/core/assessment/storage-issue.ts';
import { FOLLOWS, storageText } from '#lib/i18n/storage-text.ts';

export interface KeepNotice {
	readonly text: string;
	/** What to offer, in this order. */
	readonly does: readonly ('save' | 'again' | 'takeOver')[];
	/** Whether nothing may be changed meanwhile. */
	readonly isStill: boolean;
}

export interface Keeping {
	/** Why the last change is not kept. */
	readonly failed: StorageIssue | null;
	/** Whether there is something to save. */
	readonly isOpen: boolean;
	/** Whether the document was lost under the page and kept again. */
	readonly isRescued: boolean;
	/** Whether another tab writes it. */
	readonly isFollower: boolean;
}

/** Where more could be tried at once; elsewhere a file is all that helps. */
const RETRIED: readonly StorageIssue['code'][] = ['storage.quota', 'storage.closed', 'storage.failed'];

/** Nothing may be changed where it could not be kept, or where a newer page has more to say. */
const STILL: readonly StorageIssue['code'][] = ['storage.quota', 'storage.newer'];

const failure = (issue: StorageIssue, isOpen: boolean): KeepNotice => ({
	text: storageText(issue),
	does: [
		...(isOpen ? (['save'] as const) : []),
		...(RETRIED.includes(issue.code) ? (['again'] as const) : [])
	],
	isStill: STILL.includes(issue.code)
});

/** Null when all is well. */
export function keepNotice({ failed, isOpen, isRescued, isFollower }: Keeping): KeepNotice | null {
	if (failed) return failure(failed, isOpen);
	if (isFollower) return { text: FOLLOWS, does: ['takeOver'], isStill: true };
	if (isRescued) return { text: storageText({ code: 'storage.rescued' }), does: ['save'], isStill: false };
	return null;
}
