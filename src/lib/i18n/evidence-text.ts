/** Strength of evidence and what a gate asks for, in words. */
import type { Autonomy, Evidence, Level } from '../core/pack/scale.ts';

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

/** “Gate for autonomy 1: needs level 2 and a document” */
export const gateLine = (autonomy: Autonomy, required: Level, evidence: Evidence): string =>
	`Gate for autonomy ${String(autonomy)}: needs level ${String(required)}${NEEDS[evidence]}`;
