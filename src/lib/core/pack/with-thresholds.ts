/** A questionnaire held to thresholds of one's own. */
import type { Pack, Questionnaire, Thresholds } from './schema.ts';

/** The same object where there are none. */
export const withThresholds = (
	questionnaire: Questionnaire,
	thresholds: Thresholds | null | undefined
): Questionnaire => (thresholds ? { ...questionnaire, thresholds } : questionnaire);

/** The whole pack likewise. */
export const packWithThresholds = <P extends Pick<Pack, 'questionnaire'>>(
	pack: P,
	thresholds: Thresholds | null | undefined
): P => (thresholds ? { ...pack, questionnaire: withThresholds(pack.questionnaire, thresholds) } : pack);
