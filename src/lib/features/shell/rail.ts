/** What the rail at the side shows and can do. */
import type { Screen } from '#lib/state/address.ts';
import type { Theme } from '#lib/state/preferences.svelte.ts';
import type { LayerProgress } from './progress.ts';
import type { UndoRedo } from './undo-redo.svelte.ts';

/** What readiness leads to: in the rail while one of them is shown. */
export const BESIDE_READINESS = ['whatIf', 'overTime', 'thresholds'] as const satisfies readonly Screen[];

/** A newer version of the site: whether one waits for its turn, and what puts it to use. */
export interface NewVersion {
	/** `elsewhere`: another tab shows the site too, and it may not change under that one. */
	readonly state: 'none' | 'ready' | 'elsewhere';
	readonly use: () => void;
}

export interface RailProps {
	readonly screen: Screen | null;
	/** Name of the open assessment, or null when none is. */
	readonly document: string | null;
	/** Whether the open assessment is the worked example, whose figures are invented. */
	readonly example: boolean;
	/** “saved 12:04:31” */
	readonly saved: string;
	/** Whether no file of it was ever saved, and there is something to lose. */
	readonly needsFile: boolean;
	readonly layers: readonly LayerProgress[];
	/** The layer being answered. */
	readonly layer: string | null;
	readonly history: Pick<UndoRedo, 'canUndo' | 'canRedo' | 'undo' | 'redo' | 'said'>;
	readonly newVersion: NewVersion;
	readonly theme: { value: Theme; choose: (theme: Theme) => void };
}
