/** A workshop as a page of text: agreement over all, each perspective's verdict, then every question. */
import type { Assessment } from '../../lib/core/assessment/schema.ts';
import type { Workshop } from '../../lib/core/assessment/workshop.ts';
import { levelOf } from '../../lib/core/assessment/answer-state.ts';
import type { Questionnaire } from '../../lib/core/pack/schema.ts';
import { agendaOf } from '../../lib/core/workshop/agenda.ts';
import { agreedReadiness, perspectiveVerdicts } from '../../lib/core/workshop/perspective-verdicts.ts';
import { questionResults } from '../../lib/core/workshop/question-results.ts';
import type { QuestionResult } from '../../lib/core/workshop/question-results.ts';
import { wholeAgreement } from '../../lib/core/workshop/whole-agreement.ts';
import { AGREEMENT_LABELS, HIDDEN, PERSPECTIVE_NAMES, alphaText } from '../../lib/i18n/agreement-text.ts';
import { plural } from '../../lib/i18n/format.ts';
import { section } from './heading.ts';
import type { Style } from './style.ts';
import { table } from './table.ts';

export interface Sitting {
	readonly assessment: Assessment;
	readonly workshop: Workshop;
	readonly questionnaire: Questionnaire;
	readonly style: Style;
}

const level = (value: number | null | undefined): string => String(value ?? '–');

function row({ question, shown, agreement, consensus }: QuestionResult): string[] {
	const agreed = consensus ? level(levelOf(consensus.answer)) : '';
	const counts = shown.all ? shown.all.levels.join(' ') : HIDDEN;
	const label = agreement ? AGREEMENT_LABELS[agreement.label] : '';
	return ['', question.title, String(shown.people), counts, level(agreement?.median), label, agreed];
}

const HEAD = ['', 'Question', 'People', 'Levels 0–4', 'Median', '', 'Agreed'];

function overall(
	{ assessment, workshop, questionnaire }: Sitting,
	results: readonly QuestionResult[]
): string[] {
	const { alpha, interval, questions } = wholeAgreement(results);
	const range = interval ? `, 95 % from ${interval.low.toFixed(2)} to ${interval.high.toFixed(2)}` : '';
	const { supportedNow } = agreedReadiness(assessment, workshop, questionnaire);
	return [
		`  Krippendorff's alpha over ${plural(questions, 'question')}: ${alphaText(alpha)}${range}`,
		`  Supported on the agreed levels: ${String(supportedNow)}`
	];
}

function verdicts({ assessment, workshop, questionnaire }: Sitting): string[] {
	const rows = perspectiveVerdicts(assessment, workshop, questionnaire).map(
		({ perspective, people, supported }) => [
			'',
			PERSPECTIVE_NAMES[perspective],
			plural(people, 'person', 'people'),
			supported === null ? HIDDEN : `supports ${String(supported)}`
		]
	);
	return table(rows);
}

/** Questions in the order of the agenda. */
export function agreementText(sitting: Sitting): string[] {
	const { assessment, workshop, questionnaire, style } = sitting;
	const results = questionResults(assessment, workshop, questionnaire);
	const own = assessment.agendas?.[workshop.terms.workshop]?.questions;
	return [
		...section(workshop.terms.title, overall(sitting, results), style),
		...section("Each perspective's own verdict", verdicts(sitting), style),
		...section('Questions', table([HEAD, ...agendaOf(results, own).map(row)], { ends: [2, 4, 6] }), style)
	];
}
