/** One piece of work a plan may contain: an action of the pack, the writing down of what is done, or a task of the user's. */
import type { Action } from '../pack/schema.ts';

export type WorkItem = Readonly<Omit<Action, 'sources'>> & { readonly kind: 'action' | 'evidence' | 'own' };

/** The actions of a pack as work. */
export const actionItems = (actions: readonly Action[]): WorkItem[] =>
	actions.map((action) => ({ ...action, kind: 'action' }));
