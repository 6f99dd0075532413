/** Looking for repairs in a worker, one search at a time: planning again dozens of times would hold the page up. */
import type { PlanPack, PlanSubject } from '#lib/core/rollout/choose-work.ts';
import type { Plan } from '#lib/core/rollout/plan.ts';
import type { Repair } from '#lib/core/rollout/repair.ts';
import type { RepairRequest } from '#lib/core/rollout/repairs.ts';
import type { Day } from '#lib/core/shared/day.ts';

interface Question {
	readonly pack: PlanPack;
	readonly subject: PlanSubject;
	readonly plan: Plan | null;
	/** Nothing can begin before it. */
	readonly today: Day;
}

export interface RepairFinder {
	/**
	 * The repairs; null where there is nothing to mend. A later question, or `stop`, leaves the promise of an
	 * earlier one open for ever.
	 */
	readonly find: (question: Question) => Promise<readonly Repair[]> | null;
	readonly stop: () => void;
}

/** A finder whose workers `startWorker` starts, each once the page had time to paint. */
export function repairFinder(startWorker: () => Worker): RepairFinder {
	let worker: Worker | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;

	function stop(): void {
		clearTimeout(timer);
		worker?.terminate();
		worker = null;
	}

	function ask(request: RepairRequest, hear: (found: readonly Repair[]) => void, fail: () => void): void {
		worker = startWorker();
		worker.onmessage = ({ data }: MessageEvent<readonly Repair[]>) => {
			stop();
			hear(data);
		};
		worker.onerror = fail;
		worker.postMessage(request);
	}

	function find({ pack, subject, plan, today }: Question): Promise<readonly Repair[]> | null {
		stop();
		if (!plan || plan.fits) return null;
		const { work, questionnaire } = pack;
		const options = { start: plan.start, notBefore: today, ...(plan.slip && { today: plan.slip.today }) };
		const request = { pack: { work, questionnaire }, subject, plan, options };
		return new Promise((resolve, reject) => {
			timer = setTimeout(() => {
				ask(request, resolve, () => reject(new Error('The repairs could not be computed.')));
			});
		});
	}

	return { find, stop };
}
