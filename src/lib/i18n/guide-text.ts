/** How to read the report: what its signs and numbers say, in the words that stand beside them. */
import type { Verdict } from '../core/scoring/readiness.ts';
import { GLOSSARY } from './glossary.ts';

export const GUIDE_TEXT = {
	intro:
		'Five minutes: the verdict, the three sections after this one, and the plan. The rest is there to be looked up.',
	sign: 'What you see',
	meaning: 'What it says',
	level: '2',
	levelMeaning:
		'A level from 0 to 4. Each is a written statement that one could be shown; the glossary says what the five have in common. The dots show the same.',
	interval: '1.6–2.3',
	intervalMeaning: GLOSSARY.interval.meaning,
	point: '2.1',
	pointMeaning: 'The level of what was answered, printed only where enough of it is known.',
	floor: GLOSSARY.floor.word,
	floorMeaning: GLOSSARY.floor.meaning,
	gate: GLOSSARY.gate.word,
	gateMeaning: GLOSSARY.gate.meaning,
	number: 'No. 7',
	numberMeaning: 'A question by its number; on screen it leads to its answer in the appendix.',
	redacted: 'Left out'
} as const;

export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
	go: 'Supported even if everything unknown turns out badly.',
	notShownYet: 'Nothing rules it out, and not all that it takes is shown.',
	noGo: 'Ruled out by what is known, until that changes.'
};
