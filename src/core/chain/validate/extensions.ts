import type { Certificate } from "../../x509/certificate.ts";
import type { ExtensionName } from "../../x509/extensions/registry.ts";
import type { PathUnderTest } from "./path-under-test.ts";

/** The extensions that path validation takes into account: critical ones among them are processed. */
const PROCESSED: ReadonlySet<string> = new Set<ExtensionName>([
	"authorityInfoAccess",
	"authorityKeyIdentifier",
	"basicConstraints",
	"certificatePolicies",
	"cRLDistributionPoints",
	"extKeyUsage",
	"freshestCRL",
	"inhibitAnyPolicy",
	"issuerAltName",
	"keyUsage",
	"nameConstraints",
	"noRevAvail",
	"policyConstraints",
	"policyMappings",
	"subjectAltName",
	"subjectKeyIdentifier",
]);

/** RFC 5280 §4.2 and §6.1.4 (o): what is critical must be processed, and what is processed must be readable and single. */
export function extensions(path: PathUnderTest): void {
	for (const [index, { certificate }] of path.judged) {
		const seen = new Set<string>();
		for (const { name, critical } of certificate.extensions) {
			if (seen.has(name)) path.fail("chain.duplicate-extension", index, { extension: name });
			seen.add(name);
			if (critical && !PROCESSED.has(name)) path.fail("chain.unknown-critical-extension", index, { extension: name });
		}
		for (const name of unreadable(certificate)) path.fail("chain.undecodable-extension", index, { extension: name });
	}
}

/** The names of processed extensions in which something breaks the grammar. */
function unreadable(certificate: Certificate): string[] {
	const problems = certificate.problems.filter(({ code, severity }) => severity === "error" && MALFORMED.test(code));
	return certificate.extensions
		.filter(({ name }) => PROCESSED.has(name))
		.filter(({ element }) => problems.some(({ range }) => range.start >= element.start && range.end <= element.end))
		.map(({ name }) => name);
}

const MALFORMED = /^der\.|^x509\.undecodable-extension$/;
