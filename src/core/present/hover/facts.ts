import * as l10n from "@vscode/l10n";
import type { Item } from "../../item.ts";
import type { PrivateKey } from "../../keys/private-key.ts";
import type { Certificate } from "../../x509/certificate.ts";
import type { CertificateList } from "../../x509/certificate-list.ts";
import type { CertificateRequest } from "../../x509/certificate-request.ts";
import type { Extension } from "../../x509/extension.ts";
import type { GeneralName } from "../../x509/extensions/general-name.ts";
import type { ExtensionName, ExtensionValues } from "../../x509/extensions/registry.ts";
import { withColons } from "../detail/rows.ts";
import type { Digests } from "../digests.ts";
import { periodOf } from "../period.ts";
import { readerFacts } from "../readers/hover-facts.ts";
import { validityBar } from "../validity.ts";
import { encryptionInWords } from "../words/encryption.ts";
import { generalNameText } from "../words/general-name.ts";
import { keyUsageInWords, purposeInWords } from "../words/key-usage.ts";
import { pathLengthInWords } from "../words/path-length.ts";
import { keyInWords } from "../words/public-key.ts";
import { signatureInWords } from "../words/signature-algorithm.ts";
import { codeFact, fact, type HoverFact } from "./fact.ts";
import { keystoreFacts } from "./keystore-facts.ts";
import { ocspFacts, parametersFacts, pkcs7Facts, timestampFacts } from "./seldom-kinds.ts";

/** What people look for first in an object, in few lines. `now` in milliseconds since the epoch. */
export function hoverFacts(item: Item, now: number, digests: Digests | undefined): readonly HoverFact[] {
	const { content } = item;
	switch (content.kind) {
		case "certificate":
			return certificateFacts(item, content.certificate, now, digests);
		case "certificateRequest":
			return requestFacts(item, content.certificateRequest);
		case "crl":
			return crlFacts(item, content.crl, now);
		case "privateKey":
			return [...privateKeyFacts(content.privateKey), ...readerFacts(item)];
		case "publicKey":
			return [fact(l10n.t("Key"), keyInWords(content.publicKey.key, item.bytes))];
		case "parameters":
			return parametersFacts(content.parameters);
		case "pkcs7":
			return pkcs7Facts(content.pkcs7);
		case "keystore":
			return [...keystoreFacts(content.keystore), ...readerFacts(item)];
		case "ocspResponse":
			return ocspFacts(content.ocspResponse);
		case "timestampResponse":
			return timestampFacts(content.timestampResponse.status, content.timestampResponse.token?.timestamp);
		default:
			return [];
	}
}

function certificateFacts(
	item: Item,
	certificate: Certificate,
	now: number,
	digests: Digests | undefined,
): readonly HoverFact[] {
	const { subject, issuer, serialNumber } = certificate;
	const value = <N extends ExtensionName>(name: N): ExtensionValues[N] | undefined => certificate.extensionValue(name);
	const facts: HoverFact[] = [
		fact(l10n.t("Subject"), subject.isEmpty ? l10n.t("empty") : subject.toString()),
		fact(l10n.t("Issuer"), certificate.isSelfIssued ? l10n.t("same as the subject") : issuer.toString()),
		codeFact(l10n.t("Serial number"), serialNumber),
		...validityFacts(item, now, certificate.notBefore.iso, certificate.notAfter.iso),
		...altNameFacts(value("subjectAltName")),
		fact(l10n.t("Key"), keyInWords(certificate.subjectPublicKeyInfo.key, item.bytes)),
		fact(l10n.t("Signature"), signatureInWords(certificate.signatureAlgorithm, item.bytes)),
		...authorityFacts(certificate.extensions),
		...usageFacts(value("keyUsage"), value("extKeyUsage")),
	];
	if (digests !== undefined) facts.push(codeFact("SHA-256", withColons(digests.sha256(certificate.der))));
	return facts;
}

function validityFacts(
	item: Item,
	now: number,
	from: string | undefined,
	until: string | undefined,
): readonly HoverFact[] {
	const period = periodOf(item.content);
	if (period === undefined) return [fact(l10n.t("Validity"), l10n.t("not readable"))];
	const dates = l10n.t("{0} to {1}", from ?? "?", until ?? "?");
	return [fact(l10n.t("Validity"), `${validityBar(period, now).text} · ${dates}`)];
}

/** More names are counted, not listed. */
const MOST_NAMES = 10;

function altNameFacts(names: readonly GeneralName[] | undefined): readonly HoverFact[] {
	if (names === undefined || names.length === 0) return [];
	const shown = names.slice(0, MOST_NAMES).map(generalNameText);
	if (names.length > MOST_NAMES) shown.push(`+${names.length - MOST_NAMES}`);
	return [fact(l10n.t("Names (SAN)"), shown.join(", "))];
}

function authorityFacts(extensions: readonly Extension[]): readonly HoverFact[] {
	const extension = extensions.find(({ oid }) => oid.name === "basicConstraints");
	const content = extension?.content;
	if (extension === undefined || content?.name !== "basicConstraints" || !content.value.ca) return [];
	const pathLength = pathLengthInWords(content.value.pathLenConstraint, extension);
	return [fact(l10n.t("CA"), l10n.t("yes, path length: {0}", pathLength))];
}

function usageFacts(
	keyUsage: ExtensionValues["keyUsage"] | undefined,
	purposes: ExtensionValues["extKeyUsage"] | undefined,
): readonly HoverFact[] {
	const facts: HoverFact[] = [];
	if (keyUsage !== undefined) facts.push(fact(l10n.t("Key usage"), keyUsage.map(keyUsageInWords).join(", ")));
	if (purposes !== undefined) facts.push(fact(l10n.t("Extended key usage"), purposes.map(purposeInWords).join(", ")));
	return facts;
}

function requestFacts(item: Item, request: CertificateRequest): readonly HoverFact[] {
	const { subject } = request;
	return [
		fact(l10n.t("Subject"), subject.isEmpty ? l10n.t("empty") : subject.toString()),
		...altNameFacts(request.extensionValue("subjectAltName")),
		fact(l10n.t("Key"), keyInWords(request.subjectPublicKeyInfo.key, item.bytes)),
		fact(l10n.t("Signature"), signatureInWords(request.signatureAlgorithm, item.bytes)),
		...authorityFacts(request.requestedExtensions),
		...usageFacts(request.extensionValue("keyUsage"), request.extensionValue("extKeyUsage")),
	];
}

function crlFacts(item: Item, crl: CertificateList, now: number): readonly HoverFact[] {
	const { number, nextUpdate, thisUpdate } = crl;
	return [
		fact(l10n.t("Issuer"), crl.issuer.toString()),
		...(nextUpdate === undefined
			? [fact(l10n.t("This update"), thisUpdate.iso ?? "?")]
			: validityFacts(item, now, thisUpdate.iso, nextUpdate.iso)),
		fact(l10n.t("Revoked certificates"), String(crl.revokedCount)),
		...(number === undefined ? [] : [codeFact(l10n.t("CRL number"), number)]),
		fact(l10n.t("Signature"), signatureInWords(crl.signatureAlgorithm, item.bytes)),
	];
}

/** Kind, size and protection: never a byte of the key. */
function privateKeyFacts(key: PrivateKey): readonly HoverFact[] {
	const { size, format, encryption } = key;
	return [
		...(size === undefined || size === 0 ? [] : [fact(l10n.t("Size"), l10n.t("{0} bits", size))]),
		fact(l10n.t("Format"), format === "unknown" ? l10n.t("unknown") : format),
		fact(l10n.t("Protection"), encryptionInWords(encryption)),
	];
}
