/** Defaults of ours, not evidence: shown as such, and every one can be changed in the frame. */
import type { Hours } from './frame.ts';

/** Hours a working day that a role gives to the programme unless told otherwise. */
export const DEFAULT_HOURS_PER_DAY = 3;
/** When a person is taken to be reachable unless told otherwise. */
export const DEFAULT_REACHABLE: Hours = { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
