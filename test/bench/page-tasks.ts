/** The tasks of a page's main thread, from a trace of the browser. */
import type { Page } from '@playwright/test';

interface TraceEvent {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	/** Microseconds of processor time. */
	readonly tdur?: number;
	readonly args?: { readonly name?: string };
}

interface TaskTrace {
	/** Ends the trace; milliseconds of processor time of the longest task: what else ran on the machine is not in it. */
	readonly longest: () => Promise<number>;
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${String(pid)}/${String(tid)}`;

function longestOf(events: readonly TraceEvent[]): number {
	const pages = new Set(
		events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf)
	);
	const tasks = events.filter(
		(event) => event.name === 'ThreadControllerImpl::RunTask' && pages.has(threadOf(event))
	);
	return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
}

/** Begins a trace. */
export async function traceTasks(page: Page): Promise<TaskTrace> {
	const browser = page.context().browser();
	if (!browser) throw new Error('The page has no browser.');
	await browser.startTracing(page, { categories: ['toplevel'] });
	return {
		longest: async () => {
			const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as {
				readonly traceEvents: readonly TraceEvent[];
			};
			return longestOf(trace.traceEvents);
		}
	};
}
