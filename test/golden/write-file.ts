/** `tsx test/golden/write-file.ts CASE FILE`: the report of a case as a PDF, also from an older tree. */
import { writeFileSync } from 'node:fs';
import { fontFiles } from '../../src/cli/font-files.ts';
import { makeReport } from '../../src/lib/report/make-report.ts';
import { goldenCases } from './golden-cases.ts';

const [name = '', file = ''] = process.argv.slice(2);
const input = goldenCases()[name];
if (!input || file === '') throw new Error('Say which case, and the file to write.');
writeFileSync(file, makeReport(input(), fontFiles()).bytes);
