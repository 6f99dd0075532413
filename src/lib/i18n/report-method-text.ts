/** Sentences of the report about its method. */
import type { Evidence } from '../core/pack/scale.ts';

export const METHOD_TEXT = {
	paragraphs: [
		'Each question is answered with one of five written statements, levels 0 to 4. “Don’t know” and a question left ' +
			'open count as the whole range: 0 in the cautious bound, 4 in the hopeful one. “Not applicable” needs a ' +
			'reason and a name, and is left out of every mean.',
		'Levels of questions are joined to capabilities, capabilities to layers and layers to the overall level, each time ' +
			'by the weighted arithmetic mean, so that a reader can redo any of them by hand. What a mean would hide is ' +
			'caught by floors and gates.',
		'An autonomy level is supported when every gate up to it stands at its level with its evidence, every layer reaches ' +
			'its floor and the overall level reaches its own. Supported now is worked out on the cautious bounds, possible ' +
			'on the hopeful ones. The verdict is go when the level asked for is supported now, not shown yet when it is ' +
			'only possible, and no-go otherwise.'
	],
	thresholds: 'From the questionnaire that was used.',
	defaults: [
		'The floors of the layers and of the overall level. They are set by judgement, rise with autonomy and can be changed for one assessment, or in the questionnaire.',
		'Equal weights of the four layers, unless the questionnaire says otherwise.',
		'A level is printed as one number only when at least half of its range is settled; the interval always is.',
		'The margins of the scores: one step is called fragile, two or three sensitive, four or more robust.',
		'How far weights are moved, by half of each, and how closely 1,000 random draws keep to them.',
		'Three hours a working day for each role in the plan, where nobody said otherwise.'
	],
	defaultsIntro:
		'These come from us and not from evidence. They are marked because a reader may well choose others.'
} as const;

/** What each strength of evidence means. */
export const EVIDENCE_MEANINGS: Readonly<Record<Evidence, string>> = {
	asserted: 'Somebody said so. Enough to describe, not enough for a gate.',
	document: 'There is something on paper or on a screen that shows it.',
	observed: 'It was seen to work in a test, by somebody who did not build it.'
};

export const CHARACTERS_TEXT = (substitute: string, codes: string): string =>
	`The typeface of this report lacks some characters that were typed. Each is shown as ${substitute} where it stands. They are, by their Unicode number: ${codes}.`;
