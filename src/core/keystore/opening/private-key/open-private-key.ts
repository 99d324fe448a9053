import { DerReader } from "../../../der/reader.ts";
import { isOpenSsh } from "../../../keys/key-structure.ts";
import type { PrivateKey } from "../../../keys/private-key.ts";
import type { KeyProblem, KeyProblemCode } from "../../../keys/problems.ts";
import type { ProblemData, Severity } from "../../../problem.ts";
import { DEFAULT_KEYSTORE_LIMITS } from "../../keystore-limits.ts";
import type { PasswordOrigin } from "../../password-source.ts";
import { OpeningSession, type OpenOptions, type Unopened } from "../session.ts";
import { type DekInfoParameters, dekInfoLock } from "./dek-info-lock.ts";
import { encryptedPkcs8Lock } from "./der-lock.ts";
import type { KeyLock } from "./key-lock.ts";
import { openSshLock } from "./openssh-lock.ts";

/** An encrypted private key on its own, and what its PEM block says of it. */
export interface LockedPrivateKey {
	readonly bytes: Uint8Array;
	/** What shows without a password. */
	readonly privateKey: PrivateKey;
	/** What is wrong with what shows. */
	readonly problems: readonly KeyProblem[];
	/** Undefined where the bytes themselves say how they are encrypted. */
	readonly dekInfo: DekInfoParameters | undefined;
}

/** What passwords did to an encrypted private key. */
export interface KeyOpening {
	/** Where the password that opened it came from; undefined while it is locked. */
	readonly openedWith: PasswordOrigin | undefined;
	/** Why it stays locked, or what is wrong with what opened; ranges count its bytes. */
	readonly problems: readonly KeyProblem[];
}

export interface OpenedPrivateKey {
	readonly privateKey: PrivateKey;
	readonly opening: KeyOpening;
}

/**
 * Opens a private key with the passwords that are offered: type, size and public half show, nothing of the secret. Never
 * rejects on input; a key that stays locked comes back as it was, with the reason.
 */
export async function openPrivateKey(locked: LockedPrivateKey, options: OpenOptions): Promise<OpenedPrivateKey> {
	const hurdle = hurdleOf(locked);
	if (hurdle !== undefined) return closed(locked, [hurdle]);
	const lock = lockOf(locked);
	if (lock === undefined) return closed(locked, [problem(locked, "key.encryption-parameters", "error")]);
	const session = new OpeningSession(options);
	const found = await session.search({ for: "store" }, (text, budget) => lock.attempt(text, budget));
	if (found.opened === undefined) return closed(locked, reasons(locked, found));
	return described(locked, lock, found.opened, found.password.origin);
}

function described(
	locked: LockedPrivateKey,
	lock: KeyLock,
	plain: Uint8Array,
	openedWith: PasswordOrigin,
): OpenedPrivateKey {
	const { format, encryption } = locked.privateKey;
	const key = lock.describe(plain);
	plain.fill(0);
	if (key === undefined) return closed(locked, [problem(locked, "key.corrupted", "error")]);
	const outer = format === "unknown" ? key.format : format;
	return { privateKey: { ...key, format: outer, encryption }, opening: { openedWith, problems: [] } };
}

const closed = ({ privateKey }: LockedPrivateKey, problems: readonly KeyProblem[]): OpenedPrivateKey => ({
	privateKey,
	opening: { openedWith: undefined, problems },
});

function lockOf({ bytes, privateKey, dekInfo }: LockedPrivateKey): KeyLock | undefined {
	if (dekInfo !== undefined) return dekInfoLock(bytes, dekInfo);
	if (isOpenSsh(bytes)) return openSshLock(bytes, privateKey);
	return encryptedPkcs8Lock(new DerReader(bytes, () => undefined, DEFAULT_KEYSTORE_LIMITS.der));
}

/** What shows of a key that lost its end. */
const SIGNS_OF_A_CUT: ReadonlySet<string> = new Set([
	"der.truncated",
	"der.length-overrun",
	"der.missing-element",
	"key.encrypted-length",
	"key.truncated",
]);

/** What keeps a key closed whatever the password: its end is lost, or the parameters cannot be read. */
function hurdleOf(locked: LockedPrivateKey): KeyProblem | undefined {
	const { problems } = locked;
	if (problems.some(({ code }) => SIGNS_OF_A_CUT.has(code)))
		return problems.find(({ code }) => code === "key.truncated") ?? problem(locked, "key.truncated", "error");
	return problems.find(({ code }) => code === "key.dek-info" || code === "key.encryption-parameters");
}

/** Why no password opened it; nothing where none was offered. */
function reasons(locked: LockedPrivateKey, { tried, failure, untried }: Unopened): readonly KeyProblem[] {
	const found: KeyProblem[] = [];
	const add = (code: KeyProblemCode, severity: Severity, data?: ProblemData): void => {
		found.push(problem(locked, code, severity, data));
	};
	switch (failure?.failure) {
		case "unsupported":
			add("key.unsupported-encryption", "error", { algorithm: failure.algorithm });
			break;
		case "parameter":
			if (failure.parameter === "encryptedLength" || failure.parameter === "list") add("key.truncated", "error");
			else add("key.encryption-parameters", "error");
			break;
		case "cost":
			add("key.cost-limit", "error", { asked: failure.asked, allowed: failure.allowed });
			break;
		case "cancelled":
			add("key.cancelled", "info");
			break;
		default:
			if (tried > 0) add("key.wrong-password", "error", { tried });
	}
	if (untried !== undefined) add("key.guesses-not-tried", "info", { ...untried });
	return found;
}

/** A problem with the whole key; where reading it found the same, that one. */
function problem(
	{ bytes, problems }: LockedPrivateKey,
	code: KeyProblemCode,
	severity: Severity,
	data?: ProblemData,
): KeyProblem {
	const range = problems.find((known) => known.code === code)?.range ?? { start: 0, end: bytes.length };
	return { code, severity, range, ...(data && { data }) };
}
