/** How what files are made of comes from an assessment's document. */
import type { Assessment } from '#lib/core/assessment/schema.ts';
import type { Pack } from '#lib/core/pack/schema.ts';
import { score } from '#lib/core/scoring/score.ts';
import { gatherWorkshops } from '../model/gather-workshops.ts';
import { redactedSubject } from '../redact.ts';
import type { Subject } from './subject.ts';

/** The document with what was worked out from it: plain data that can be posted to a worker. */
export interface Gathering extends Pick<Subject, 'plan' | 'raci' | 'date' | 'appVersion'> {
	readonly pack: Pack;
	readonly assessment: Pick<Assessment, 'id' | 'frame' | 'answers' | 'example' | 'report'> &
		Parameters<typeof gatherWorkshops>[0];
}

/** Scores the answers and names the parts, without what the profile chosen for its report leaves out, wherever the file is asked for. */
export function gatherSubject(gathering: Gathering): Subject {
	const { pack, assessment, plan, raci, date, appVersion } = gathering;
	const { questionnaire, work, hash } = pack;
	const { id, frame, answers, example = false, report = {} } = assessment;
	const readiness = score(questionnaire, frame, answers);
	const parts = { id, frame, answers, example, questionnaire, roles: work.roles, readiness };
	const workshops = gatherWorkshops(assessment, questionnaire);
	return redactedSubject({ ...parts, workshops, plan, raci, date, packHash: hash, appVersion }, report);
}
