/** The version of the program, as its package names it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Package = z.object({ version: z.string() });

/** `0.1.0` */
export const appVersion = (home: string): string =>
	Package.parse(JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))).version;
