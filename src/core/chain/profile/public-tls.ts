import type { PathUnderTest, Subject } from "../validate/path-under-test.ts";
import { commonNames } from "./common-name.ts";
import { publicKeys } from "./public-key-sizes.ts";
import { publicValidity } from "./public-validity.ts";

/** What the Baseline Requirements add for certificates of servers that everybody's browser is to trust. */
export function publicTlsProfile(path: PathUnderTest): void {
	if (path.options.profile !== "publicTls") return;
	for (const subject of path.subjects) {
		publicKeys(subject);
		if (subject.isLeaf) subscriber(subject);
		else if (subject.isSelfIssued) root(subject);
	}
}

/** TLS BR §7.1.2.7 */
function subscriber(subject: Subject): void {
	const { certificate, fail } = subject;
	const { version } = certificate;
	if (version !== 3) fail("chain.version", { version }, "TLS BR §7.1.1");
	const signsCertificates = certificate.extensionValue("keyUsage")?.includes("keyCertSign") ?? false;
	if (signsCertificates || certificate.extensionValue("basicConstraints")?.ca) fail("chain.ca-as-leaf");
	const purposes = certificate.extensionValue("extKeyUsage");
	if (purposes === undefined) fail("chain.no-extended-key-usage");
	if (purposes?.some(({ name }) => name === "anyExtendedKeyUsage")) fail("chain.any-extended-key-usage");
	if (!certificate.extension("subjectAltName")) fail("chain.no-subject-alt-name", {}, "TLS BR §7.1.2.7.12");
	wildcards(subject);
	commonNames(subject);
	publicValidity(subject);
}

/** TLS BR §3.2.2.6: below a public suffix, of which the top-level domains are those that need no list. */
function wildcards({ certificate, fail }: Subject): void {
	for (const { type, value } of certificate.extensionValue("subjectAltName") ?? [])
		if (type === "dns" && /^\*(?:\.[^.]*)?$/.test(value)) fail("chain.wildcard-too-wide", { name: value });
}

/** TLS BR §7.1.2.1 */
function root({ certificate, fail }: Subject): void {
	if (certificate.extension("extKeyUsage")) fail("chain.root-extended-key-usage");
	const identifier = certificate.extensionValue("authorityKeyIdentifier");
	if (identifier === undefined) return;
	const { authorityCertIssuer, authorityCertSerialNumber, keyIdentifier } = identifier;
	if (authorityCertIssuer.length > 0) fail("chain.root-authority-key-identifier", { field: "authorityCertIssuer" });
	if (authorityCertSerialNumber !== undefined)
		fail("chain.root-authority-key-identifier", { field: "authorityCertSerialNumber" });
	if (keyIdentifier !== certificate.extensionValue("subjectKeyIdentifier"))
		fail("chain.root-authority-key-identifier", { field: "keyIdentifier" });
}
