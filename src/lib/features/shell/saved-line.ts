/** Whether the last change is kept, in two words. */
import type { Saved } from '#lib/state/save-queue.svelte.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** “saved 12:04:31” only once the disk has it; never “saved” where nothing outlives the page. */
export function savedLine(saved: Saved, isLasting: boolean): string {
	if (!isLasting) return 'not kept after this page closes';
	if (saved === 'saving') return 'saving';
	if ('failed' in saved) return 'not saved';
	const { at } = saved;
	return `saved ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}
