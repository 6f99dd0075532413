/** The smallest change that raises the verdict and the nearest that loses it, a sentence each. */
import { AUTONOMIES } from '#lib/core/pack/scale.ts';
import { countSteps } from '#lib/core/scoring/flip-standing.ts';
import type { FlipStep } from '#lib/core/scoring/readiness.ts';
import { FLIP_TEXT } from '#lib/i18n/brief-text.ts';
import { flipStepText } from '#lib/i18n/readiness-text.ts';
import type { LookUp } from '../look-up.ts';
import type { ReportInput } from '../report-input.ts';

function stepText(step: FlipStep | undefined, names: LookUp): string {
	if (!step) return '';
	const title = names.question(step.question)?.question.title ?? step.question;
	return FLIP_TEXT.step(title, flipStepText(step));
}

function upText({ readiness, flip }: ReportInput, names: LookUp): string {
	const next = AUTONOMIES.find((autonomy) => autonomy > readiness.supportedNow);
	if (next === undefined) return FLIP_TEXT.top;
	const { up } = flip;
	if (!up) return FLIP_TEXT.noWay;
	return FLIP_TEXT.up(up.length, next, stepText(up[0], names));
}

function downText({ readiness, sensitivity }: ReportInput, names: LookUp): string {
	const { falls } = sensitivity.robustness;
	if (!falls) return FLIP_TEXT.noLevel;
	const ways = [falls.gate, falls.score].filter((steps) => steps !== null);
	const [nearest] = ways.sort((a, b) => countSteps(a) - countSteps(b));
	if (!nearest) return FLIP_TEXT.noFall;
	return FLIP_TEXT.down(countSteps(nearest), readiness.supportedNow, stepText(nearest[0], names));
}

export const flipTexts = (input: ReportInput, names: LookUp): string[] => [
	upText(input, names),
	downText(input, names)
];
