/** What all the actions of a pack together make of answers that began at nothing. */
import type { Answers } from '../assessment/answer.ts';
import type { Work } from '../pack/schema.ts';
import { applyEffects } from '../rollout/apply-effects.ts';

/** The best that work can bring about: the actions have no circle, so all of them can be done. */
export const raisedAnswers = ({ actions }: Work): Answers => applyEffects({}, actions);
