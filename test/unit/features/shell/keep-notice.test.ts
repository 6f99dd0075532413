import { expect, test } from 'vitest';
import type { Keeping } from '#lib/features/shell/keep-notice.ts';
import { keepNotice } from '#lib/features/shell/keep-notice.ts';

const WELL: Keeping = { failed: null, isOpen: true, isRescued: false, isFollower: false };

test('nothing stands above the page while all is well', () => {
	expect(keepNotice(WELL)).toBeNull();
});

test.each([
	['storage.quota', true, ['save', 'again'], true],
	['storage.closed', true, ['save', 'again'], false],
	['storage.newer', true, ['save'], true],
	['storage.unavailable', false, [], false]
] as const)('%s', (code, isOpen, does, isStill) => {
	expect(keepNotice({ ...WELL, failed: { code }, isOpen })).toMatchObject({ does, isStill });
});

test('another tab that writes holds this one still, and a document that was rescued does not', () => {
	expect(keepNotice({ ...WELL, isFollower: true })).toMatchObject({ does: ['takeOver'], isStill: true });
	expect(keepNotice({ ...WELL, isRescued: true })).toMatchObject({ does: ['save'], isStill: false });
});
