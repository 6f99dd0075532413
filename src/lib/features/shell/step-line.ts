/** What a step back or forth was about, for those who do not see the page change. */
import type { ChangeLabel } from '#lib/core/assessment/history.ts';

const ABOUT: Readonly<Record<ChangeLabel['what'], string>> = {
	answer: 'an answer',
	note: 'a note',
	frame: 'a field of the frame',
	pack: 'the change of questionnaire',
	thresholds: 'the thresholds',
	report: 'how the report is made',
	answering: 'who answers',
	several: 'a change of several things',
	dropped: 'an answer that was set aside',
	milestones: 'a milestone',
	decisions: 'a decision',
	taskEdits: 'a change to a task',
	ownTasks: 'a task of your own',
	tasksDone: 'what is done of a task',
	raciEdits: 'a letter of the RACI',
	writers: 'who writes here',
	workshops: 'the workshop',
	agendas: 'the order of the agenda',
	rounds: 'a round of the workshop',
	reveals: 'what the room was shown',
	responses: 'answers taken in',
	consensus: 'what was agreed',
	minutes: 'a line of the minutes'
};

/** “Undone: an answer.” */
export const stepLine = (direction: 'Undone' | 'Redone', { what }: ChangeLabel): string =>
	`${direction}: ${ABOUT[what]}.`;
