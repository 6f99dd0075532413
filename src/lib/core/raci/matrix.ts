/** The responsibility matrix, as plain data. */
import type { Frame } from '../assessment/frame.ts';
import type { RaciEdit } from '../assessment/raci-edit.ts';
import type { Autonomy, Cadence, Decision } from '../pack/scale.ts';
import type { Day } from '../shared/day.ts';

export type RaciLetter = 'R' | 'A' | 'AR' | 'C' | 'I';

/**
 * What the generator could not fill because the people are missing. A check that finds the gap reports it as a
 * warning under this name instead of its error; a cell that somebody edits is written without gaps.
 */
export type RaciGap = 'vacant-role' | 'vacant-deputy' | 'vacant-reach' | 'not-separable';

export interface RaciCell {
	readonly letter: RaciLetter;
	/** Names from the frame, where somebody holds the role. */
	readonly person?: string;
	readonly deputy?: string;
	/** Their ids in the frame, because two people may share a name; a name typed by hand has none. */
	readonly personId?: string;
	readonly deputyId?: string;
	readonly gaps?: readonly RaciGap[];
}

export interface RaciRole {
	readonly id: string;
	readonly title: string;
	readonly kind: 'person' | 'team' | 'vendor' | 'agent';
	/** Which of the three owners of the agent this role is, if any. */
	readonly owner?: RaciOwner;
	/** Names of the people who hold it, in the frame's order. */
	readonly people: readonly string[];
}

export type RaciOwner = 'business' | 'process' | 'technical';

export interface RaciRow {
	readonly id: string;
	readonly title: string;
	readonly kind: 'task' | 'duty';
	/** Gate questions this row passes or keeps alive; a row with any is gate work. */
	readonly gates: readonly string[];
	/** By role id. */
	readonly cells: Readonly<Record<string, RaciCell>>;
	/** Two roles that one person may not both hold on this row. */
	readonly separate?: readonly [string, string];
	readonly reach?: 'operating-hours';
	/** Marks an action that an AI agent may carry out itself, from this autonomy on. */
	readonly execute?: Autonomy;
	/** Of a task its effort, of a duty its hours a month. */
	readonly hours: number;
	/** How often a duty comes round. */
	readonly cadence?: Cadence;
	/** Which of the decisions that everybody should be able to place this row is, if any. */
	readonly decision?: Decision;
}

export type Severity = 'error' | 'warning' | 'info';

/** Every finding there is, by rule; the text of each lives in `i18n`. */
export type RaciCode =
	| RaciGap
	| 'no-accountable' /* 1 */
	| 'many-accountable' /* 1; count */
	| 'no-responsible' /* 2 */
	| 'accountable-team' /* 3 */
	| 'accountable-unnamed' /* 3 */
	| 'no-deputy' /* 3; person */
	| 'deputy-is-person' /* 3; person */
	| 'self-approval' /* 4; other: the role it is kept apart from */
	| 'unreachable' /* 5; hours: a week without anybody, of; person, deputy: names or empty */
	| 'owner-without-accountable' /* 6; owner */
	| 'many-responsible' /* 7; count */
	| 'works-alone' /* 7; count: rows */
	| 'many-consulted' /* 8; count */
	| 'many-involved' /* 8; count, of: roles */
	| 'role-never-acts' /* 9 */
	| 'role-empty' /* 9 */
	| 'overload-person' /* 10; person, hours, capacity */
	| 'overload-role' /* 10; hours, capacity */
	| 'accountable-load' /* 10; count: rows */
	| 'machine-accountable' /* 11; kind */
	| 'agent-responsible' /* 11 */
	| 'agent-beyond-autonomy' /* 11; needed, asked: autonomies */
	| 'duplicate-row' /* 12 */
	| 'duplicate-role' /* 12 */
	| 'empty-row' /* 12 */
	| 'same-person' /* 13; person, other: the role kept apart */
	| 'deputy-same-person' /* 13; person, other */
	| 'single-point'; /* 14; person, count, of: rows of gate work */

/** One finding of a check, located at a row, a role, a cell (both) or the whole matrix (neither). */
export interface RaciFinding {
	/** Number of the rule in the method: 1 to 14. */
	readonly rule: number;
	/** Stable code of what was found, for its text in `i18n`. */
	readonly code: RaciCode;
	readonly severity: Severity;
	readonly row?: string;
	readonly role?: string;
	readonly values: Readonly<Record<string, string | number>>;
}

/** What the checks read: the matrix without what was found in it. */
export interface RaciMatrix {
	readonly roles: readonly RaciRole[];
	readonly rows: readonly RaciRow[];
}

/** A cell that people changed; `computed` is what stood there, null where nothing did. */
export interface EditedCell {
	readonly row: string;
	readonly role: string;
	readonly computed: RaciCell | null;
}

/** An edit that changes nothing now, for want of its row or its role, or that names somebody who is gone. */
export interface AsideEdit {
	/** Key in the document: `row/role`. */
	readonly key: string;
	readonly row: string;
	readonly role: string;
	readonly edit: RaciEdit;
	readonly missing: 'row' | 'role' | 'person';
}

export interface Raci extends RaciMatrix {
	readonly findings: readonly RaciFinding[];
	/** In the order of rows and roles. */
	readonly edited: readonly EditedCell[];
	readonly aside: readonly AsideEdit[];
}

/** What the checks need besides the matrix and the frame: the working days of the plan. */
export interface RaciContext {
	readonly workingDays: readonly Day[];
}

/** One rule: what it finds, in any order of rows and roles the same. */
export type RaciCheck = (matrix: RaciMatrix, frame: Frame, context: RaciContext) => readonly RaciFinding[];
