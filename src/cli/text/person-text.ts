/** One person's part in the matrix as a page of text: what they answer for first, with days and their own hours. */
import type { Assessment } from '../../lib/core/assessment/schema.ts';
import type { PersonPage, RaciPart } from '../../lib/core/raci/person-pages.ts';
import { listed } from '../../lib/i18n/format.ts';
import {
	hatsOf,
	loadText,
	PART_GROUPS,
	partnersText,
	personSummary,
	whenText
} from '../../lib/i18n/raci-person-text.ts';
import { taskHours } from '../../lib/i18n/take-away-text.ts';
import { heading, section } from './heading.ts';
import type { Style } from './style.ts';
import { wrap, wrapUnder } from './wrap.ts';

export interface PersonCase {
	readonly assessment: Assessment;
	readonly page: PersonPage;
	/** Whether the plan has a first day. */
	readonly planned: boolean;
	readonly style: Style;
}

function partLines(part: RaciPart, planned: boolean): string[] {
	const facts = [part.roleTitle, partnersText(part), whenText(part, planned), taskHours(part.hours)];
	return [...wrapUnder('  ', part.title), ...wrapUnder('      ', facts.filter(Boolean).join(', '))];
}

/** The page that `raci --person` prints. */
export function personText({ assessment, page, planned, style }: PersonCase): string[] {
	const load = planned ? ` ${loadText(page.load)}.` : '';
	return [
		...heading(assessment, style),
		style.strong(page.name),
		...wrap(`${hatsOf(listed(page.hats))} ${personSummary(page)}${load}`),
		'',
		...PART_GROUPS.flatMap(({ key, title }) =>
			section(
				title,
				page[key].flatMap((part) => partLines(part, planned)),
				style
			)
		)
	];
}
