/** Points in the units of a text document: twentieths for lengths, halves for type. */

export const twips = (points: number): number => Math.round(20 * points);
export const halves = (points: number): number => Math.round(2 * points);
