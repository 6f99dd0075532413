/**
 * What the projector's window is told, and all that it is ever told: nothing of a question that was not revealed is in
 * it. It knows no assessment and opens none.
 */
import { levelOf } from '#lib/core/assessment/answer-state.ts';
import { LEVELS } from '#lib/core/pack/scale.ts';
import type { Figure } from '#lib/figures/figure.ts';
import type { QrCode } from '#lib/figures/qr-code.ts';
import { MODE_SENTENCES } from '#lib/i18n/answering-text.ts';
import { agreedText, dissentText, distributionText } from '#lib/i18n/workshop-text.ts';
import { perspectivesFigure, roundsFigure } from '#lib/report/model/workshop-figures.ts';
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
		readonly rounds: Figure;
		readonly perspectives: Figure | null;
		readonly said: string;
	} | null;
	/** Null until something is recorded and the answers were revealed. */
	readonly agreed: {
		readonly level: number | null;
		readonly text: string;
		readonly dissent: readonly string[];
	} | null;
}

export interface Show {
	readonly title: string;
	readonly view:
		| { readonly kind: 'title'; readonly people: number }
		| { readonly kind: 'invite'; readonly code: QrCode | null; readonly sentence: string }
		| { readonly kind: 'question'; readonly question: ShownQuestion };
	/** Milliseconds since 1970; null while no timer runs. */
	readonly endsAt: number | null;
}

const WIDTH = 1150;

/** The rounds of a question that were revealed, drawn for a wall; null where none was. */
function revealedOf(desk: WorkshopDesk, id: string, title: string): ShownQuestion['revealed'] {
	const shown = desk.roundsOf(id).filter(({ round }) => desk.isRevealed(id, round));
	const last = shown.at(-1);
	if (!last) return null;
	const all = last.shown.all;
	return {
		rounds: roundsFigure(title, shown, WIDTH / 2, 170),
		perspectives: perspectivesFigure(`${title}, by perspective`, last.shown, WIDTH),
		said: all ? distributionText(all) : `${String(last.shown.people)} answered, too few to be shown.`
	};
}

function questionOf(desk: WorkshopDesk, id: string): ShownQuestion | null {
	const place = desk.agenda.findIndex(({ question }) => question.id === id);
	const result = desk.agenda[place];
	if (!result) return null;
	const { question, consensus, shown } = result;
	const revealed = revealedOf(desk, id, question.title);
	return {
		id,
		text: question.text,
		levels: LEVELS.map((level) => question.levels[level]),
		number: place + 1,
		of: desk.agenda.length,
		people: shown.people,
		revealed,
		agreed: revealed &&
			consensus && {
				level: levelOf(consensus.answer),
				text: agreedText(consensus.answer),
				dissent: consensus.dissent.map(dissentText)
			}
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
	const groups = desk.agenda.flatMap(({ shown }) => shown.people);
	return { title, view: { kind: 'title', people: Math.max(0, ...groups) }, endsAt };
}
