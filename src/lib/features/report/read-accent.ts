/** Understands a colour as somebody types it; one that could not be read on white is refused with one that could. */
import {
	contrastOnWhite,
	isHexColour,
	isReadable,
	LEAST_CONTRAST,
	nearestReadable,
	rgbOf
} from '#lib/core/assessment/accent.ts';
import { ACCENT_PROBLEMS } from '#lib/i18n/report-options-text.ts';
import type { Reading } from '#lib/ui/reading.ts';

/** `#21539c` of “21539C”; null for nothing typed. */
export function readAccent(text: string): Reading<string | null> {
	const typed = text.trim().toLowerCase();
	if (typed === '') return { value: null };
	const hex = typed.startsWith('#') ? typed : `#${typed}`;
	if (!isHexColour(hex)) return { problem: ACCENT_PROBLEMS.shape };
	if (isReadable(hex)) return { value: hex };
	const ratio = contrastOnWhite(rgbOf(hex));
	return { problem: ACCENT_PROBLEMS.pale(ratio, LEAST_CONTRAST, nearestReadable(hex)) };
}
