import { writeFileSync } from 'node:fs';
import { faceOf } from '/work/wt62/src/lib/report/font/face.ts';
import { fontFiles } from '/work/wt62/src/cli/font-files.ts';
import { makePlan } from '/work/wt62/src/cli/make-plan.ts';
import { gatherResults } from '/work/wt62/src/lib/report/model/gather-results.ts';
import { reportDocument } from '/work/wt62/src/lib/report/office/report-document.ts';
import { writeDocx } from '/work/wt62/src/lib/report/docx/write-docx.ts';
const planned = makePlan('/tmp/w62.json', {operand:'/tmp/w62.json', json:false, start:'2026-12-01'} as any, '/work/wt62');
if (!planned.ok) throw new Error(planned.problems.join());
const { plan, repairs, assessment, pack, packThresholds } = planned.value;
for (const form of ['full','brief'] as const) {
const input = gatherResults(pack, assessment, { plan, repairs, date:'2026-11-21', appVersion:'0.1.0', packThresholds, options: { form, confidentiality: 'Confidential: board only' } });
const face = faceOf(fontFiles());
for (const n of [1,2]) {
const t = performance.now();
const bytes = await writeDocx(reportDocument(input, face), { date: '2026-11-21', creator: 'Airworthy 0.1.0', face });
console.log(form, bytes.length, performance.now()-t);
writeFileSync(`/tmp/${form}${n}.docx`, bytes);
}}
import { buildDeck } from '/work/wt62/src/lib/report/pptx/build-deck.ts';
import { writePptx } from '/work/wt62/src/lib/report/pptx/write-pptx.ts';
const input = gatherResults(pack, assessment, { plan, repairs, date:'2026-11-21', appVersion:'0.1.0', packThresholds, options: { confidentiality: 'Confidential: board only' } });
for (const n of [1,2]) {
const t = performance.now();
const bytes = await writePptx(buildDeck(input), { date: '2026-11-21', creator: 'Airworthy 0.1.0' });
console.log('pptx', bytes.length, performance.now()-t);
writeFileSync(`/tmp/deck${n}.pptx`, bytes);
}
