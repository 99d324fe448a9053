/** The byte at `at`, which the caller has checked to lie inside. */
export const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] as number;
