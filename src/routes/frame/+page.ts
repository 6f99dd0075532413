import type { PageLoad } from './$types';

/** The roles alone: this page lies on the way to the first question, and what the actions say is not needed before. */
export const load: PageLoad = async () => ({ roles: (await import('virtual:pack/cx/roles')).default });
