/** A mailbox: a plan that does not fit comes in, its cheapest repairs go out. */
import type { RepairRequest } from '#lib/core/rollout/repairs.ts';
import { repairs } from '#lib/core/rollout/repairs.ts';

self.addEventListener('message', ({ data }: MessageEvent<RepairRequest>) => {
	const { pack, subject, plan, options } = data;
	self.postMessage(repairs(pack, subject, plan, options));
});
