/** What a respondent of a workshop reads: who can see what, what is wrong with an invitation, what was handed in. */
import type { Answer } from '../core/assessment/answer.ts';
import type { Mode } from '../core/assessment/workshop.ts';
import type { Issue } from '../core/shared/issue.ts';

/** Who can see what, in the one sentence that both sides and the report read. */
export const MODE_SENTENCES: Readonly<Record<Mode, string>> = {
	anonymous:
		'Anonymous: the facilitator can read each person’s answers and notes with perspective and table, but no name goes with them; everybody else sees counts only, never of fewer than five people.',
	named:
		'Named: the facilitator can read who gave which answer and note; everybody else sees counts, and a name only where a dissent is put on record.'
};

/** The same in two or three words, beside a question. */
export const MODE_WORDS: Readonly<Record<Mode, string>> = {
	anonymous: 'Anonymous',
	named: 'With your name'
};

/** Something that keeps a respondent from going on. */
export interface Trouble {
	/** What happened. */
	readonly title: string;
	/** What was kept, and what to do. */
	readonly text: string;
}

const TROUBLES: Readonly<Record<string, Trouble>> = {
	'invitation.response': {
		title: 'These are somebody’s sealed answers, made for the facilitator of a workshop.',
		text: 'Nobody else can open them, and nothing was opened here. If you are the facilitator: go to the workshop in the browser that holds its key, and paste this link under “Collect”. If you wanted to answer: open the invitation you were sent.'
	},
	'invitation.other-version': {
		title: 'This invitation was made by another version of Airworthy.',
		text: 'Reload this page to get the newer version, then open the invitation again. If that does not help, ask the facilitator to make the invitation anew.'
	},
	'invitation.other-terms': {
		title: 'This invitation says something else than the one you began with.',
		text: 'Its terms were changed, so answers sealed to them would not open. Your answers here stand under the terms you began with. Ask the facilitator which invitation holds.'
	},
	'invitation.nothing-asked': {
		title: 'This invitation asks nothing that is in its questionnaire.',
		text: 'Nothing was started. Ask the facilitator to make the invitation anew.'
	},
	'link.cut': {
		title: 'This link is incomplete: part of it was lost on its way.',
		text: 'Nothing was started. Copy the whole link from the message and paste it below, or ask for the invitation as a file.'
	},
	'seal.no-key': {
		title: 'Nothing was sealed: the key in this invitation is no key.',
		text: 'Your answers are kept in this browser. Ask the facilitator to make the invitation anew.'
	}
};

const DAMAGED: Trouble = {
	title: 'This is no invitation, or it is damaged.',
	text: 'Nothing was started. Copy the whole link from the message and paste it below, or ask for the invitation as a file.'
};

const noPack = (id: string, version: string): Trouble => ({
	title: `The questionnaire of this workshop is not in this browser: “${id}”, version ${version}.`,
	text: 'Nothing was started. Ask the facilitator for the questionnaire’s file, import it under Packs, then open the invitation again. It has to be exactly that edition.'
});

/** Why an invitation was not opened, or nothing was sealed. */
export function answeringTrouble({ code, values }: Issue): Trouble {
	if (code === 'invitation.no-pack') return noPack(String(values?.id), String(values?.version));
	if (code.startsWith('storage.')) {
		const text =
			'Your answers are kept as far as this browser keeps anything. Reload the page and try again.';
		return { title: 'Nothing was sealed: this browser would not keep the key it is sealed with.', text };
	}
	return TROUBLES[code] ?? DAMAGED;
}

function saidBefore(answer: Answer): string {
	if ('level' in answer) return `you chose level ${String(answer.level)}`;
	if ('unknown' in answer) return 'you did not know';
	return 'notApplicable' in answer ? 'you said it does not apply' : 'you left it open';
}

/** “In an earlier round you chose level 1”; a note beside it is only mentioned. */
export const earlierText = (answer: Answer): string =>
	`In an earlier round ${saidBefore(answer)}${answer.note ? ', and wrote a note' : ''}`;

/** “20 of 24 answered, 2 of them “don’t know”.” */
export function answeredText(answered: number, of: number, unknown: number): string {
	const aside = unknown > 0 ? `, ${String(unknown)} of them “don’t know”` : '';
	return `${String(answered)} of ${String(of)} answered${aside}.`;
}

/** Beside the choice of a perspective, where it can first give somebody away. */
export const PERSPECTIVE_HINTS: Readonly<Record<Mode, string>> = {
	anonymous:
		'The view you can speak for best. Answers are compared by it, and where few share it the facilitator can tell who you are.',
	named: 'The view you can speak for best. Answers are compared by it.'
};

/** What sealing does not do, said before anything is handed in. */
export const NOT_PROTECTED: readonly string[] = [
	'It does not hide that you answered, or when: whoever carries the link or file sees that, and from whom it comes.',
	'The facilitator reads what you wrote. So does anybody who gets their assessment file, or their key and its passphrase, also later.',
	'Words you choose in a note can give you away. So can a perspective or a table that few people share.',
	'The facilitator can tell that answers of two rounds came from one browser, though not whose it is.',
	'In this browser your answers lie open until you delete them on the first page; a day after that they are wiped.'
];
