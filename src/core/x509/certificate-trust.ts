import { type Element, isPresent } from "../der/element.ts";
import { FieldWalk } from "../der/field-walk.ts";
import { hex } from "../der/hex.ts";
import { type ObjectIdentifier, readOid } from "../der/oid.ts";
import { utf8 } from "../der/strings.ts";
import { contextConstructed, TAG } from "../der/tags.ts";
import type { X509Reader } from "./problems.ts";

/**
 * What OpenSSL keeps behind a certificate in a `TRUSTED CERTIFICATE` (`X509_CERT_AUX`, openssl-x509(1)): it is no part
 * of the certificate and not signed by anybody.
 */
export interface CertificateTrust {
	readonly element: Element;
	/** Purposes it is trusted for. */
	readonly trust: readonly ObjectIdentifier[];
	/** Purposes it is rejected for. */
	readonly reject: readonly ObjectIdentifier[];
	readonly alias: string | undefined;
	/** Lower-case hex. */
	readonly keyIdentifier: string | undefined;
}

/**
 * Reads `CertAux ::= SEQUENCE { trust SEQUENCE OF OID OPTIONAL, reject [0] SEQUENCE OF OID OPTIONAL, alias UTF8String
 * OPTIONAL, keyid OCTET STRING OPTIONAL, other [1] OPTIONAL }` in the SEQUENCE `element`.
 */
export function readCertificateTrust(reader: X509Reader, element: Element): CertificateTrust {
	const walk = new FieldWalk(reader, element);
	const trust = walk.optional(TAG.SEQUENCE);
	const reject = walk.optional(contextConstructed(0));
	const alias = walk.optional(TAG.UTF8_STRING);
	const keyid = walk.optional(TAG.OCTET_STRING);
	walk.optional(contextConstructed(1));
	walk.finish("CertAux");
	return {
		element,
		trust: purposes(reader, trust),
		reject: purposes(reader, reject),
		alias: isPresent(alias) ? utf8(reader, alias.contentStart, alias.contentEnd) : undefined,
		keyIdentifier: isPresent(keyid) ? hex(reader.bytes, keyid.contentStart, keyid.contentEnd) : undefined,
	};
}

function purposes(reader: X509Reader, list: Element): ObjectIdentifier[] {
	const found: ObjectIdentifier[] = [];
	for (let at = list.contentStart; at < list.contentEnd; at = reader.end) {
		if (!reader.expect(TAG.OBJECT_IDENTIFIER, at, list.contentEnd, "CertAux purpose")) break;
		found.push(readOid(reader, reader.contentStart, reader.contentEnd));
	}
	return found;
}
