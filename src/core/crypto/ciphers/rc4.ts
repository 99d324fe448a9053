const at = (octets: Uint8Array, index: number): number => octets[index & 0xff] as number;

/** RC4, as RFC 6229 gives test vectors for it. Encryption and decryption are the same. */
export function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
	const state = Uint8Array.from({ length: 256 }, (_, index) => index);
	const swap = (i: number, j: number): void => {
		[state[i], state[j]] = [at(state, j), at(state, i)];
	};
	for (let i = 0, j = 0; i < 256; i++) {
		j = (j + at(state, i) + (key[i % key.length] as number)) & 0xff;
		swap(i, j);
	}
	const result = new Uint8Array(data.length);
	for (let n = 0, i = 0, j = 0; n < data.length; n++) {
		i = (i + 1) & 0xff;
		j = (j + at(state, i)) & 0xff;
		swap(i, j);
		result[n] = (data[n] as number) ^ at(state, at(state, i) + at(state, j));
	}
	return result;
}
