import { wholePack } from '../whole-pack.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => {
	const [pack, example] = await Promise.all([wholePack(), import('virtual:pack/cx/example')]);
	return { pack, example: example.default };
};
