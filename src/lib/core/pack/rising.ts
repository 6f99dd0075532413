/** What an autonomy asks for never falls as autonomy rises: otherwise a higher one could be easier than a lower one. */
import type { Issue } from '../shared/issue.ts';
import { AUTONOMIES, EVIDENCES } from './scale.ts';
import type { Autonomy } from './scale.ts';
import type { Question, Questionnaire, Thresholds } from './schema.ts';

type Path = Issue['path'];

/** An issue at each autonomy that asks for less than a lower one; what is not written is passed over. */
function falls(path: Path, asks: (autonomy: Autonomy) => number | undefined): Issue[] {
	let most = 0;
	return AUTONOMIES.flatMap((autonomy) => {
		const height = asks(autonomy) ?? most;
		if (height < most)
			return [{ code: 'pack.falls', path: [...path, String(autonomy)], values: { autonomy } }];
		most = height;
		return [];
	});
}

const gateFalls = ({ gate }: Question, path: Path): Issue[] =>
	falls([...path, 'gate'], (autonomy) => gate?.[autonomy]);

const atQuestions = ({ layers }: Questionnaire, of: (question: Question, path: Path) => Issue[]): Issue[] =>
	layers.flatMap(({ capabilities }, l) =>
		capabilities.flatMap(({ questions }, c) =>
			questions.flatMap((question, q) =>
				of(question, ['questionnaire', 'layers', l, 'capabilities', c, 'questions', q])
			)
		)
	);

/** Every threshold that falls, at its place below `path`. */
export function checkThresholds(thresholds: Thresholds, path: Path): Issue[] {
	const { layerFloor, overallFloor, gateEvidence } = thresholds;
	return [
		...falls([...path, 'layerFloor'], (autonomy) => layerFloor[autonomy]),
		...falls([...path, 'overallFloor'], (autonomy) => overallFloor[autonomy]),
		...falls([...path, 'gateEvidence'], (autonomy) => EVIDENCES.indexOf(gateEvidence[autonomy]))
	];
}

/** Every floor, evidence and gate level that falls, at its place in `{questionnaire}`. */
export const checkRising = (questionnaire: Questionnaire): Issue[] => [
	...checkThresholds(questionnaire.thresholds, ['questionnaire', 'thresholds']),
	...atQuestions(questionnaire, gateFalls)
];
