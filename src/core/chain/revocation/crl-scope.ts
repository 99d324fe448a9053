import type { Element } from "../../der/element.ts";
import { encodeElement, encodeObjectIdentifier } from "../../der/encode.ts";
import { TAG } from "../../der/tags.ts";
import type { DistributionPoint } from "../../x509/extensions/crl-distribution-points.ts";
import type { ReasonFlag } from "../../x509/extensions/crl-reason.ts";
import type { DistributionPointName } from "../../x509/extensions/distribution-point-name.ts";
import type { GeneralName } from "../../x509/extensions/general-name.ts";
import type { RelativeDistinguishedName } from "../../x509/name.ts";
import { EncodedName } from "../encoded-name.ts";
import type { PoolCertificate } from "../pool-certificate.ts";
import { isCertificateAuthority } from "../roles.ts";
import type { PoolCrl } from "./pool-crl.ts";

/** A distribution point of a certificate, or the one that every certificate has: its issuer (RFC 5280 §6.3.3). */
export interface Point {
	readonly certificate: PoolCertificate;
	readonly stated: DistributionPoint | undefined;
}

/** Reasons that a revocation can have, `unused` left out: a status is known when all of them are covered. */
export const ALL_REASONS: readonly ReasonFlag[] = [
	"keyCompromise",
	"cACompromise",
	"affiliationChanged",
	"superseded",
	"cessationOfOperation",
	"certificateHold",
	"privilegeWithdrawn",
	"aACompromise",
];

/** Who issues the CRLs for a point: the certificate's issuer, or whom the point names. */
export function crlIssuers({ certificate, stated }: Point): EncodedName[] {
	const named = directoryNames(stated?.cRLIssuer ?? [], (element) => certificate.certificate.slice(element));
	return named.length > 0 ? named : [certificate.issuer];
}

/** RFC 5280 §6.3.3 (b): whether a list speaks of the certificates of this point. */
export function isInScope(crl: PoolCrl, point: Point): boolean {
	const scope = crl.issuingDistributionPoint;
	const isOfOtherIssuer = (point.stated?.cRLIssuer.length ?? 0) > 0;
	if (isOfOtherIssuer && !(scope?.indirectCRL || crl.issuer.equals(point.certificate.issuer))) return false;
	if (scope === undefined) return !crl.hasExtension("issuingDistributionPoint");
	const isAuthority = isCertificateAuthority(point.certificate);
	if (scope.onlyContainsAttributeCerts || (scope.onlyContainsUserCerts && isAuthority)) return false;
	if (scope.onlyContainsCACerts && !isAuthority) return false;
	return scope.distributionPoint === undefined || isSamePoint(crl, scope.distributionPoint, point);
}

/** The reasons that a list decides for a point. */
export function coveredReasons(crl: PoolCrl, { stated }: Point): readonly ReasonFlag[] {
	const ofList = crl.issuingDistributionPoint?.onlySomeReasons ?? ALL_REASONS;
	const ofPoint = stated?.reasons ?? ALL_REASONS;
	return ofList.filter((reason) => ofPoint.includes(reason));
}

/** §6.3.3 (b)(2)(i): one of the list's names is one of the point's. */
function isSamePoint(crl: PoolCrl, ofList: DistributionPointName, { certificate, stated }: Point): boolean {
	const inList: Slice = (element) => crl.list.slice(element);
	const inCertificate: Slice = (element) => certificate.certificate.slice(element);
	const offered = keysOf(ofList, crl.issuer, inList);
	const wanted =
		stated?.distributionPoint === undefined
			? keysOfNames(stated?.cRLIssuer ?? [], inCertificate)
			: keysOf(stated.distributionPoint, crlIssuers({ certificate, stated })[0] ?? certificate.issuer, inCertificate);
	if (stated === undefined) wanted.push(`dirName ${certificate.issuer.key}`);
	return offered.some((key) => wanted.includes(key));
}

/** The bytes of an element of the object that a name stands in. */
type Slice = (element: Element) => Uint8Array;

function keysOf(name: DistributionPointName, crlIssuer: EncodedName, slice: Slice): string[] {
	const { nameRelativeToCRLIssuer, fullName } = name;
	if (nameRelativeToCRLIssuer === undefined) return keysOfNames(fullName, slice);
	return [`dirName ${relativeKey(nameRelativeToCRLIssuer, crlIssuer, slice)}`];
}

const keysOfNames = (names: readonly GeneralName[], slice: Slice): string[] =>
	names.map((name) =>
		name.type === "dirName" ? `dirName ${new EncodedName(slice(name.name.element)).key}` : `${name.type} ${name.value}`,
	);

/** The key of a name begins with the key of the name that it is relative to. */
function relativeKey(relative: RelativeDistinguishedName, crlIssuer: EncodedName, slice: Slice): string {
	const attributes = relative.map(({ type, value }) =>
		encodeElement(TAG.SEQUENCE, encodeObjectIdentifier(type.dotted), slice(value)),
	);
	return crlIssuer.key + new EncodedName(encodeElement(TAG.SEQUENCE, encodeElement(TAG.SET, ...attributes))).key;
}

const directoryNames = (names: readonly GeneralName[], slice: Slice): EncodedName[] =>
	names.flatMap((name) => (name.type === "dirName" ? [new EncodedName(slice(name.name.element))] : []));
