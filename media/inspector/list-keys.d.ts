/**
 * Where a key leads in a list (WAI-ARIA listbox pattern).
 * @param index of the current entry
 * @param count of entries, at least one
 * @returns the new index, or undefined where the key does nothing
 */
export declare function indexAfterKey(key: string, index: number, count: number): number | undefined;
