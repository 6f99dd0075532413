/** Ids of workshop entries that name several things. Workshop and respondent ids hold no slash; a question may. */

/** Of a round: `workshop/round`. */
export const roundId = (workshop: string, round: number): string => `${workshop}/${round}`;

/** Of what was shown: `workshop/round/question`. */
export const revealId = (workshop: string, round: number, question: string): string =>
	`${workshop}/${round}/${question}`;

/** Of a response: `workshop/round/respondent`. */
export const responseId = (workshop: string, round: number, respondent: string): string =>
	`${workshop}/${round}/${respondent}`;

/** Of what was agreed: `workshop/question`. */
export const consensusId = (workshop: string, question: string): string => `${workshop}/${question}`;

/** Of a note, a parked point or an action: `workshop/id`. */
export const minuteId = (workshop: string, id: string): string => `${workshop}/${id}`;

type Entries<T> = Readonly<Record<string, T>> | undefined;

/** The entries of one workshop, by what follows its id. */
export const ofWorkshop = <T>(entries: Entries<T>, workshop: string): [rest: string, entry: T][] =>
	Object.entries(entries ?? {}).flatMap(([id, entry]): [string, T][] =>
		id.startsWith(`${workshop}/`) ? [[id.slice(workshop.length + 1), entry]] : []
	);

/** Round and what follows it, of the rest of an id; null when it names no round. */
export function splitRound(rest: string): { readonly round: number; readonly of: string } | null {
	const slash = rest.indexOf('/');
	const round = Number(slash === -1 ? rest : rest.slice(0, slash));
	if (!Number.isInteger(round) || round < 1) return null;
	return { round, of: slash === -1 ? '' : rest.slice(slash + 1) };
}
