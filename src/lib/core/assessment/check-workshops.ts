/** Whether the workshops of an assessment keep their word: no name in an anonymous one, nothing of an unknown one. */
import type { Issue } from '../shared/issue.ts';
import type { Assessment } from './schema.ts';
import { splitRound } from './workshop-keys.ts';

const FAMILIES = ['rounds', 'reveals', 'responses', 'consensus', 'minutes'] as const;

const workshopOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf('/')));

/** Entries of workshops that the document does not hold. */
function strays(assessment: Assessment): Issue[] {
	return FAMILIES.flatMap((family) =>
		Object.keys(assessment[family] ?? {}).flatMap((id): Issue[] =>
			assessment.workshops?.[workshopOf(id)] ? [] : [{ code: 'workshop.stray', path: [family, id] }]
		)
	);
}

/** Ids that name no round where there must be one. */
function roundless(assessment: Assessment): Issue[] {
	return (['rounds', 'reveals', 'responses'] as const).flatMap((family) =>
		Object.keys(assessment[family] ?? {}).flatMap((id): Issue[] =>
			splitRound(id.slice(workshopOf(id).length + 1))
				? []
				: [{ code: 'workshop.no-round', path: [family, id] }]
		)
	);
}

/** Names where the workshop promised that there would be none. */
function names({ workshops, responses, consensus }: Assessment): Issue[] {
	const isAnonymous = (id: string): boolean => workshops?.[workshopOf(id)]?.terms.mode === 'anonymous';
	const issue = (path: Issue['path']): Issue => ({ code: 'workshop.named', path });
	const inResponses = Object.entries(responses ?? {}).flatMap(([id, { name }]) =>
		name !== undefined && isAnonymous(id) ? [issue(['responses', id, 'name'])] : []
	);
	const inDissent = Object.entries(consensus ?? {}).flatMap(([id, { dissent }]) =>
		dissent.flatMap(({ name }, index) =>
			name !== undefined && isAnonymous(id) ? [issue(['consensus', id, 'dissent', index, 'name'])] : []
		)
	);
	return [...inResponses, ...inDissent];
}

/** A workshop under another id than its own would open no response. */
const renamed = ({ workshops }: Assessment): Issue[] =>
	Object.entries(workshops ?? {}).flatMap(([id, { terms }]): Issue[] =>
		terms.workshop === id ? [] : [{ code: 'workshop.renamed', path: ['workshops', id] }]
	);

const answeringNamed = ({ answering }: Assessment): Issue[] =>
	answering?.name !== undefined && answering.terms.mode === 'anonymous'
		? [{ code: 'workshop.named', path: ['answering', 'name'] }]
		: [];

/** Everything that is wrong with the workshops of the document; empty for one without any. */
export const checkWorkshops = (assessment: Assessment): Issue[] => [
	...renamed(assessment),
	...strays(assessment),
	...roundless(assessment),
	...names(assessment),
	...answeringNamed(assessment)
];
