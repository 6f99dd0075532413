/** What importing a file would change, in words. */
import type { MergeChange } from '../core/assessment/merge-file.ts';
import type { Answer } from '../core/assessment/answer.ts';
import type { Json } from '../core/assessment/json.ts';
import { answerText } from './change-text.ts';
import { plural, sentence } from './format.ts';

const LONGEST = 80;

const PARTS: Readonly<Record<string, string>> = {
	frame: 'Frame',
	notes: 'Note',
	dropped: 'Answer on record',
	milestones: 'Milestone',
	decisions: 'Decision',
	taskEdits: 'Edit of task',
	ownTasks: 'Task of your own',
	tasksDone: 'Task done',
	raciEdits: 'RACI',
	writers: 'Name of a writer',
	workshops: 'Workshop',
	agendas: 'Agenda',
	rounds: 'Round',
	reveals: 'Reveal',
	responses: 'Response',
	consensus: 'Consensus',
	minutes: 'Minute',
	meta: 'Assessment'
};

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function value(part: string, said: Json): string {
	if (said === null) return 'nothing';
	// What a file says was checked before it comes here.
	if (part === 'answers') return answerText(said as unknown as Answer);
	return short(typeof said === 'object' ? JSON.stringify(said) : String(said));
}

/** “governance.owners: level 1, asserted → level 2, document” */
export function mergeLine({ key, before, after }: MergeChange): string {
	const part = key.slice(0, key.indexOf('/'));
	const name = key.slice(part.length + 1);
	const subject = part === 'answers' ? name : `${PARTS[part] ?? part}, ${name}`;
	return `${subject}: ${value(part, before)} → ${value(part, after)}`;
}

/** “Importing refunds.airworthy would change three things in “Refund status”.” */
export const mergeTitle = (file: string, workflow: string, count: number): string =>
	`Importing ${file} would change ${plural(count, 'thing')} in “${workflow}”. Nothing has been changed yet.`;

/** What stays, and that it can be undone. */
export const mergeKept = (kept: number): string =>
	kept === 0
		? 'Everything else is the same. It is one step to undo.'
		: `${sentence(plural(kept, 'thing'))} in the file ${kept === 1 ? 'is' : 'are'} older than what is here, so what is here stays. It is one step to undo.`;
