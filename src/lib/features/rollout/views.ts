/** The ways to look at a plan. */

export const VIEWS = ['chart', 'week', 'owner'] as const;
export type PlanView = (typeof VIEWS)[number];

/** The view an address asks for; the chart when it names none. */
export const viewFrom = (text: string | null): PlanView => VIEWS.find((view) => view === text) ?? 'chart';
