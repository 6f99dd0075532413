/**
 * What the projector's window is told, and all that it is ever told: nothing of a question that was not revealed is in
 * it. It knows no assessment and opens none.
 */
import { levelOf } from '#lib/core/assessment/answer-state.ts';
import type { Dissent, Distribution } from '#lib/core/assessment/consensus.ts';
import { LEVELS } from '#lib/core/pack/scale.ts';
import type { Question } from '#lib/core/pack/schema.ts';
import type { Shown } from '#lib/core/workshop/anonymity.ts';
import { lowerMedian } from '#lib/core/workshop/distribution.ts';
import type { QuestionResult } from '#lib/core/workshop/question-results.ts';
import type { Figure } from '#lib/figures/figure.ts';
import type { QrCode } from '#lib/figures/qr-code.ts';
import { MODE_SENTENCES } from '#lib/i18n/answering-text.ts';
import { plural, sentence } from '#lib/i18n/format.ts';
import { agreedText, dissentText, distributionText, hiddenText, people } from '#lib/i18n/workshop-text.ts';
import { openOnly, perspectivesFigure, roundsFigure } from '#lib/report/model/workshop-figures.ts';
import type { WorkshopDesk } from '#lib/state/workshop-desk.svelte.ts';

export interface ShownQuestion {
	readonly id: string;
	readonly text: string;
	/** The five statements. */
	readonly levels: readonly string[];
	/** Place on the agenda, of how many. */
	readonly number: number;
	readonly of: number;
	/** Who answered in the last round: never a secret. */
	readonly people: number;
	/** Null while it is hidden. */
	readonly revealed: {
		/** Null where nothing of it may be shown, or nobody answered. */
		readonly rounds: Figure | null;
		/** Of those that may be shown; null where none may. */
		readonly perspectives: Figure | null;
		/** Which may not; empty for none. */
		readonly hidden: string;
		readonly said: string;
		/** What the lower median says; null where there is none to show. */
		readonly median: { readonly level: number; readonly statement: string } | null;
	} | null;
	/** Null until something is recorded and the answers were revealed. */
	readonly agreed: {
		readonly level: number | null;
		readonly text: string;
		/** The statement of that level, or why the question does not apply; empty for neither. */
		readonly statement: string;
		readonly dissent: readonly string[];
	} | null;
}

export interface Show {
	readonly title: string;
	readonly view:
		| { readonly kind: 'title' }
		| { readonly kind: 'invite'; readonly code: QrCode | null; readonly sentence: string }
		| { readonly kind: 'question'; readonly question: ShownQuestion };
	/** Milliseconds since 1970; null while no timer runs. */
	readonly endsAt: number | null;
}

/** Units of a figure on the wall, of which a line of text takes thirteen: fewer of them, and the text is larger. */
const ONE_ROUND = { width: 430, room: 56 };
const TWO_ROUNDS = { width: 430, room: 44 };
const SIDE_BY_SIDE = { few: 830, many: 960, room: 42 };
const FEW = 4;
const WALL_DISSENTS = 2;

/** Perspectives in one row, as many as may be shown. */
function perspectivesOn(title: string, shown: Shown): Figure | null {
	const open = openOnly(shown);
	const width = open.groups.length > FEW ? SIDE_BY_SIDE.many : SIDE_BY_SIDE.few;
	const columns = Math.max(3, open.groups.length);
	return perspectivesFigure(`${title}, by perspective`, open, width, { columns, room: SIDE_BY_SIDE.room });
}

function saidOn(all: Distribution | null, count: number): string {
	if (count === 0) return 'Nobody has answered yet.';
	return all ? distributionText(all) : `${sentence(people(count))} answered, too few to be shown.`;
}

/** The last two rounds of a question that were revealed, drawn for a wall; null where none was. */
function revealedOf(desk: WorkshopDesk, { id, title, levels }: Question): ShownQuestion['revealed'] {
	const rounds = desk.roundsOf(id).filter(({ round }) => desk.isRevealed(id, round));
	const last = rounds.at(-1);
	if (!last) return null;
	const { all, people: count } = last.shown;
	const { width, room } = rounds.length > 1 ? TWO_ROUNDS : ONE_ROUND;
	const level = all && lowerMedian(all);
	return {
		rounds: rounds.some(({ shown }) => shown.all && shown.people > 0)
			? roundsFigure(title, rounds.slice(-2), width, { columns: Math.min(2, rounds.length), room })
			: null,
		perspectives: perspectivesOn(title, last.shown),
		hidden: hiddenText(last.shown),
		said: saidOn(all, count),
		median: level === null ? null : { level, statement: levels[level] }
	};
}

/** As many as a wall has room for, then how many more there are. */
function dissentOn(dissent: readonly Dissent[]): string[] {
	const shown = dissent.slice(0, WALL_DISSENTS).map(dissentText);
	const more = dissent.length - shown.length;
	if (more === 0) return shown;
	return [
		...shown,
		`${sentence(plural(more, 'more dissent'))} ${more === 1 ? 'stands' : 'stand'} in the record.`
	];
}

function agreedOn({ consensus, question: { levels } }: QuestionResult): ShownQuestion['agreed'] {
	if (!consensus) return null;
	const { answer, dissent } = consensus;
	const level = levelOf(answer);
	const reason = 'notApplicable' in answer ? answer.notApplicable.reason : '';
	return {
		level,
		text: agreedText(answer),
		statement: level === null ? reason : levels[level],
		dissent: dissentOn(dissent)
	};
}

function questionOf(desk: WorkshopDesk, id: string): ShownQuestion | null {
	const place = desk.agenda.findIndex(({ question }) => question.id === id);
	const result = desk.agenda[place];
	if (!result) return null;
	const { question, shown } = result;
	const revealed = revealedOf(desk, question);
	return {
		id,
		text: question.text,
		levels: LEVELS.map((level) => question.levels[level]),
		number: place + 1,
		of: desk.agenda.length,
		people: shown.people,
		revealed,
		agreed: revealed && agreedOn(result)
	};
}

/** `at` is a question's id, `invite`, or null for the title alone. */
export function showOf(
	desk: WorkshopDesk,
	at: string | null,
	endsAt: number | null,
	code: QrCode | null
): Show {
	const title = desk.workshop?.terms.title ?? '';
	const mode = desk.workshop?.terms.mode ?? 'anonymous';
	if (at === 'invite')
		return { title, view: { kind: 'invite', code, sentence: MODE_SENTENCES[mode] }, endsAt };
	const question = at === null ? null : questionOf(desk, at);
	if (question) return { title, view: { kind: 'question', question }, endsAt };
	return { title, view: { kind: 'title' }, endsAt };
}
