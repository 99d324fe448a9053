import { type OpenSshCipher, openSshCipher } from "../../../crypto/ciphers/openssh.ts";
import { type CryptoFailure, isFailure, MISMATCH } from "../../../crypto/failure.ts";
import type { DerivationBudget } from "../../../crypto/kdf/budget.ts";
import { bcryptOptions, layOutOpenSsh, type OpenSshLayout } from "../../../keys/openssh.ts";
import type { PrivateKey } from "../../../keys/private-key.ts";
import { type SshString, SshWire } from "../../../keys/ssh-wire.ts";
import { octetForms } from "../password-forms.ts";
import type { Attempt } from "../session.ts";
import type { KeyLock } from "./key-lock.ts";

/** The lock of an OpenSSH private key (PROTOCOL.key), whose public half, and so all of `shown`, stands open beside it. */
export function openSshLock(bytes: Uint8Array, shown: PrivateKey): KeyLock {
	const layout = layOutOpenSsh(bytes);
	return {
		attempt: (text, budget) => tryForms(bytes, layout, text, budget),
		describe: (plain) => (isWhole(plain, typeOf(bytes, layout.publicKey)) ? shown : undefined),
	};
}

async function tryForms(
	bytes: Uint8Array,
	layout: OpenSshLayout,
	text: string,
	budget: DerivationBudget,
): Promise<Attempt<Uint8Array>> {
	// bcrypt_pbkdf(3) takes no empty password, so nothing is encrypted under it.
	if (text === "") return MISMATCH;
	for (const password of octetForms(text)) {
		const plain = await decryptOnce(bytes, layout, password, budget);
		if (isFailure(plain) && plain.failure !== "mismatch") return plain;
		const octets = isFailure(plain) ? plain.plain : plain;
		if (hasEqualChecks(octets)) return { opened: octets };
	}
	return MISMATCH;
}

async function decryptOnce(
	bytes: Uint8Array,
	layout: OpenSshLayout,
	password: Uint8Array,
	budget: DerivationBudget,
): Promise<Uint8Array | CryptoFailure> {
	const { cipher: name = "", kdf = "", privateSection, tag } = layout;
	const cipher = openSshCipher(name);
	if (cipher === undefined) return { failure: "unsupported", algorithm: name };
	if (kdf !== "bcrypt") return { failure: "unsupported", algorithm: kdf };
	const options = bcryptOptions(bytes, layout);
	if (options === undefined) return { failure: "parameter", parameter: "kdfoptions" };
	const data = octetsOf(bytes, privateSection);
	if (data.length === 0 || data.length % cipher.block !== 0) return { failure: "parameter", parameter: "list" };
	const derived = await budget.derive({
		kdf: "bcrypt",
		password,
		salt: options.salt,
		iterations: options.rounds,
		length: cipher.keyLength + cipher.ivLength,
	});
	return isFailure(derived) ? derived : decryptWith(cipher, derived, data, octetsOf(bytes, tag));
}

const decryptWith = (cipher: OpenSshCipher, derived: Uint8Array, data: Uint8Array, tag: Uint8Array) =>
	cipher.decrypt(derived.slice(0, cipher.keyLength), derived.slice(cipher.keyLength), data, tag);

const octetsOf = (bytes: Uint8Array, part: SshString | undefined): Uint8Array =>
	part === undefined ? new Uint8Array() : bytes.subarray(part.start, part.end);

/** Octets of the two numbers in front of the key. */
const CHECKS_LENGTH = 8;

/** The same random number twice tells that the password is right. */
function hasEqualChecks(plain: Uint8Array): boolean {
	const wire = new SshWire(plain, 0, plain.length);
	const first = wire.uint32();
	return first !== undefined && first === wire.uint32();
}

const typeOf = (bytes: Uint8Array, publicKey: SshString | undefined): string | undefined =>
	publicKey && new SshWire(bytes, publicKey.start, publicKey.end).name();

/** Whether the private section is of the same type as the public key, and strings fill it up to its padding: 1, 2, 3, … */
function isWhole(plain: Uint8Array, type: string | undefined): boolean {
	const wire = new SshWire(plain, CHECKS_LENGTH, plain.length);
	if (type === undefined || wire.name() !== type) return false;
	while (wire.brokenAt === undefined && !isPadding(plain.subarray(wire.at))) wire.string();
	return wire.brokenAt === undefined;
}

const isPadding = (rest: Uint8Array): boolean => rest.every((octet, index) => octet === index + 1);
