import { digestLength, digestOfHmac, hmac, isDigestName } from "../../crypto/digests.ts";
import { type CryptoFailure, isFailure } from "../../crypto/failure.ts";
import type { DerivationBudget } from "../../crypto/kdf/budget.ts";
import { sameOctets } from "../../crypto/same-octets.ts";
import { pkcs5Forms, pkcs12Forms } from "../opening/password-forms.ts";
import { derivePbes2Key } from "../opening/scheme-decryption.ts";
import type { MacData } from "./mac-data.ts";
import type { Pfx } from "./pfx.ts";

/** Whether the MAC of a PKCS#12 fits under that password, in any form; or why that cannot be told. */
export function isPfxMac(
	pfx: Pfx,
	mac: MacData,
	text: string,
	budget: DerivationBudget,
): Promise<boolean | CryptoFailure> {
	return mac.scheme === "PBMAC1" ? isPbmac1(pfx, mac, text, budget) : isHmac(pfx, mac, text, budget);
}

/** RFC 7292 §B.4: the key is as long as the digest. */
async function isHmac(
	{ authenticated }: Pfx,
	{ algorithm, stored, salt, iterations = 0 }: MacData,
	text: string,
	budget: DerivationBudget,
): Promise<boolean | CryptoFailure> {
	if (!isDigestName(algorithm)) return { failure: "unsupported", algorithm };
	const own = { kdf: "PKCS#12", purpose: "mac", digest: algorithm, length: digestLength(algorithm) } as const;
	for (const password of pkcs12Forms(text)) {
		const key = await budget.derive({ ...own, password, salt, iterations });
		if (isFailure(key)) return key;
		if (sameOctets(await hmac(algorithm, key, authenticated), stored)) return true;
	}
	return false;
}

/** RFC 9579 §3, §4. */
async function isPbmac1(
	{ authenticated }: Pfx,
	{ algorithm, bytes, stored, keyDerivation }: MacData,
	text: string,
	budget: DerivationBudget,
): Promise<boolean | CryptoFailure> {
	const digest = digestOfHmac(algorithm);
	if (digest === undefined) return { failure: "unsupported", algorithm };
	if (keyDerivation?.keyLength === undefined) return { failure: "parameter", parameter: "keyLength" };
	for (const password of pkcs5Forms(text)) {
		const key = await derivePbes2Key(bytes, keyDerivation, keyDerivation.keyLength, password, budget);
		if (isFailure(key)) return key;
		if (sameOctets(await hmac(digest, key, authenticated), stored)) return true;
	}
	return false;
}
