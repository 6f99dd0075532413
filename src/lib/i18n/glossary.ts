/** What the words mean that a newcomer meets first: the one place where they are defined. */

export interface GlossaryEntry {
	readonly word: string;
	/** One or two sentences. */
	readonly meaning: string;
}

export const GLOSSARY = {
	autonomy: {
		word: 'Autonomy level',
		meaning:
			'How much the agent may do without a person, from 1 to 4. Each level has gates and floors of its own.'
	},
	gate: {
		word: 'Gate',
		meaning: 'One question that must stand at its level, with its evidence, whatever the means say.'
	},
	floor: {
		word: 'Floor',
		meaning: 'The least that every layer, and all of them together, must reach at the autonomy asked for.'
	},
	evidence: {
		word: 'Evidence',
		meaning:
			'How strongly an answer is shown: asserted, a document, or observed in test. It changes no score, but gates ask for it.'
	},
	interval: {
		word: 'Interval',
		meaning:
			'What is not known counts as 0 at the left end and as 4 at the right. Every decision rests on the left end.'
	},
	cautiousBound: {
		word: 'Cautious bound',
		meaning:
			'The left end of an interval: what the answers come to if everything that is not known turns out to be level 0.'
	},
	criticalChain: {
		word: 'Critical chain',
		meaning:
			'The tasks that had no other day: moving one of them moves another, or the end. People and their hours count as much as what has to come first.'
	},
	freeze: {
		word: 'Freeze',
		meaning:
			'Working days ahead of the launch on which nothing is changed: gate work has to end before them. Set under Frame.'
	},
	raci: {
		word: 'RACI',
		meaning:
			'R, responsible, does the work. A, accountable, answers for the result: every row has exactly one. C, consulted, is asked before it is done. I, informed, is told after.'
	},
	lowerMedian: {
		word: 'Lower median',
		meaning:
			'The level in the middle when all answers stand in order; of two in the middle, the lower. Who does not know is not counted.'
	},
	consensus: {
		word: 'Consensus',
		meaning:
			'How near the levels lie to each other: 1 where all are alike, 0 where they are split between both ends.'
	},
	dissent: {
		word: 'Dissent',
		meaning:
			'Somebody holds another level than the one agreed, and says why. It goes on record and changes no score.'
	}
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
