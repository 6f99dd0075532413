/** What was said of one question in the open assessment. */
import type { AnswerChange } from '#lib/core/assessment/answer-history.ts';
import { answerHistory } from '#lib/core/assessment/answer-history.ts';
import type { Workspace } from './workspace.svelte.ts';

/** Newest first; changes under way are kept and counted first. */
export const answerLog = async (workspace: Workspace, question: string): Promise<AnswerChange[]> =>
	answerHistory(await workspace.log(), question);
