import { keyEncryption } from "../../keys/encryption-scheme.ts";
import { duplicateAliases } from "../duplicate-aliases.ts";
import type { Integrity, Keystore, KeystoreEntry, Protection, Safe } from "../keystore.ts";
import type { Pfx, PfxSafe } from "./pfx.ts";
import { bagProtection, NOTHING_OPENED, type OpenedBags, pfxEntries } from "./pfx-entries.ts";
import { countBags, type SafeBag } from "./safe-bag.ts";

/** What opening found out; nothing before it. */
export interface OpenedPfx extends OpenedBags {
	readonly state: Integrity["state"];
	readonly openedWith: Keystore["openedWith"];
	/** What was in the safes that could be decrypted. */
	readonly decrypted: ReadonlyMap<PfxSafe, readonly SafeBag[]>;
}

const UNOPENED: OpenedPfx = { ...NOTHING_OPENED, state: "unchecked", openedWith: undefined, decrypted: new Map() };

/** The bags of a safe; undefined while it is locked. */
export const bagsOf = (safe: PfxSafe, decrypted: OpenedPfx["decrypted"]): readonly SafeBag[] | undefined =>
	safe.protection === "none" ? safe.bags : decrypted.get(safe);

/** What a PKCS#12 shows. */
export function presentPfx(pfx: Pfx, opened: OpenedPfx = UNOPENED): Keystore {
	const { version, safes, end, findings } = pfx;
	const bags = safes.flatMap((safe) => bagsOf(safe, opened.decrypted) ?? []);
	const protection = [...safes.flatMap((safe) => safeProtection(safe, opened)), ...bagProtection(bags, opened)];
	const entries = pfxEntries(bags, opened);
	return {
		type: "PKCS12",
		version,
		entries,
		protection,
		mac: integrityOf(pfx, opened.state),
		safes: safes.map((safe) => presentSafe(safe, opened)),
		isLocked: protection.some(({ state }) => state === "locked"),
		openedWith: opened.openedWith,
		problems: [...findings.problems, ...duplicateAliases(entries.filter(hasName), inLowerCase)],
		end,
	};
}

/** Certificates that stand with a key often have its name. */
const hasName = ({ kind }: KeystoreEntry): boolean => kind !== "certificate" && kind !== "crl" && kind !== "unknown";

/** The JDK compares aliases of a PKCS#12 in lower case. */
const inLowerCase = (alias: string): string => alias.toLowerCase();

function presentSafe(safe: PfxSafe, opened: OpenedPfx): Safe {
	const { protection, range } = safe;
	const bags = bagsOf(safe, opened.decrypted);
	return {
		protection,
		encryption: safe.protection === "password" ? keyEncryption(safe.encrypted.scheme) : undefined,
		bags: bags && countBags(bags),
		range,
	};
}

function safeProtection(safe: PfxSafe, { decrypted }: OpenedPfx): Protection[] {
	if (safe.protection !== "password") return [];
	const { scheme, range } = safe.encrypted;
	const state = decrypted.has(safe) ? "open" : "locked";
	return [{ ...keyEncryption(scheme), what: "safe", alias: undefined, state, range }];
}

function integrityOf({ mac, signature }: Pfx, state: Integrity["state"]): Integrity | undefined {
	if (mac === undefined) {
		const nothing = { algorithm: undefined, kdf: undefined, prf: undefined, iterations: undefined };
		return signature && { scheme: "signature", ...nothing, state: "unchecked", range: signature };
	}
	const { scheme, algorithm, keyDerivation, range } = mac;
	if (scheme === "HMAC")
		return { scheme, algorithm, kdf: "PKCS#12", prf: algorithm, iterations: mac.iterations, state, range };
	const { name: kdf, prf, iterations } = keyDerivation ?? { name: undefined, prf: undefined, iterations: undefined };
	return { scheme, algorithm, kdf, prf, iterations, state, range };
}
