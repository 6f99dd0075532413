/** `merge`: sealed responses of a workshop taken into its assessment. Twice, or in another order, gives the same. */
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { materialise, split } from '../../lib/core/assessment/document.ts';
import { fold } from '../../lib/core/assessment/operation.ts';
import type { Entry } from '../../lib/core/assessment/operation.ts';
import type { Assessment } from '../../lib/core/assessment/schema.ts';
import { writeAssessment } from '../../lib/core/assessment/write-assessment.ts';
import { importResponses } from '../../lib/core/workshop/import-responses.ts';
import type { Arrival } from '../../lib/core/workshop/merge-responses.ts';
import { plural } from '../../lib/i18n/format.ts';
import { ARRIVALS, workshopIssue } from '../../lib/i18n/workshop-issue-text.ts';
import { collect } from '../../lib/sealing/collect.ts';
import type { Collected } from '../../lib/sealing/collect.ts';
import type { Source } from '../../lib/sealing/read-texts.ts';
import { openAssessment } from '../open-assessment.ts';
import { openWorkshop } from '../open-workshop.ts';
import { writeFileWhole } from '../write-file.ts';
import { page, wrong } from './command.ts';
import type { Command, Outcome, Shell, Words } from './command.ts';

/** A file that is not there has no size, and says why when it is read. */
const sourceOf = (name: string): Source => ({
	name,
	size: statSync(name, { throwIfNoEntry: false })?.size ?? 0,
	text: () => readFile(name, 'utf8')
});

/** The assessment with the entries set. */
function withEntries(assessment: Assessment, entries: readonly Entry[]): Assessment {
	const operations = [...split(assessment), ...entries].map(([key, value], index) => ({
		stamp: String(index).padStart(9, '0'),
		document: assessment.id,
		key,
		value
	}));
	return materialise(assessment.id, fold(operations));
}

function lines(file: string, { incoming, refused }: Collected, arrivals: readonly Arrival[]): string[] {
	const used = arrivals.filter((arrival) => arrival === 'new' || arrival === 'replaces').length;
	const told = incoming.flatMap(({ name }, index) => {
		const arrival = arrivals[index] ?? 'new';
		return arrival === 'new' ? [] : [`${name}: ${ARRIVALS[arrival]}`];
	});
	return [
		...told,
		`${file}: ${plural(used, 'response')} taken in, ${plural(refused.length, 'file')} left out`
	];
}

const problemsOf = ({ refused }: Collected): string[] =>
	refused.flatMap(({ name, issues }) => issues.map((issue) => `${name}: ${workshopIssue(issue)}`));

async function run(words: Words, { home, now, passphrase }: Shell): Promise<Outcome> {
	const { operand, others = [], key = '', output = '' } = words;
	const opened = openAssessment(operand, home);
	if (!opened.ok) return wrong(...opened.problems);
	const { assessment } = opened.value;
	const found = await openWorkshop(key, opened.value, passphrase);
	if (!found.ok) return wrong(...found.problems);
	const collected = await collect(others.map(sourceOf), found.opening);
	const { workshop } = found.opening.terms;
	const { entries, arrivals } = importResponses(assessment.responses, workshop, collected.incoming, now());
	const problems = problemsOf(collected);
	if (collected.incoming.length === 0) return wrong(...problems, `${output}: nothing to write`);
	const told = lines(output, collected, arrivals);
	writeFileWhole(output, new TextEncoder().encode(writeAssessment(withEntries(assessment, entries))));
	if (problems.length === 0) return page(told);
	return { kind: 'partly', text: `${told.join('\n')}\n`, problems };
}

export const merge: Command = {
	usage: 'FILE RESPONSE… --key FILE -o FILE',
	summary: 'sealed responses into a workshop; the passphrase of the key comes from standard input',
	operand: 'FILE',
	takesMany: 'needed',
	options: ['key', 'output'],
	needs: ['key', 'output'],
	run
};
