/** The packs that come with the site, each a line until it is wanted. The first is the usual one. */
import cxLine from 'virtual:pack/cx/line';
import exampleLine from 'virtual:pack/example/line';
import type { ShippedPack } from '#lib/state/pack-shelf.svelte.ts';
import { wholePack } from './whole-pack.ts';

export const SHIPPED: readonly [ShippedPack, ...ShippedPack[]] = [
	{
		line: cxLine,
		load: wholePack,
		source: async () => (await import('virtual:pack/cx/source')).default
	},
	{
		line: exampleLine,
		load: async () => {
			const [questions, work] = await Promise.all([
				import('virtual:pack/example/questionnaire'),
				import('virtual:pack/example/work')
			]);
			return { questionnaire: questions.default, hash: questions.hash, work: work.default };
		},
		source: async () => (await import('virtual:pack/example/source')).default
	}
];
