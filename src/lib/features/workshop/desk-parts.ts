/** What the page of a workshop is handed by its route: the key, the invitation, what comes in, and the projector. */
import type { QrCode } from '#lib/figures/qr-code.ts';
import type { CollectState } from '#lib/state/collect-job.svelte.ts';
import type { Outcome } from './outcomes.ts';

export interface KeyPart {
	/** `missing`: the document came from elsewhere, or the workshop was closed here. */
	readonly state: 'looking' | 'here' | 'missing';
	/** Whether a key file under a passphrase can be saved. */
	readonly hasFile: boolean;
	readonly saveFile: () => void;
	/** Resolves to what went wrong, or null. */
	readonly unlock: (file: File, passphrase: string) => Promise<string | null>;
	/** Deletes the key from this browser, for good; resolves to what went wrong, or null. */
	readonly close: () => Promise<string | null>;
}

export interface InvitePart {
	/** The whole address; empty while it is made. */
	readonly link: string;
	/** Null where the link is too long for one. */
	readonly code: QrCode | null;
	/** Resolves to whether the clipboard took it. */
	readonly copy: () => Promise<boolean>;
	readonly saveFile: () => void;
}

export interface CollectPart {
	readonly state: CollectState;
	/** Of what was taken in last; null before. */
	readonly outcome: Outcome | null;
	readonly take: (files: readonly File[]) => void;
	readonly cancel: () => void;
}

export interface ProjectorPart {
	/** Address of the second window. */
	readonly address: string;
	readonly open: () => void;
	/** Shows a question, or with null the title; with `invite` the QR code. */
	readonly point: (at: string | null) => void;
	/** What the room is shown: a question's id, `invite`, or null for the title. */
	readonly at: string | null;
	/** Milliseconds since 1970 at which the timer ends; null while it does not run. */
	readonly endsAt: number | null;
	readonly setTimer: (endsAt: number | null) => void;
}
