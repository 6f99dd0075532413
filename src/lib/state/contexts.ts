/** What the layout makes once and every page below it uses. */
import { createContext } from 'svelte';
import type { Evaluation } from './evaluation.svelte.ts';
import type { PackShelf } from './pack-shelf.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
export const [getEvaluation, setEvaluation] = createContext<Evaluation>();
export const [getShelf, setShelf] = createContext<PackShelf>();
export const [getPreferences, setPreferences] = createContext<Preferences>();
