/** Names as they are compared: without outer and repeated spaces, without case. */

/** Two names that a reader would take for the same fold to the same text. */
export const fold = (name: string): string => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
