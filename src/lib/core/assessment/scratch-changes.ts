/** What a scratch copy says otherwise than its assessment: only the changes, each with what it was made to. */
import type { Autonomy } from '../pack/scale.ts';
import type { Thresholds } from '../pack/schema.ts';
import type { Answer, Answers, LevelAnswer } from './answer.ts';
import { answerEntries } from './document.ts';
import type { Frame } from './frame.ts';
import { sameJson } from './json.ts';
import { THRESHOLDS_KEY, frameKey } from './keys.ts';
import type { Entry } from './operation.ts';

/** `from` is what the assessment said when the change was made, null for nothing. */
export interface Changed<T> {
	readonly from: T;
	readonly to: T;
}

/** Notes are never part of a change: nobody edits them in a scratch copy. */
export interface ScratchChanges {
	/** By question; null is unanswered. */
	readonly answers: Readonly<Record<string, Changed<Answer | null>>>;
	readonly autonomy: Changed<Autonomy> | null;
	/** Null inside is the pack's. */
	readonly thresholds: Changed<Thresholds | null> | null;
}

/** The part of an assessment that can be changed. */
export interface ScratchSubject {
	readonly frame: Frame;
	readonly answers: Answers;
	readonly thresholds: Thresholds | null;
}

/** Where the assessment no longer says what a change was made to. */
export interface MovedOn {
	readonly questions: readonly string[];
	readonly autonomy: boolean;
	readonly thresholds: boolean;
}

export const NO_CHANGES: ScratchChanges = { answers: {}, autonomy: null, thresholds: null };

/** What an answer says but for its note; null where that is nothing. */
export function withoutNote(answer: Answer | null | undefined): Answer | null {
	if (!answer) return null;
	if ('level' in answer) return bareLevel(answer);
	if ('unknown' in answer) return { unknown: true };
	return 'notApplicable' in answer ? { notApplicable: answer.notApplicable } : null;
}

const bareLevel = ({ level, evidence, reference }: LevelAnswer): LevelAnswer => ({
	level,
	...(evidence && { evidence }),
	...(reference && { reference })
});

/** The same answer, but for its note. */
const sameAnswer = (a: Answer | null | undefined, b: Answer | null | undefined): boolean =>
	sameJson(withoutNote(a), withoutNote(b));

/** The changes with other answers to some questions; an answer that the assessment gives is no change. */
export function changeAnswers(
	changes: ScratchChanges,
	{ answers }: Pick<ScratchSubject, 'answers'>,
	to: Readonly<Record<string, Answer | null>>
): ScratchChanges {
	const made = Object.entries(to).map(([question, answer]) => {
		const from = withoutNote(answers[question]);
		return [question, { from, to: withoutNote(answer) }] as const;
	});
	const all = { ...changes.answers, ...Object.fromEntries(made) };
	const kept = Object.entries(all).filter(([, { from, to }]) => !sameJson(from, to));
	return { ...changes, answers: Object.fromEntries(kept) };
}

export const changeAutonomy = (
	changes: ScratchChanges,
	{ frame }: Pick<ScratchSubject, 'frame'>,
	to: Autonomy
): ScratchChanges => ({ ...changes, autonomy: frame.autonomy === to ? null : { from: frame.autonomy, to } });

export const changeThresholds = (
	changes: ScratchChanges,
	{ thresholds: from }: Pick<ScratchSubject, 'thresholds'>,
	to: Thresholds | null
): ScratchChanges => ({ ...changes, thresholds: sameJson(from, to) ? null : { from, to } });

/** The changes that still make a difference: the assessment may have come to say the same meanwhile. */
export function remaining(changes: ScratchChanges, subject: ScratchSubject): ScratchChanges {
	const { answers, autonomy, thresholds } = changes;
	const differing = Object.entries(answers).filter(
		([question, { to }]) => !sameAnswer(subject.answers[question], to)
	);
	return {
		answers: Object.fromEntries(differing),
		autonomy: autonomy && autonomy.to !== subject.frame.autonomy ? autonomy : null,
		thresholds: thresholds && !sameJson(thresholds.to, subject.thresholds) ? thresholds : null
	};
}

/** Which of the changes that make a difference were made to something the assessment no longer says. */
export function movedOn(changes: ScratchChanges, subject: ScratchSubject): MovedOn {
	const { answers, autonomy, thresholds } = remaining(changes, subject);
	return {
		questions: Object.entries(answers)
			.filter(([question, { from }]) => !sameAnswer(subject.answers[question], from))
			.map(([question]) => question),
		autonomy: autonomy !== null && autonomy.from !== subject.frame.autonomy,
		thresholds: thresholds !== null && !sameJson(thresholds.from, subject.thresholds)
	};
}

/** How many things differ; thresholds count as one. */
export const countChanges = ({ answers, autonomy, thresholds }: ScratchChanges): number =>
	Object.keys(answers).length + Number(autonomy !== null) + Number(thresholds !== null);

/** The answer with the note that is there. */
function withNoteOf(real: Answer | undefined, to: Answer | null): Answer | null {
	const note = real?.note;
	if (note === undefined) return to;
	return to ? { ...to, note } : { note };
}

/** The assessment as the scratch copy has it; without changes what it was. */
export function applyChanges<S extends ScratchSubject>(subject: S, changes: ScratchChanges): S {
	const { frame, answers } = subject;
	const changed = Object.entries(changes.answers).map(
		([question, { to }]) => [question, withNoteOf(answers[question], to)] as const
	);
	const all = { ...answers, ...Object.fromEntries(changed) };
	return {
		...subject,
		frame: changes.autonomy ? { ...frame, autonomy: changes.autonomy.to } : frame,
		answers: Object.fromEntries(
			Object.entries(all).flatMap(([id, answer]) => (answer ? [[id, answer]] : []))
		),
		thresholds: changes.thresholds ? changes.thresholds.to : subject.thresholds
	};
}

/** What to write so that the assessment becomes the scratch copy: exactly what differs. */
export function changeEntries(changes: ScratchChanges, subject: ScratchSubject): Entry[] {
	const { answers, autonomy, thresholds } = remaining(changes, subject);
	return [
		...Object.entries(answers).flatMap(([question, { to }]) => answerEntries(question, to)),
		...(autonomy ? [[frameKey('autonomy'), autonomy.to] as const] : []),
		...(thresholds ? [[THRESHOLDS_KEY, thresholds.to] as const] : [])
	];
}
