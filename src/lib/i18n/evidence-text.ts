/** Strength of evidence and what a gate asks for, in words. */
import type { Evidence } from '../core/pack/scale.ts';
import type { GateCheck } from '../core/scoring/readiness.ts';

const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
	asserted: 'asserted',
	document: 'document',
	observed: 'observed in test'
};

/** How the strength of evidence is called. */
export const evidenceWord = (evidence: Evidence): string => EVIDENCE_WORDS[evidence];

const NEEDS: Readonly<Record<Evidence, string>> = {
	asserted: '',
	document: ' and a document',
	observed: ', observed in a test'
};

type Check = Pick<GateCheck, 'autonomy' | 'required' | 'requiredEvidence' | 'level' | 'state'>;

function gateWants({ required, requiredEvidence, level, state }: Check): string {
	if (state === 'pass') return 'passed';
	if (state === 'notApplicable') return 'set aside';
	return level === null || level < required
		? `needs level ${String(required)}${NEEDS[requiredEvidence]}`
		: `the level is there, its evidence is not yet “${evidenceWord(requiredEvidence)}”`;
}

/** “Gate for autonomy 1: needs level 2 and a document”, or how the gate stands with what is answered. */
export const gateLine = (check: Check): string =>
	`Gate for autonomy ${String(check.autonomy)}: ${gateWants(check)}`;
