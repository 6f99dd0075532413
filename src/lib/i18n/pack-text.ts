/** What is wrong with a pack, in words, and what to do about it. */
import type { Issue } from '../core/shared/issue.ts';
import { showCount } from './format.ts';

type Values = Record<string, string | number>;

interface Text {
	readonly says: (values: Values) => string;
	/** What to do, as one sentence. */
	readonly fix: string;
}

const s = String;

const schemaSays = ({ says }: Values): string =>
	s(says).endsWith('received undefined') ? 'this is missing' : s(says);

const READING: Readonly<Record<string, Text>> = {
	yaml: {
		says: ({ says }) => s(says),
		fix: 'Mend the YAML here; whatever follows is not read until then.'
	},
	schema: { says: schemaSays, fix: 'Write it as questionnaires/pack.schema.json describes.' },
	'schema.unknown-key': {
		says: ({ keys }) => `unknown key: ${s(keys)}`,
		fix: 'Take it away, or correct its spelling.'
	},
	'pack.forbidden-key': {
		says: ({ key }) => `the key ${s(key)} is not allowed anywhere in a pack`,
		fix: 'Take it away.'
	},
	'pack.html': {
		says: () => 'this is HTML, and a pack is plain text',
		fix: 'Write the words without < and >.'
	},
	'pack.too-many-questions': {
		says: ({ most }) => `there are more than ${showCount(Number(most))} questions`,
		fix: 'Split it into several packs; nobody answers so many.'
	},
	'pack.too-many-files': {
		says: ({ most }) => `there are more than ${s(most)} files`,
		fix: 'Choose the files of one pack only.'
	},
	'pack.too-large': {
		says: ({ most }) => `the pack has more than ${s(most)} million characters, so it was not read`,
		fix: 'Shorten it, or choose the files of one pack only.'
	},
	'pack.too-dense': {
		says: ({ most }) => `the pack has more than ${showCount(Number(most))} values, so it was not read`,
		fix: 'Split it into several packs.'
	},
	'pack.part-twice': {
		says: ({ file }) => `the part ${s(file)} stands twice`,
		fix: 'Keep one of the two.'
	},
	'pack.missing-file': {
		says: ({ file }) => `the file ${s(file)} is missing`,
		fix: 'Add it beside pack.yaml.'
	},
	'pack.duplicate-id': {
		says: ({ id }) => `the id ${s(id)} is already taken`,
		fix: 'Give one of the two another id.'
	},
	'pack.unknown-id': {
		says: ({ id, kind }) => `there is no ${s(kind)} ${s(id)}`,
		fix: 'Correct the id, or write what it names.'
	},
	'pack.question-outside-layer': {
		says: ({ id, layer }) => `${s(id)} must begin with ${s(layer)}.`,
		fix: 'Put the name of the layer and a full stop before the id.'
	},
	'pack.replaces-own': {
		says: ({ id }) => `${s(id)} is asked in this pack too, so nothing can replace it`,
		fix: 'Take it out of replaces, or take the question itself away.'
	},
	'pack.falls': {
		says: ({ autonomy }) => `autonomy ${s(autonomy)} may not ask for less than a lower one`,
		fix: 'Raise it, or lower those before it.'
	},
	'pack.action-cycle': {
		says: ({ actions }) => `these actions wait for each other: ${s(actions)}`,
		fix: 'Take one of them out of the other’s after.'
	}
};

