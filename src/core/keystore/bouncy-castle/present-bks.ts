import type { KeyEncryption } from "../../keys/private-key.ts";
import type { Integrity, Keystore, Protection } from "../keystore.ts";
import type { PasswordOrigin } from "../password-source.ts";
import type { BksEntries } from "./bks-entries.ts";
import type { BksHeader } from "./bks-header.ts";
import type { BksLayout } from "./bks-layout.ts";
import { type BksKeyParts, presentEntries } from "./present-entries.ts";
import type { UberLayout } from "./uber-layout.ts";

/** What opening found out; nothing before it. */
interface BksOpening {
	readonly state: Integrity["state"];
	readonly openedWith: PasswordOrigin | undefined;
	readonly keys: BksKeyParts;
}

/** What a BKS shows. */
export function presentBks(
	layout: BksLayout,
	{ state, openedWith, keys }: BksOpening = { state: "unchecked", openedWith: undefined, keys: new Map() },
): Keystore {
	const { bytes, header, entries, mac, end, findings } = layout;
	const list = entries?.entries ?? [];
	const integrity: Integrity | undefined = mac && {
		scheme: "HMAC",
		algorithm: "sha1",
		kdf: "PKCS#12",
		prf: "sha1",
		iterations: header?.iterations,
		state,
		range: mac,
	};
	const isLocked = list.some((entry) => entry.type === "sealed" && !keys.has(entry));
	const base = { type: "BKS", version: header?.version, end, mac: integrity, isLocked, openedWith } as const;
	return presentEntries({ ...base, problems: findings.problems }, bytes, list, keys);
}

const encryptionOf = (header: BksHeader | undefined): KeyEncryption => ({
	scheme: "PBEWithSHAAndTwofish-CBC",
	cipher: "Twofish-256-CBC",
	kdf: "PKCS#12",
	iterations: header?.iterations,
	prf: "sha1",
	scrypt: undefined,
});

interface OpenedUber {
	readonly entries: BksEntries;
	readonly state: Integrity["state"];
	readonly keys: BksKeyParts;
	readonly openedWith: Keystore["openedWith"];
}

const NOTHING: Pick<Partial<OpenedUber>, "entries"> & Pick<OpenedUber, "keys"> = { keys: new Map() };

/** What an UBER shows: nothing but how it is encrypted until it is open. */
export function presentUber({ bytes, header, encrypted, findings }: UberLayout, opened?: OpenedUber): Keystore {
	const store: Protection = {
		...encryptionOf(header),
		what: "store",
		alias: undefined,
		state: opened === undefined ? "locked" : "open",
		range: encrypted,
	};
	const mac: Integrity | undefined = opened && {
		scheme: "digest",
		algorithm: "sha1",
		kdf: undefined,
		prf: undefined,
		iterations: undefined,
		state: opened.state,
		range: encrypted,
	};
	const { entries, keys } = opened ?? NOTHING;
	const list = entries?.entries ?? [];
	const isLocked = entries === undefined || list.some((entry) => entry.type === "sealed" && !keys.has(entry));
	const base = { type: "UBER", version: header?.version, end: bytes.length, mac, isLocked } as const;
	const found = { openedWith: opened?.openedWith, problems: findings.problems };
	return presentEntries({ ...base, ...found }, entries?.bytes ?? bytes, list, keys, [store]);
}
