import { latin1 } from "../../der/latin1.ts";

const octetText = (octets: Uint8Array): string => latin1(octets, 0, octets.length);
const octets = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const leavePadding = (): boolean => true;

/** DES (FIPS 46-3) or, with a key of 24 octets, triple DES in CBC; padding is left on. */
export async function decryptDes(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Promise<Uint8Array> {
	const [{ default: des }, { default: util }] = await Promise.all([
		import("node-forge/lib/des.js"),
		import("node-forge/lib/util.js"),
	]);
	const decryption = des.createDecryptionCipher(octetText(key), "CBC");
	decryption.start(octetText(iv));
	decryption.update(util.createBuffer(octetText(data)));
	decryption.finish(leavePadding);
	return octets(decryption.output.getBytes());
}

/**
 * RC2 (RFC 2268) in CBC; padding is left on. `effectiveKeyBits` is a multiple of 8: the library gets others wrong, and
 * nothing writes them.
 */
export async function decryptRc2(
	key: Uint8Array,
	effectiveKeyBits: number,
	iv: Uint8Array,
	data: Uint8Array,
): Promise<Uint8Array> {
	const [{ default: rc2 }, { default: util }] = await Promise.all([
		import("node-forge/lib/rc2.js"),
		import("node-forge/lib/util.js"),
	]);
	const decryption = rc2.createDecryptionCipher(octetText(key), effectiveKeyBits);
	decryption.start(octetText(iv));
	decryption.update(util.createBuffer(octetText(data)));
	decryption.finish(leavePadding);
	return octets(decryption.output.getBytes());
}