const RAISING: Readonly<Record<string, Text>> = {
	'lint.question-unraised': {
		says: ({ id }) => `no action raises ${s(id)}, so no plan can mend it`,
		fix: 'Add it to the raises of an action.'
	},
	'lint.question-raised-low': {
		says: ({ id, level, enough }) => `actions raise ${s(id)} to ${s(level)} and not to ${s(enough)}`,
		fix: 'Add an action that raises it further.'
	},
	'lint.gate-unreachable': {
		says: ({ autonomy, required, requiredEvidence, level, evidence }) =>
			`the gate of autonomy ${s(autonomy)} needs ${s(required)}, ${s(requiredEvidence)}, and all actions together reach ${s(level)}, ${s(evidence)}`,
		fix: 'Add an action that reaches the level with that evidence, or lower the gate.'
	},
	'lint.effect-unused': {
		says: ({ question, level, by }) => `${s(question)} is already at ${s(level)} or above by ${s(by)}`,
		fix: 'Take the effect away, or let it raise further.'
	},
	'lint.effect-of-nought': {
		says: ({ question }) => `raising ${s(question)} to 0 raises nothing`,
		fix: 'Take the effect away, or name a level from 1 to 4.'
	},
	'lint.action-without-effect': {
		says: () => 'this action raises nothing, so no plan will choose it',
		fix: 'Say what it raises, or take it away.'
	},
	'lint.role-idle': {
		says: ({ id }) => `no duty names ${s(id)}`,
		fix: 'Give the role a part in a duty, or take it away.'
	}
};

const MEASURING: Readonly<Record<string, Text>> = {
	'lint.weight-idle': {
		says: ({ id, weight }) => `${s(id)} stands alone, so its weight of ${s(weight)} weighs nothing`,
		fix: 'Write weight 1, or put something beside it.'
	},
	'lint.layer-thin': {
		says: ({ id, count, least }) =>
			`${s(id)} has ${s(count)} quick questions; under ${s(least)}, one answer decides`,
		fix: 'Add quick questions to the layer.'
	},
	'lint.interaction-thin': {
		says: ({ id, count, least }) =>
			`${s(count)} quick questions bear on ${s(id)}; under ${s(least)}, one answer decides`,
		fix: 'Add quick questions that name it in their interaction.'
	},
	'lint.flag-never': {
		says: ({ id }) => `no answers can ever satisfy ${s(id)}`,
		fix: 'Look for a question that is asked for two levels at once.'
	},
	'lint.worst-gets-through': {
		says: ({ worst }) => `the worst answers there can be support autonomy ${s(worst)}`,
		fix: 'Raise a floor for autonomy 1, or give it a gate.'
	}
};

const WORDING: Readonly<Record<string, Text>> = {
	'lint.levels-same': {
		says: ({ lower, higher }) => `levels ${s(lower)} and ${s(higher)} say the same`,
		fix: 'Say what can be shown at the higher level only.'
	},
	'lint.levels-adverb': {
		says: ({ lower, higher }) => `levels ${s(lower)} and ${s(higher)} differ by an adverb only`,
		fix: 'Let them differ in kind: name another thing one could be shown.'
	},
	'lint.level-too-long': {
		says: ({ length, longest }) => `${s(length)} characters; more than ${s(longest)} are hard to compare`,
		fix: 'Shorten it to the one thing that can be shown.'
	},
	'lint.double-barrelled': {
		says: ({ id }) => `${s(id)} asks two things, and one answer cannot serve both`,
		fix: 'Ask one of them here and the other in a question of its own.'
	},
	'lint.reading-grade': {
		says: ({ grade, highest }) => `takes ${s(grade)} years of school to read; ${s(highest)} is the most`,
		fix: 'Use shorter sentences and shorter words.'
	}
};

const TEXTS: Readonly<Record<string, Text>> = { ...READING, ...RAISING, ...MEASURING, ...WORDING };

/** One clause for an issue of a pack. */
export const packIssue = (issue: Issue): string => TEXTS[issue.code]?.says({ ...issue.values }) ?? issue.code;

/** What to do about it, in a sentence; empty where nobody knows. */
export const packFix = ({ code }: Issue): string => TEXTS[code]?.fix ?? '';

export interface PlacedIssue extends Issue {
	readonly severity?: 'error' | 'warning';
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** `file:line:column: path: what is wrong. What to do. [code]`, as compilers print it. */
export function packIssueLine(issue: PlacedIssue): string {
	const place = `${issue.file}:${String(issue.line)}:${String(issue.column)}`;
	const severity = issue.severity === 'warning' ? 'warning' : '';
	const text = `${packIssue(issue).replace(/\.$/, '')}. ${packFix(issue)} [${issue.code}]`;
	return [place, severity, issue.path.join('.'), text].filter(Boolean).join(': ');
}
