const BLOCK = 16;
const ROUNDS = 18;

/** RFC 1319 §3.2: a permutation of 0 to 255 made from the digits of pi. */
const DIGITS_OF_PI =
	"292e43c9a2d87c013d3654a1ecf0061362a705f3c0c7738c98932bd9bc4c82ca1e9b573cfdd4e01667426f188a17e512be4ec4d6da9ede49" +
	"a0fbf58ebb2fee7aa968799115b2073f94c210890b225f21807f5d9a5a903227353ecce7bff79703ff1930b348a5b5d1d75e922aac56aac6" +
	"4fb838d296a47db676fc6be29c7404f1459d705964718720865bcf65e62da8021b6025adaeb0b9f61c46616934407e0f5547a323dd51af3a" +
	"c35cf9cebac5ea262c530d6e85288409d3dfcdf441814d526adc37c86cc1abfa24e17b080cbdb14a7888958be363e86de9cbd5fe3b001d39" +
	"f2efb70e6658d0e4a67772f8eb754b0a314450b48fed1f1adb998d339f118314";

const PI = Uint8Array.from({ length: 256 }, (_, at) => Number.parseInt(DIGITS_OF_PI.slice(2 * at, 2 * at + 2), 16));
const pi = (octet: number): number => PI[octet & 0xff] as number;

/** MD2 (RFC 1319): no library has it any more, and roots of the 1990s in old truststores are signed with it. */
export function md2(data: Uint8Array): Uint8Array {
	const padded = pad(data);
	const state = new Uint8Array(3 * BLOCK);
	for (let at = 0; at < padded.length; at += BLOCK) mix(state, padded.subarray(at, at + BLOCK));
	mix(state, checksum(padded));
	return state.slice(0, BLOCK);
}

/** §3.1: n octets of value n, at least one, up to a whole block. */
function pad(data: Uint8Array): Uint8Array {
	const missing = BLOCK - (data.length % BLOCK);
	const padded = new Uint8Array(data.length + missing).fill(missing, data.length);
	padded.set(data);
	return padded;
}

/** §3.2. */
function checksum(padded: Uint8Array): Uint8Array {
	const sum = new Uint8Array(BLOCK);
	let last = 0;
	for (let at = 0; at < padded.length; at++) {
		const place = at % BLOCK;
		last = (sum[place] as number) ^ pi((padded[at] as number) ^ last);
		sum[place] = last;
	}
	return sum;
}

/** §3.4. */
function mix(state: Uint8Array, block: Uint8Array): void {
	for (let i = 0; i < BLOCK; i++) {
		state[BLOCK + i] = block[i] as number;
		state[2 * BLOCK + i] = (block[i] as number) ^ (state[i] as number);
	}
	let t = 0;
	for (let round = 0; round < ROUNDS; round++) {
		for (let i = 0; i < state.length; i++) {
			t = (state[i] as number) ^ pi(t);
			state[i] = t;
		}
		t += round;
	}
}
