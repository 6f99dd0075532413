import { wholePack } from '../whole-pack.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async () => ({ pack: await wholePack() });
