/** What a typed text was understood as, or the sentence that says why it was not. */
export type Reading<T> = { readonly value: T } | { readonly problem: string };
