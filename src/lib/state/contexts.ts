/** What the layout makes once and every page below it uses. */
import { createContext } from 'svelte';
import type { OpenedStore } from '#lib/storage/assessment-store.ts';
import type { Evaluation } from './evaluation.svelte.ts';
import type { PackDoor } from './pack-door.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
export const [getStores, setStores] = createContext<() => Promise<OpenedStore>>();
export const [getEvaluation, setEvaluation] = createContext<Evaluation>();
export const [getPackDoor, setPackDoor] = createContext<PackDoor>();
export const [getPreferences, setPreferences] = createContext<Preferences>();
