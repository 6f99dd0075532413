/** Names of the files we hand out. */
import type { Day } from '../shared/day.ts';
import { cleanLine } from './clean-text.ts';

const SLUG_LIMIT = 60;

/** Lower-case words of any script joined by hyphens, accents dropped; 'assessment' when nothing is left. */
function slug(text: string): string {
	// Only Latin letters lose their marks: elsewhere a mark may be a vowel.
	const plain = text.normalize('NFKD').replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
	const words =
		plain
			.toLowerCase()
			.normalize('NFC')
			.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
	return cleanLine(words.join('-'), SLUG_LIMIT).replace(/-$/, '') || 'assessment';
}

/** `refunds-and-returns-2026-12-01.airworthy`: the workflow, the day of the export, what it is. */
export const fileName = (workflow: string, day: Day, extension = 'airworthy'): string =>
	`${slug(workflow)}-${day}.${extension}`;
