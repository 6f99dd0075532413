/** Whether an assessment fits the pack it is opened with: a file can be sound and still answer other questions. */
import type { Pack, Questionnaire, Work } from '../pack/schema.ts';
import { placedQuestions } from '../pack/questions.ts';
import { checkThresholds } from '../pack/rising.ts';
import type { Issue } from '../shared/issue.ts';
import { checkWorkshops } from './check-workshops.ts';
import type { Assessment } from './schema.ts';

/** The pack as far as it is loaded; without `work` hats are not checked, without `hash` content is not compared. */
export type LoadedPack = Pick<Pack, 'questionnaire'> & Partial<Pick<Pack, 'work' | 'hash'>>;

function packIssues({ pack }: Assessment, { questionnaire, hash }: LoadedPack): Issue[] {
	const { id, version } = questionnaire;
	if (pack.version !== version) {
		const values = { version: pack.version, loaded: version };
		return [{ code: 'assessment.other-pack-version', path: ['pack', 'version'], values }];
	}
	const isOther = hash !== undefined && pack.hash !== undefined && pack.hash !== hash;
	return isOther
		? [{ code: 'assessment.other-pack-content', path: ['pack', 'hash'], values: { id, version } }]
		: [];
}

function answerIssues({ answers }: Assessment, questionnaire: Questionnaire): Issue[] {
	const questions = new Map(placedQuestions(questionnaire).map(({ question }) => [question.id, question]));
	return Object.entries(answers).flatMap(([id, answer]): Issue[] => {
		const path = ['answers', id];
		const question = questions.get(id);
		if (!question) return [{ code: 'assessment.unknown-question', path, values: { id } }];
		if (question.notApplicable !== 'never' || !('notApplicable' in answer)) return [];
		return [{ code: 'assessment.never-not-applicable', path: [...path, 'notApplicable'] }];
	});
}

function hatIssues({ frame }: Assessment, { roles }: Work): Issue[] {
	const known = new Set(roles.map(({ id }) => id));
	return frame.people.flatMap(({ hats }, person) =>
		hats.flatMap((hat, index): Issue[] => {
			const path = ['frame', 'people', person, 'hats', index];
			return known.has(hat) ? [] : [{ code: 'assessment.unknown-hat', path, values: { hat } }];
		})
	);
}

const thresholdIssues = ({ thresholds }: Assessment): Issue[] =>
	thresholds
		? checkThresholds(thresholds, ['thresholds']).map((issue) => ({
				...issue,
				code: 'assessment.thresholds-fall'
			}))
		: [];

/** Where the assessment does not fit the pack; of another pack only that is said. Empty when all fits. */
export function checkAgainstPack(assessment: Assessment, pack: LoadedPack): Issue[] {
	const { questionnaire, work } = pack;
	if (assessment.pack.id !== questionnaire.id) {
		const values = { id: assessment.pack.id, loaded: questionnaire.id };
		return [{ code: 'assessment.other-pack', path: ['pack', 'id'], values }];
	}
	return [
		...packIssues(assessment, pack),
		...answerIssues(assessment, questionnaire),
		...thresholdIssues(assessment),
		...checkWorkshops(assessment),
		...(work ? hatIssues(assessment, work) : [])
	];
}
