import type { PageLoad } from './$types';

/** Roles, actions and duties come with the pages that show them; the questions do without. */
export const load: PageLoad = async () => ({ work: (await import('virtual:pack/cx/work')).default });
