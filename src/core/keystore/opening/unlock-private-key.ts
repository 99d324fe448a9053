import type { KeyEncryption, PrivateKey } from "../../keys/private-key.ts";
import { readPrivateKey } from "../../keys/read-private-key.ts";
import type { Range } from "../../problem.ts";
import type { Certificate } from "../../x509/certificate.ts";
import type { Findings } from "../findings.ts";
import { keyMatches } from "./key-match.ts";
import { named } from "./report-closed.ts";
import type { OpeningSession } from "./session.ts";

/** Where a private key stands, and with what. */
export interface KeyPlace {
	readonly alias: string | undefined;
	/** Where its encrypted octets, or it, stand in the file. */
	readonly range: Range;
	readonly encryption: KeyEncryption | undefined;
	/** The certificate it should belong to. */
	certificateFor(key: PrivateKey): Certificate | undefined;
}

export interface UnlockedKey {
	readonly key: PrivateKey;
	readonly keyMatches: boolean | undefined;
}

/** What is said of a private key that stays locked. */
export const lockedKey = (encryption: KeyEncryption | undefined): PrivateKey => ({
	format: "PKCS#8",
	algorithm: undefined,
	size: undefined,
	curve: undefined,
	encryption,
	form: undefined,
	subjectPublicKeyInfo: undefined,
	attributes: [],
});

/** Reads what can be said of the private key `pkcs8` and wipes it. */
export async function describePrivateKey(
	pkcs8: Uint8Array,
	place: KeyPlace,
	findings: Findings,
	{ limits, visitPrivateKey }: OpeningSession,
): Promise<UnlockedKey> {
	try {
		const { privateKey, problems } = readPrivateKey(pkcs8, undefined, [], limits.der);
		for (const problem of problems) findings.take({ ...problem, range: place.range }, false);
		const matches = await keyMatches(privateKey, pkcs8, place.certificateFor(privateKey));
		if (matches === false) findings.add("keystore.key-mismatch", "error", place.range, named(place.alias));
		await visitPrivateKey?.({ alias: place.alias, pkcs8 });
		return { key: { ...privateKey, encryption: place.encryption }, keyMatches: matches };
	} finally {
		pkcs8.fill(0);
	}
}
