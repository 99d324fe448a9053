import type { Content, Item } from "../item.ts";
import type { KeystoreEntry } from "../keystore/index.ts";
import type { Certificate } from "../x509/certificate.ts";
import type { Extension } from "../x509/extension.ts";
import type { GeneralName } from "../x509/extensions/general-name.ts";
import { attributeText, type Name } from "../x509/name.ts";
import { generalNameText } from "./words/general-name.ts";
import { entryName } from "./words/keystore.ts";
import { kindInWords } from "./words/object-kind.ts";
import { keyName, privateKeyName } from "./words/public-key.ts";

/**
 * What an object is called: the subject's CN, else its first SAN, else its most specific attribute; the issuer's for a
 * CRL, the kind of key for a key. Untrusted text.
 */
export function title(item: Item): string {
	const { content } = item;
	if (content.kind === "privateKey") return privateKeyName(content.privateKey);
	if (content.kind === "publicKey") return keyName(content.publicKey.key);
	return partyTitle(content) ?? kindInWords(item);
}

/** What an entry of a keystore is called: its alias, else the subject of its certificate. Untrusted text. */
export function entryTitle(entry: KeystoreEntry): string {
	const [certificate] = entry.chain;
	const subject = certificate && partyTitle({ kind: "certificate", certificate });
	return entry.alias ?? subject ?? entryName(entry);
}

/** What a certificate is called; its serial number where neither subject nor names say anything. Untrusted text. */
export const certificateTitle = (certificate: Certificate): string =>
	partyTitle({ kind: "certificate", certificate }) ?? certificate.serialNumber;

function partyTitle(content: Content): string | undefined {
	const named = namedParty(content);
	return named && (commonName(named.name) ?? named.altNames[0]?.value ?? mostSpecific(named.name));
}

/** The same with what it is in front: "CN=api", "DNS:api.example". */
export function typedTitle(item: Item): string {
	const named = namedParty(item.content);
	if (named === undefined) return title(item);
	const [first] = named.altNames;
	const name = commonName(named.name);
	if (name !== undefined) return `CN=${name}`;
	return first === undefined ? title(item) : generalNameText(first);
}

interface NamedParty {
	readonly name: Name;
	/** Those that say something. */
	readonly altNames: readonly GeneralName[];
}

/** Whom an object is about. */
function namedParty(content: Content): NamedParty | undefined {
	switch (content.kind) {
		case "certificate":
			return { name: content.certificate.subject, altNames: subjectAltNames(content.certificate.extensions) };
		case "certificateRequest": {
			const { subject, requestedExtensions } = content.certificateRequest;
			return { name: subject, altNames: subjectAltNames(requestedExtensions) };
		}
		case "crl":
			return { name: content.crl.issuer, altNames: [] };
		default:
			return undefined;
	}
}

function subjectAltNames(extensions: readonly Extension[]): readonly GeneralName[] {
	const extension = extensions.find(({ oid }) => oid.name === "subjectAltName");
	const names = extension?.content?.name === "subjectAltName" ? extension.content.value : [];
	return names.filter(({ value }) => value.trim() !== "");
}

function commonName(name: Name): string | undefined {
	const text = name.last("CN");
	return text === undefined || text.trim() === "" ? undefined : text;
}

/** The attribute that tells most, type included: `OU=Class 3 Root`. */
function mostSpecific(name: Name): string | undefined {
	const attribute = name.rdns.at(-1)?.[0];
	return attribute && attributeText(attribute);
}
