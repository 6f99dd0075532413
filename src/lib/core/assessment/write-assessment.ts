/** An assessment as the text of a file: readable, and the same text for the same assessment. */
import type { Assessment } from './schema.ts';

/** JSON with tabs, answers sorted by question, and a line feed at the end. */
export function writeAssessment(assessment: Assessment): string {
	const answers = Object.entries(assessment.answers).sort(([a], [b]) => (a < b ? -1 : 1));
	return `${JSON.stringify({ ...assessment, answers: Object.fromEntries(answers) }, null, '\t')}\n`;
}
