import type { Certificate } from "../../../../../src/core/x509/certificate.ts";
import { readCertificate } from "../../../../../src/core/x509/read-certificate.ts";
import { element, type Octets, octets, oid, sequence, text } from "../../der/build.ts";

export const CN = "2.5.4.3";
export const O = "2.5.4.10";
export const EMAIL_ADDRESS = "1.2.840.113549.1.9.1";

const UTF8 = 0x0c;

/** GeneralNames (RFC 5280 §4.2.1.6). */
export const dns = (value: string): Uint8Array => text(0x82, value);
export const email = (value: string): Uint8Array => text(0x81, value);
export const uri = (value: string): Uint8Array => text(0x86, value);
export const ip = (value: Octets): Uint8Array => element(0x87, value);
export const rid = (value: string): Uint8Array => element(0x88, oid(value).subarray(2));
export const directory = (name: Uint8Array): Uint8Array => element(0xa4, name);
export const otherName = (type: string, value: Uint8Array): Uint8Array =>
	element(0xa0, oid(type), element(0xa0, value));
export const utf8Mailbox = (value: string): Uint8Array => otherName("1.3.6.1.5.5.7.8.9", text(UTF8, value));

/** A name of RDNs with one attribute each: `["2.5.4.3", "value"]`. */
export const name = (...attributes: readonly (readonly [type: string, value: string])[]): Uint8Array =>
	sequence(...attributes.map(([type, value]) => element(0x31, sequence(oid(type), text(UTF8, value)))));

/** `GeneralSubtree` with a base alone, or with `minimum` and `maximum` behind it. */
export const subtree = (base: Uint8Array, ...bounds: Octets[]): Uint8Array => sequence(base, ...bounds);

/** The value of a nameConstraints extension. */
export function constraints(given: {
	permitted?: readonly Uint8Array[];
	excluded?: readonly Uint8Array[];
}): Uint8Array {
	const { permitted = [], excluded = [] } = given;
	const list = (tag: number, subtrees: readonly Uint8Array[]): Uint8Array[] =>
		subtrees.length === 0 ? [] : [element(tag, ...subtrees)];
	return sequence(...list(0xa0, permitted), ...list(0xa1, excluded));
}

export interface Named {
	readonly subject?: Uint8Array;
	readonly issuer?: Uint8Array;
	readonly altNames?: readonly Uint8Array[];
	/** Instead of `altNames`: the extension's value as it is. */
	readonly altNameValue?: Octets;
	readonly nameConstraints?: Uint8Array;
}

const ED25519 = sequence(oid("1.3.101.112"));
const VALIDITY = sequence(text(0x17, "240101000000Z"), text(0x17, "340101000000Z"));

/** The DER of a certificate with these names, and a signature that nobody checks. */
export function namedCertificateDer({ subject, issuer, altNames, altNameValue, nameConstraints }: Named): Uint8Array {
	const extension = (id: string, value: Octets): Uint8Array => sequence(oid(id), element(0x04, value));
	const extensions: Uint8Array[] = [];
	if (altNames !== undefined) extensions.push(extension("2.5.29.17", sequence(...altNames)));
	if (altNameValue !== undefined) extensions.push(extension("2.5.29.17", altNameValue));
	if (nameConstraints !== undefined) extensions.push(extension("2.5.29.30", nameConstraints));
	const tbs = sequence(
		element(0xa0, "020102"),
		"020101",
		ED25519,
		issuer ?? name([CN, "Issuer"]),
		VALIDITY,
		subject ?? sequence(),
		sequence(ED25519, element(0x03, "00", new Uint8Array(32).fill(9))),
		...(extensions.length === 0 ? [] : [element(0xa3, sequence(...extensions))]),
	);
	return sequence(tbs, ED25519, element(0x03, "00", new Uint8Array(64)));
}

export const namedCertificate = (named: Named): Certificate => readCertificate(octets(namedCertificateDer(named)));
