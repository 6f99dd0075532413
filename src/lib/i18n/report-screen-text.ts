/** The making of the report in words: sizes, progress, what is ready. */

const KILO = 1000;
const SIZES = ['bytes', 'KB', 'MB', 'GB'] as const;

/** “182 KB”, “1.4 MB”: thousands as on a disk; a decimal only for single figures. */
export function showBytes(bytes: number): string {
	const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), SIZES.length - 1);
	const value = bytes / KILO ** power;
	const shown = power > 0 && value < 10 ? value.toFixed(1) : String(Math.round(value));
	return `${shown} ${SIZES[power] ?? ''}`;
}

const pages = (count: number): string => `${String(count)} ${count === 1 ? 'page' : 'pages'}`;

/** “14 pages, 182 KB” */
export const sizeLine = (made: { readonly bytes: number; readonly pages: number }): string =>
	`${pages(made.pages)}, ${showBytes(made.bytes)}`;

/** “Page 5 of 14”; before the pages are counted, that it has begun. */
export const progressLine = ({ done, of }: { readonly done: number; readonly of: number }): string =>
	of > 0 ? `Page ${String(done)} of ${String(of)}` : 'Laying out the pages';

/** The parts of the report in order, and what a reader finds in each. */
export const REPORT_CONTENTS: readonly { title: string; note: string }[] = [
	{ title: 'Verdict', note: 'Go, not shown yet or no-go, with what stands in the way' },
	{ title: 'How to read it', note: 'What the signs and numbers say, and what was left out' },
	{ title: 'Readiness', note: 'Layers as intervals, the heat map, every capability' },
	{ title: 'Gates', note: 'One by one, with what each needs and what there is' },
	{ title: 'Gaps', note: 'What falls short, and the next level in words' },
	{ title: 'The smallest change', note: 'The shortest way up and the nearest fall' },
	{ title: 'The 30-day plan', note: 'On one chart and week by week, with owners and done-when' },
	{ title: 'Who does what', note: 'The RACI with names, and what its checks found' },
	{ title: 'Appendix', note: 'Every answer and note, the method with its defaults, a glossary' }
];

/** The same of the brief. */
export const BRIEF_CONTENTS: readonly { title: string; note: string }[] = [
	{ title: 'The verdict', note: 'With the autonomy asked for and supported, and every layer as an interval' },
	{ title: 'Three risks', note: 'What comes of each, who has it, and when it is mended' },
	{ title: 'Decisions asked', note: 'What, who and by when; and what would change the verdict' },
	{ title: 'The 30 days', note: 'The gate work on one chart, and who answers for it' },
	{ title: 'What it rests on', note: 'Strength of evidence, the decision taken, the method in a line' }
];

export const REPORT_FAILED =
	'The PDF could not be made. Your answers are untouched. Reload the page and try again; if it fails again, save the assessment as a file.';
