import { nameConstraintsFault } from "../names/subtrees.ts";
import type { PathUnderTest, Subject } from "../validate/path-under-test.ts";
import { criticality } from "./criticality.ts";

/** What RFC 5280 §4 demands of every certificate: a path of others is not one of this profile. */
export function rfc5280Profile(path: PathUnderTest): void {
	for (const subject of path.subjects) {
		versionAndExtensions(subject);
		if (!subject.isAnchor) serialNumber(subject);
		names(subject);
		keyIdentifiers(subject);
		namedCurve(subject);
		authority(subject);
		emptyExtensions(subject);
		criticality(subject, path.options.profile ?? "rfc5280");
	}
}

/** §4.1.2.1 */
function versionAndExtensions({ certificate, fail }: Subject): void {
	if (certificate.extensions.length > 0 && certificate.version < 3)
		fail("chain.extension-needs-version-3", { version: certificate.version });
}

const MOST_SERIAL_OCTETS = 20;

/** §4.1.2.2; an anchor's serial number names it to nobody. */
function serialNumber({ certificate, fail }: Subject): void {
	const { serialNumber } = certificate;
	if (serialNumber.startsWith("-") || serialNumber === "0") fail("chain.serial-not-positive");
	const octets = Math.ceil(serialNumber.replace("-", "").length / 2);
	if (octets > MOST_SERIAL_OCTETS) fail("chain.serial-too-long", { octets });
}

/** §4.1.2.4 and §4.1.2.6 */
function names({ certificate, isLeaf, fail }: Subject): void {
	if (certificate.issuer.isEmpty) fail("chain.empty-issuer");
	if (!isLeaf && certificate.subject.isEmpty) fail("chain.empty-ca-subject");
}

/** §4.2.1.1 and §4.2.1.2; a self-signed certificate may leave out the first, and above an anchor there is nobody to find. */
function keyIdentifiers({ certificate, isLeaf, isAnchor, isSelfIssued, fail }: Subject): void {
	if (certificate.version < 3) return;
	const authorityKeyIdentifier = certificate.extensionValue("authorityKeyIdentifier");
	if (!(isSelfIssued || isAnchor) && authorityKeyIdentifier?.keyIdentifier === undefined)
		fail("chain.no-authority-key-identifier");
	if (!isLeaf && certificate.extensionValue("subjectKeyIdentifier") === undefined)
		fail("chain.no-subject-key-identifier");
}

/** RFC 5480 §2.1.1: certificates name the curve of a key and do not write it out. */
function namedCurve({ certificate, fail }: Subject): void {
	const { key } = certificate.subjectPublicKeyInfo;
	if (key.family === "EC" && key.parameters === "explicit")
		fail("chain.forbidden-key", { algorithm: "EC (explicit)", size: key.size }, "RFC 5480 §2.1.1");
}

/** §4.2.1.3, §4.2.1.9 and §4.2.1.10; RFC 9608 §3 */
function authority({ certificate, fail }: Subject): void {
	const constraints = certificate.extensionValue("basicConstraints");
	const isAuthority = constraints?.ca ?? false;
	const signsCertificates = certificate.extensionValue("keyUsage")?.includes("keyCertSign") ?? false;
	if (isAuthority) {
		if (certificate.extension("noRevAvail")) fail("chain.extension-in-ca", { extension: "noRevAvail" });
		return;
	}
	if (signsCertificates && certificate.version === 3) fail("chain.key-cert-sign-without-ca");
	if (constraints?.pathLenConstraint !== undefined) fail("chain.path-length-without-ca");
	if (certificate.extension("nameConstraints") && certificate.version === 3)
		fail("chain.extension-in-end-entity", { extension: "nameConstraints" }, "RFC 5280 §4.2.1.10");
}

/** Extensions whose list has at least one element: §4.2.1.4, §4.2.1.6, §4.2.1.12, §4.2.2.1. */
const NEVER_EMPTY = ["subjectAltName", "extKeyUsage", "certificatePolicies", "authorityInfoAccess"] as const;

function emptyExtensions({ certificate, fail }: Subject): void {
	for (const extension of NEVER_EMPTY)
		if (certificate.extensionValue(extension)?.length === 0) fail("chain.empty-extension", { extension });
	// §4.2.1.10: neither permitted nor excluded subtrees.
	if (nameConstraintsFault(certificate) === "empty") fail("chain.empty-extension", { extension: "nameConstraints" });
}
