/**
 * What the choices for the report are kept as, whatever was typed: see tidy-frame.ts. The limits are those of
 * report-options.ts, whose schema a page need not load; a test holds the two together.
 */
import { isReadable } from './accent.ts';
import { cleanLine } from './clean-text.ts';
import type { ReportOptions } from './report-options.ts';

const AUTHOR_LIMIT = 120;
const CONFIDENTIALITY_LIMIT = 80;
const LOGO_LIMIT = 102_400;
const LOGO = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/;

const isLogo = (text: string): boolean => text.length <= LOGO_LIMIT && LOGO.test(text);

/** Null when nothing is left to keep. */
export function tidyReport(options: ReportOptions): ReportOptions | null {
	const { form, profile, organisation, accent = '', logo = '' } = options;
	const author = cleanLine(options.author ?? '', AUTHOR_LIMIT);
	const confidentiality = cleanLine(options.confidentiality ?? '', CONFIDENTIALITY_LIMIT);
	const kept = {
		...(form && { form }),
		...(profile && { profile }),
		...(organisation !== undefined && { organisation }),
		...(author && { author }),
		...(confidentiality && { confidentiality }),
		...(isReadable(accent) && { accent }),
		...(isLogo(logo) && { logo })
	};
	return Object.keys(kept).length === 0 ? null : kept;
}
