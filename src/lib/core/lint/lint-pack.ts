/** Every check of a pack that can be read: does it measure, can it be raised, is it well asked? */
import { deadFlags } from './dead-flags.ts';
import type { Finding, Linted } from './finding.ts';
import { idleRoles } from './idle-roles.ts';
import { idleWeights } from './idle-weights.ts';
import { levelStatements } from './level-statements.ts';
import { questionWording } from './question-wording.ts';
import { thinParts } from './thin-parts.ts';
import { unraisedQuestions } from './unraised-questions.ts';
import { unreachableGates } from './unreachable-gates.ts';
import { unusedEffects } from './unused-effects.ts';
import { worstAnswers } from './worst-answers.ts';

const CHECKS: readonly ((pack: Linted) => Finding[])[] = [
	unraisedQuestions,
	unreachableGates,
	unusedEffects,
	idleRoles,
	idleWeights,
	thinParts,
	levelStatements,
	questionWording,
	deadFlags,
	worstAnswers
];

/** What can be said against a pack whose references hold; empty when it is sound. */
export const lintPack = (pack: Linted): Finding[] => CHECKS.flatMap((check) => check(pack));
