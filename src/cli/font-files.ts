/** The report's face from its npm package, as the report takes it. The site gets the same bytes through Vite. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FontFiles } from '../lib/report/font/face.ts';

const require = createRequire(import.meta.url);

const base64 = (file: string): string =>
	readFileSync(require.resolve(`@expo-google-fonts/ibm-plex-sans/${file}`)).toString('base64');

/** Regular and semibold. */
export const fontFiles = (): FontFiles => ({
	regular: base64('400Regular/IBMPlexSans_400Regular.ttf'),
	semibold: base64('600SemiBold/IBMPlexSans_600SemiBold.ttf')
});
