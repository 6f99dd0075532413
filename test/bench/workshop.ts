/** How fast a workshop's responses are checked, merged and counted in memory, and unsealed. */
import type { Terms } from '../../src/lib/core/assessment/workshop.ts';
import { LEVELS } from '../../src/lib/core/pack/scale.ts';
import { importResponses } from '../../src/lib/core/workshop/import-responses.ts';
import type { Incoming } from '../../src/lib/core/workshop/import-responses.ts';
import { tallyOf } from '../../src/lib/core/workshop/tally.ts';
import { readWire, writeWire } from '../../src/lib/core/workshop/wire-response.ts';
import type { SentResponse } from '../../src/lib/core/workshop/wire-response.ts';
import { collect } from '../../src/lib/sealing/collect.ts';
import { responseFile } from '../../src/lib/sealing/response-file.ts';
import { openWorkshop, sealed } from '../fixtures/sealing.ts';
import { terms } from '../fixtures/workshop.ts';
import { measureChosenFiles } from './chosen-files.ts';
import { interleaved } from './interleaved.ts';
import type { Measurement } from './measurement.ts';

const ASKED = Array.from({ length: 100 }, (_, index) => `governance.question-number-${String(index)}`);
const NOTE = 'There is a run book for this, and it was last used in March. ';
const RESPONDENTS = 500;

/** A note on every third question, another pattern for each respondent. */
const responseOf = (person: number): SentResponse => ({
	perspective: person % 2 === 0 ? 'quality' : 'operations',
	time: 1_763_757_600_000 + person,
	answers: Object.fromEntries(
		ASKED.map((question, index) => [
			question,
			{
				level: LEVELS[(person + index) % LEVELS.length] ?? 0,
				evidence: 'document' as const,
				...(index % 3 === 0 && { note: `${NOTE}${String(index)}` })
			}
		])
	)
});

const TERMS: Terms = terms('named', { asked: ASKED });

/** From the texts that came out of the seals to what a workshop screen shows. */
function takeIn(texts: readonly string[]): number {
	const incoming = texts.map((text, person): Incoming => {
		const read = readWire(text, TERMS, ASKED);
		if (!read.ok) throw new Error('A response of our own cannot be read.');
		return { respondent: `r${String(person)}`, round: 1, response: read.value };
	});
	const { entries } = importResponses({}, 'w', incoming, 0);
	const { counts } = tallyOf(
		ASKED,
		incoming.map(({ response }) => response)
	);
	return entries.length + (counts[0] ?? 0);
}

const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;

function inMemory(): Measurement[] {
	const responses = Array.from({ length: RESPONDENTS }, (_, person) => responseOf(person));
	const wire = responses.map((response) => writeWire(response, ASKED));
	const plain = responses.map((response) => JSON.stringify(response));
	const parse = (texts: readonly string[]) => (): unknown => texts.map((text): unknown => JSON.parse(text));
	const [own = NaN, same = NaN, whole = NaN] = interleaved(
		[() => takeIn(wire), parse(wire), parse(plain)],
		1
	);
	const size = (texts: readonly string[]): string =>
		`${(texts.join('').length / RESPONDENTS / 1000).toFixed(1)} KB each`;
	return [
		{
			what: 'responses checked, merged and counted, time beside JSON.parse of them written out',
			aim: 1.1,
			measured: own / whole,
			kind: 'ratio',
			note: `${String(RESPONDENTS)} × ${String(ASKED.length)} answers: ${milliseconds(own)} beside ${milliseconds(whole)} for ${size(plain)}; they travel in ${size(wire)}, a character an answer, of which JSON.parse alone is ${milliseconds(same)}`
		}
	];
}

async function unsealing(): Promise<Measurement> {
	const opening = await openWorkshop('named', {}, ASKED);
	const files = await Promise.all(
		Array.from({ length: RESPONDENTS }, async (_, person) => {
			const text = responseFile([await sealed(opening, responseOf(person))]);
			return { name: String(person), size: text.length, text: () => Promise.resolve(text) };
		})
	);
	const start = performance.now();
	const { incoming } = await collect(files, opening);
	const time = performance.now() - start;
	if (incoming.length !== RESPONDENTS) throw new Error('Not every response was opened.');
	const each = (time / RESPONDENTS).toFixed(2);
	return {
		what: '500 × 100 answers unsealed and imported',
		aim: 1000,
		measured: time,
		kind: 'milliseconds',
		note: `${each} ms a response, in Node on this machine`
	};
}

/** Ratios of performance.md, and the time of unsealing apart. */
export const measureWorkshop = async (): Promise<Measurement[]> => [
	...inMemory(),
	await unsealing(),
	...(await measureChosenFiles())
];
