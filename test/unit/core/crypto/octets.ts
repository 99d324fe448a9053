/** Octets of hexadecimal text; blanks are for the eye. */
export const octets = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex"));

/** Octets of a text of 7-bit characters. */
export const ascii = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "ascii"));

export const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
