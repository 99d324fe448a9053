import { type Keystore, openKeystore, type Password, type PasswordTarget } from "../../src/core/keystore/index.ts";
import { bytesOf, type IndexRow, indexRows } from "./index-rows.ts";

/** The kinds of keystore in the test data, each in a folder of its name. */
const KEYSTORE_KINDS = ["p12", "jks", "jceks", "bks", "uber"] as const;

/** What the password column promises. */
export interface KeystoreRow {
	readonly row: IndexRow;
	readonly promise: "PASS" | "NULLPASS" | "NOMAC" | "PBMAC1?" | "NONE" | "OPEN" | "FAIL";
	/** Undefined where the store was opened without one. */
	readonly password: string | undefined;
	readonly entries: number | undefined;
}

/** Passwords of single keys, as the projects that the stores come from publish them beside their tests. */
export const KEY_PASSWORDS = ["12345678", "password", "private_password", "secret_password", "public_password"];

export const bytesOfRow = (row: IndexRow): Uint8Array => bytesOf(row, row.kind);

export const keystoreRows = (): KeystoreRow[] => KEYSTORE_KINDS.flatMap(indexRows).map(keystoreRow);

function keystoreRow(row: IndexRow): KeystoreRow {
	const [, promise = "FAIL", password = "", , entries] =
		/^(PASS|NULLPASS|NOMAC|PBMAC1\?|NONE|OPEN|FAIL)(?::(.*?)( entries=(\d+))?)?$/.exec(row.password) ?? [];
	// Nobody reads these three; their digest is under the password of their siblings.
	const stated = promise === "FAIL" ? "12345678" : password;
	// Bouncy Castle opens a BKS without any password; its tests call that the empty one.
	const isOpen = password === "<null>" || (row.kind === "bks" && password === "");
	return {
		row,
		promise: promise as KeystoreRow["promise"],
		password: isOpen ? undefined : stated,
		entries: entries === undefined ? undefined : Number(entries),
	};
}

/** The store under its password, and under `KEY_PASSWORDS` its keys. */
export function openRow({ row, password }: KeystoreRow): Promise<Keystore> {
	const candidates = ({ for: target }: PasswordTarget): Password[] => {
		const texts = target === "entry" ? KEY_PASSWORDS : password === undefined ? [] : [password];
		return texts.map((text) => ({ text, origin: "entered" }));
	};
	return openKeystore(bytesOfRow(row), { passwords: { candidates } });
}
