/**
 * The same octets as a plain Uint8Array. A subclass may do what it likes: `slice` of Node's Buffer gives a view where
 * everything here expects a copy.
 */
export const plainOctets = (octets: Uint8Array): Uint8Array =>
	octets.constructor === Uint8Array ? octets : new Uint8Array(octets.buffer, octets.byteOffset, octets.byteLength);
