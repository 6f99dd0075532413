/** How the report of an assessment is made: its form, whom it is for, and what identity it carries. */
import { z } from '../shared/zod.ts';
import { isReadable } from './accent.ts';
import { line } from './frame.ts';

/** The whole report, or the two pages of it that are decided on. */
export const REPORT_FORMS = ['full', 'brief'] as const;
export type ReportForm = (typeof REPORT_FORMS)[number];

/** Whom it is for, which decides what is left out: see report/redact.ts. */
export const PROFILES = ['team', 'board', 'outside'] as const;
export type Profile = (typeof PROFILES)[number];

/** As long as a footer has room for. */
const CONFIDENTIALITY_LIMIT = 80;
/** Characters of the data URL: about 75 KB of image. */
const LOGO_LIMIT = 102_400;
const LOGO = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/;

export const ReportOptions = z.strictObject({
	form: z.enum(REPORT_FORMS).exactOptional(),
	profile: z.enum(PROFILES).exactOptional(),
	organisation: z.boolean().exactOptional().describe('Whether it is named; missing as the profile says.'),
	author: line(120).exactOptional().describe('Of the file; missing, the organisation.'),
	confidentiality: line(CONFIDENTIALITY_LIMIT).exactOptional().describe('Printed at the foot of every page.'),
	accent: z
		.string()
		.refine(isReadable, 'must be a colour like #21539c that can be read on white')
		.exactOptional(),
	logo: z.string().max(LOGO_LIMIT).regex(LOGO, 'must be a PNG or JPEG image as a data URL').exactOptional()
});
export type ReportOptions = z.infer<typeof ReportOptions>;
