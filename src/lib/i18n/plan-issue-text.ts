/** Why there is no plan at all, in words. */
import type { Issue } from '../core/shared/issue.ts';
import { sentence } from './format.ts';

type Values = Readonly<Record<string, string | number>>;

const TEXTS: Readonly<Record<string, (values: Values) => string>> = {
	'plan.no-start': () => 'there is no start date',
	'plan.no-working-day': () => 'these days off leave no working day in the 30 days',
	'plan.no-capacity': ({ role }) => `whoever holds the role ${String(role)} is away on every working day`,
	'plan.no-room': () => 'the work does not fit into any number of days with these hours and leave',
	'plan.cycle': ({ tasks }) => `these actions wait for each other: ${String(tasks)}`
};

type RoleTitle = (id: string) => string;

/** What is in the way of any plan, without a capital or full stop. */
export const planIssue = ({ code, values }: Issue, roleOf: RoleTitle = String): string =>
	TEXTS[code]?.({ ...values, role: roleOf(String(values?.role ?? '')) }) ?? code;

/** All that is in the way, as sentences. */
export const planIssues = (issues: readonly Issue[], roleOf: RoleTitle): string =>
	issues.map((issue) => `${sentence(planIssue(issue, roleOf))}.`).join(' ');
