/** The keys of the lines of packs among the facts; a file of its own, as the first page needs no more of packs. */
export const packLines = (): IDBKeyRange => IDBKeyRange.bound('pack/', 'pack/\uffff');
