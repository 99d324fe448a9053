import { digest } from "../digests.ts";
import { joinOctets } from "../join-octets.ts";
import type { BytesToKeyRequest } from "./request.ts";

/**
 * OpenSSL's EVP_BytesToKey(3) with MD5 and one round, as its traditional key files use it: digests of the password and
 * the salt, each beginning with the one before.
 */
export async function bytesToKey({ password, salt, length }: BytesToKeyRequest): Promise<Uint8Array> {
	let derived: Uint8Array = new Uint8Array();
	let last: Uint8Array = new Uint8Array();
	while (derived.length < length) {
		last = await digest("md5", joinOctets(last, password, salt));
		derived = joinOctets(derived, last);
	}
	return derived.slice(0, length);
}
