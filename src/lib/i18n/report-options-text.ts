/** The choices for a report in words: its form, whom it is for, what identity it carries. */
import type { ReportForm } from '../core/assessment/report-options.ts';

export const FORM_TEXT: Readonly<Record<ReportForm, { readonly title: string; readonly note: string }>> = {
	full: { title: 'Full report', note: 'Everything, down to each answer and how its score is made' },
	brief: { title: 'Two-page brief', note: 'The verdict, three risks and what to decide; then the 30 days' }
};

export const CHOICE_TEXT = {
	form: 'Which report',
	profile: 'Who it is for',
	profileNote: 'The files beside the PDF leave out the same, and so do those of the plan and the RACI.',
	identity: 'Name, logo, colour',
	organisation: 'Name the organisation',
	author: 'Author',
	authorHint: 'In the file’s properties. Empty: the organisation.',
	confidentiality: 'Confidentiality',
	confidentialityHint: 'At the foot of every page, such as “Confidential: for the steering group”.',
	accent: 'Colour',
	accentHint: 'Six digits such as #21539c, for bars and links. Empty: our blue.',
	logo: 'Logo',
	logoHint: 'PNG, JPEG or SVG, up to 2 MB. Kept as a small picture without anything hidden in the file.',
	logoAlt: 'The logo as it is printed',
	removeLogo: 'Remove the logo'
} as const;

const oneDecimal = (ratio: number): string => (Math.floor(ratio * 10) / 10).toFixed(1);

export const ACCENT_PROBLEMS = {
	shape: 'That is no colour. Type six digits, such as #21539c.',
	pale: (ratio: number, least: number, nearest: string): string =>
		`Too pale to read on white: its contrast is ${oneDecimal(ratio)} to 1, and text needs ${oneDecimal(least)} to 1. The nearest that works is ${nearest}.`
} as const;

export type LogoProblem = 'type' | 'size' | 'broken';

export const LOGO_PROBLEMS: Readonly<Record<LogoProblem, string>> = {
	type: 'That is no PNG, JPEG or SVG. The logo stays as it was.',
	size: 'That file is larger than 2 MB. The logo stays as it was; try a smaller picture.',
	broken: 'That picture could not be read. The logo stays as it was; save it anew and try again.'
};
