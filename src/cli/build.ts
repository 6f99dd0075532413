/** `npm run build`: the site in `build/`, and in it the list of what it contains of others. */
import { join } from 'node:path';
import { buildWhole } from './serve/build.ts';

await buildWhole(join(import.meta.dirname, '../..'));
