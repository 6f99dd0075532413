/** What is typed while a workshop is set up, and what is fixed of it when it begins. */
import type { Mode, Perspective, Terms, Workshop } from '#lib/core/assessment/workshop.ts';
import { cleanLine } from '#lib/core/assessment/clean-text.ts';
import type { Autonomy, Depth } from '#lib/core/pack/scale.ts';

export interface SetUpDraft {
	readonly title: string;
	readonly mode: Mode;
	/** A depth of the pack, or the questions chosen. */
	readonly asks: Depth | 'chosen';
	readonly chosen: readonly string[];
	readonly perspectives: readonly Perspective[];
	/** As typed; empty for unknown. */
	readonly expected: Readonly<Partial<Record<Perspective, string>>>;
	/** One line, names between commas. */
	readonly tables: string;
	/** As typed; empty for no timer. */
	readonly seconds: string;
	/** Of the key file; empty for none. */
	readonly passphrase: string;
}

/** What the form hands over: the rest of the terms is made with the key. */
export interface SetUp {
	readonly terms: Omit<Terms, 'workshop' | 'key' | 'pack'>;
	readonly rest: Omit<Workshop, 'terms'>;
	readonly passphrase: string;
}

/** Shorter passphrases are refused: our default, held to that of sealing/key-file.ts by a test. */
export const LEAST_PASSPHRASE = 8;

export type Problems = Readonly<
	Partial<Record<'title' | 'chosen' | 'perspectives' | 'expected' | 'seconds' | 'passphrase', string>>
>;

const isCount = (text: string, least: number, most: number): boolean =>
	text.trim() === '' || (/^\d+$/.test(text.trim()) && Number(text) >= least && Number(text) <= most);

/** What is missing or cannot be meant, by field. */
export function problemsOf(draft: SetUpDraft): Problems {
	const { title, asks, chosen, perspectives, expected, seconds, passphrase } = draft;
	const numbers = perspectives.map((perspective) => expected[perspective] ?? '');
	return {
		...(cleanLine(title, 120) === '' && { title: 'Give it a name: it is what people see first.' }),
		...(asks === 'chosen' && chosen.length === 0 && { chosen: 'Choose one question at least.' }),
		...(perspectives.length === 0 && { perspectives: 'Choose one perspective at least.' }),
		...(!numbers.every((text) => isCount(text, 1, 10_000)) && {
			expected: 'How many are invited is a whole number from 1 to 10,000, or nothing.'
		}),
		...(!isCount(seconds, 10, 3600) && {
			seconds: 'A whole number of seconds from 10 to 3,600, or nothing.'
		}),
		...(passphrase.length > 0 &&
			passphrase.length < LEAST_PASSPHRASE && {
				passphrase: `A passphrase needs ${String(LEAST_PASSPHRASE)} characters at least. Leave it empty for no key file.`
			})
	};
}

/** Names between commas, each once. */
const tablesIn = (text: string): string[] =>
	[
		...new Set(
			text
				.split(',')
				.map((name) => cleanLine(name, 40))
				.filter(Boolean)
		)
	].slice(0, 40);

function expectedOf({ perspectives, expected }: SetUpDraft): Partial<Record<Perspective, number>> {
	const counts = perspectives.flatMap((perspective): [Perspective, number][] => {
		const count = Number(expected[perspective] ?? '');
		return count > 0 ? [[perspective, count]] : [];
	});
	return Object.fromEntries(counts);
}

/** Of a draft without problems. `inOrder`: every question of the pack, in reading order. */
export function setUpOf(draft: SetUpDraft, autonomy: Autonomy, inOrder: readonly string[]): SetUp {
	const { title, mode, asks, chosen, perspectives, seconds, passphrase } = draft;
	const tables = tablesIn(draft.tables);
	const expected = expectedOf(draft);
	return {
		terms: {
			title: cleanLine(title, 120),
			mode,
			perspectives: [...perspectives],
			...(tables.length > 0 && { tables }),
			asked: asks === 'chosen' ? inOrder.filter((id) => chosen.includes(id)) : { depth: asks, autonomy }
		},
		rest: {
			...(seconds.trim() !== '' && { secondsPerQuestion: Number(seconds) }),
			...(Object.keys(expected).length > 0 && { expected })
		},
		passphrase
	};
}
