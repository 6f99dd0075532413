/** Distributions of a workshop as figures, for the screen and for print: everybody, each perspective, each round. */
import type { Distribution } from '#lib/core/assessment/consensus.ts';
import type { Shown } from '#lib/core/workshop/anonymity.ts';
import { answered } from '#lib/core/workshop/distribution.ts';
import type { Figure } from '#lib/figures/figure.ts';
import { levelDots } from '#lib/figures/level-dots.ts';
import type { DotPanel, DotSize, DotWords } from '#lib/figures/level-dots.ts';
import {
	DOT_WORDS,
	distributionText,
	medianText,
	middleHalf,
	perspectiveName
} from '#lib/i18n/workshop-text.ts';

const panelOf = (title: string, said: Distribution | null, count: number): DotPanel => ({
	title,
	note: said ? DOT_WORDS.people(answered(said)) : `${DOT_WORDS.people(count)}, ${DOT_WORDS.hidden}`,
	said
});

function rowOf({ title, said, note }: DotPanel): string[] {
	if (!said) return [title, note, ...DOT_WORDS.columns.slice(2).map(() => '–')];
	const counts = [...said.levels, said.unknown, said.notApplicable].map(String);
	return [title, String(answered(said)), ...counts, medianText(said), middleHalf(said)];
}

const wordsOf = (title: string, panels: readonly DotPanel[]): DotWords => ({
	title,
	summary: panels
		.map((panel) => `${panel.title}: ${panel.said ? distributionText(panel.said) : `${panel.note}.`}`)
		.join(' '),
	columns: DOT_WORDS.columns,
	rows: panels.map(rowOf),
	unknown: DOT_WORDS.unknown,
	notApplicable: DOT_WORDS.notApplicable,
	perDot: DOT_WORDS.perDot,
	median: DOT_WORDS.median
});

const draw = (title: string, panels: readonly DotPanel[], size: DotSize): Figure =>
	levelDots(panels, wordsOf(title, panels), size);

/** A round of one question as everybody's answers; null said where it is hidden. */
export interface RoundShown {
	readonly round: number;
	readonly shown: Shown;
}

/** The rounds beside each other, earliest first; a first round alone goes by “Everybody”. */
export function roundsFigure(
	title: string,
	rounds: readonly RoundShown[],
	width: number,
	{ columns = width < 480 ? 1 : Math.max(1, rounds.length), room = 150 }: Partial<DotSize> = {}
): Figure {
	const panels = rounds.map(({ round, shown }) =>
		panelOf(rounds.length === 1 ? DOT_WORDS.everybody : DOT_WORDS.round(round), shown.all, shown.people)
	);
	return draw(title, panels, { width, columns, room });
}

/** What of it is not hidden. */
export const openOnly = (shown: Shown): Shown => ({
	...shown,
	groups: shown.groups.filter(({ said }) => said !== null)
});

/** Panels in one row of print; of more than five the rows are four. */
const inPrint = (panels: number): number => (panels === 5 ? 5 : 4);

/** Everybody and each perspective that is not hidden, beside each other: a question in one picture. */
export function questionFigure(title: string, shown: Shown, width: number): Figure {
	const groups = openOnly(shown).groups.map(({ perspective, people: count, said }) =>
		panelOf(perspectiveName(perspective), said, count)
	);
	const panels = [panelOf(DOT_WORDS.everybody, shown.all, shown.people), ...groups];
	return draw(title, panels, { width, columns: inPrint(panels.length), room: 42 });
}

/** A panel for each perspective that answered; null where none did. */
export function perspectivesFigure(
	title: string,
	shown: Shown,
	width: number,
	{ columns = width < 480 ? 1 : 3, room = 84 }: Partial<DotSize> = {}
): Figure | null {
	const panels = shown.groups.map(({ perspective, people: count, said }) =>
		panelOf(perspectiveName(perspective), said, count)
	);
	if (panels.length === 0) return null;
	return draw(title, panels, { width, columns, room });
}
