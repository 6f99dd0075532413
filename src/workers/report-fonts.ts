/** The report's face from its npm package, as a part of whatever worker measures by it. */
import regular from '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf?inline';
import semibold from '@expo-google-fonts/ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf?inline';
import type { FontFiles } from '#lib/report/font/face.ts';

/** An inlined file reads `data:font/ttf;base64,…`. */
const base64 = (dataUrl: string): string => dataUrl.slice(dataUrl.indexOf(',') + 1);

/** Regular and semibold. */
export const fonts: FontFiles = { regular: base64(regular), semibold: base64(semibold) };
