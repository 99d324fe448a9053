/** Hash functions, given by the host. Both take the bytes as they are and return lower-case hex. */
export interface Digests {
	sha256(bytes: Uint8Array): string;
	sha1(bytes: Uint8Array): string;
}
