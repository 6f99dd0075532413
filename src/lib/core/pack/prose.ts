/** The words of a pack are plain text: they carry no HTML, and nothing that hides or reorders what a reader sees. */

// A tag, a comment or an instruction; `a < b` and `under <5 minutes` are none.
const HTML = /<(?:[/!?]?[a-z]|!-)[^<>]*>/i;

// Controls except tab and line feed, and the characters that show "gnp.exe" as "exe.png".
const HIDDEN = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

/** Where HTML begins in the text; -1 where there is none. */
export const htmlAt = (text: string): number => text.search(HTML);

export const isPlain = (text: string): boolean => !HTML.test(text) && !HIDDEN.test(text);
