// The two ciphers that are used of node-forge, and of them what is used: its published types know only the whole library.
declare module "node-forge/lib/util.js" {
	/** Octets as a text of code points 0 to 255. */
	interface ByteBuffer {
		getBytes(): string;
	}
	const util: { createBuffer(octets: string): ByteBuffer };
	export = util;
}
declare module "node-forge/lib/des.js" {
	import type { ByteBuffer } from "node-forge/lib/util.js";

	interface Decryption {
		readonly output: ByteBuffer;
		start(iv: string): void;
		update(input: ByteBuffer): void;
		/** With a function for the padding, which tells whether it is right and may take it off. */
		finish(unpad: () => boolean): boolean;
	}
	const des: { createDecryptionCipher(key: string, mode: "CBC"): Decryption };
	export = des;
}
declare module "node-forge/lib/rc2.js" {
	import type { ByteBuffer } from "node-forge/lib/util.js";

	interface Decryption {
		readonly output: ByteBuffer;
		start(iv: string): void;
		update(input: ByteBuffer): void;
		finish(unpad: () => boolean): boolean;
	}
	const rc2: { createDecryptionCipher(key: string, effectiveKeyBits: number): Decryption };
	export = rc2;
}
