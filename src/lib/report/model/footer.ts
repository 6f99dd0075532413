/** What the foot of every page says the report is about. */
import { COVER } from '#lib/i18n/report-text.ts';
import type { ReportInput } from './report-input.ts';

/** A footer names what the cover spells out. */
const FOOTER_PART = 38;

function shortened(text: string): string {
	if (text.length <= FOOTER_PART) return text;
	const cut = text.slice(0, FOOTER_PART);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), FOOTER_PART / 2))}…`;
}

export const footerOf = ({ frame, example }: Pick<ReportInput, 'frame' | 'example'>): string =>
	[frame.workflow, frame.organisation ?? '']
		.map(shortened)
		.concat(example ? COVER.exampleShort : '')
		.filter(Boolean)
		.join(' · ');
