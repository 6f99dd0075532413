/** What `raci --person` gives: the part of one person, as text, JSON or Markdown. */
import type { Raci } from '../lib/core/raci/matrix.ts';
import type { Plan } from '../lib/core/rollout/plan.ts';
import { personMarkdown } from '../lib/report/markdown/person-markdown.ts';
import { writeMarkdown } from '../lib/report/markdown/write-markdown.ts';
import { peoplePages } from '../lib/report/model/people-pages.ts';
import { json, page, wrong } from './commands/command.ts';
import type { Outcome, Shell, Words } from './commands/command.ts';
import { findPeople, nobodyFound } from './find-people.ts';
import type { Case } from './open-assessment.ts';
import { handOut } from './take-file.ts';
import { personText } from './text/person-text.ts';

export interface PersonCase extends Pick<Case, 'assessment'> {
	/** Null without a first day. */
	readonly plan: Plan | null;
	readonly raci: Raci;
}

/** The pages of whoever is meant by the name. */
export function personPart(
	{ assessment, plan, raci }: PersonCase,
	asked: string,
	{ json: asJson, format, output }: Words,
	{ style }: Shell
): Outcome {
	if (format !== undefined && format !== 'md')
		return wrong('--person gives text, --json or --format md; the workbook has a sheet for each person.');
	const pages = peoplePages({ raci, plan, frame: assessment.frame });
	const found = findPeople(pages, asked);
	if (found.length === 0) return wrong(nobodyFound(pages, asked));
	if (asJson) return json({ people: found });
	if (format === 'md')
		return handOut(writeMarkdown(found.flatMap((one) => personMarkdown(one, plan, 1))), output);
	return page(
		found.flatMap((one) => personText({ assessment, page: one, planned: plan !== null, style })).slice(0, -1)
	);
}
