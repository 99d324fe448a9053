import type { ExtensionName } from "../../x509/extensions/registry.ts";
import type { ChainProfile } from "../options.ts";
import type { Subject } from "../validate/path-under-test.ts";

interface Demand {
	readonly expected: "critical" | "non-critical";
	readonly clause: string;
	/** Whether it is made of this certificate; of every one where it is left out. */
	readonly applies?: (subject: Subject, profile: ChainProfile) => boolean;
}

const isPublic = (_: Subject, profile: ChainProfile): boolean => profile === "publicTls";

/** How extensions have to be marked. */
const DEMANDS: readonly (readonly [extension: ExtensionName, demand: Demand])[] = [
	["authorityKeyIdentifier", { expected: "non-critical", clause: "RFC 5280 §4.2.1.1" }],
	["subjectKeyIdentifier", { expected: "non-critical", clause: "RFC 5280 §4.2.1.2" }],
	["authorityInfoAccess", { expected: "non-critical", clause: "RFC 5280 §4.2.2.1" }],
	["subjectInfoAccess", { expected: "non-critical", clause: "RFC 5280 §4.2.2.2" }],
	["subjectDirectoryAttributes", { expected: "non-critical", clause: "RFC 5280 §4.2.1.8" }],
	["freshestCRL", { expected: "non-critical", clause: "RFC 5280 §4.2.1.15" }],
	["noRevAvail", { expected: "non-critical", clause: "RFC 9608 §3" }],
	["policyConstraints", { expected: "critical", clause: "RFC 5280 §4.2.1.11" }],
	["inhibitAnyPolicy", { expected: "critical", clause: "RFC 5280 §4.2.1.14" }],
	[
		"nameConstraints",
		// TLS BR §7.1.2.10.8 lets a CA leave it non-critical, for clients that did not know it.
		{ expected: "critical", clause: "RFC 5280 §4.2.1.10", applies: (_, profile) => profile !== "publicTls" },
	],
	[
		"basicConstraints",
		// NIST PKITS 4.6.4 has a valid path with an intermediate that leaves it non-critical.
		{
			expected: "critical",
			clause: "RFC 5280 §4.2.1.9",
			applies: (subject, profile) => subject.isAnchor || (profile === "publicTls" && !subject.isLeaf),
		},
	],
	[
		"subjectAltName",
		{
			expected: "critical",
			clause: "RFC 5280 §4.2.1.6",
			applies: ({ certificate, isLeaf }) => isLeaf && certificate.subject.isEmpty,
		},
	],
	[
		"subjectAltName",
		{
			expected: "non-critical",
			clause: "TLS BR §7.1.2.7.12",
			applies: ({ certificate, isLeaf }, profile) => isLeaf && profile === "publicTls" && !certificate.subject.isEmpty,
		},
	],
	["extKeyUsage", { expected: "non-critical", clause: "TLS BR §7.1.2.7.6", applies: isPublic }],
];

/** Extensions that are critical and must not be, or the other way round. */
export function criticality(subject: Subject, profile: ChainProfile): void {
	for (const [name, { expected, clause, applies }] of DEMANDS) {
		const extension = subject.certificate.extension(name);
		if (extension === undefined || applies?.(subject, profile) === false) continue;
		if (extension.critical !== (expected === "critical"))
			subject.fail("chain.criticality", { extension: name, expected }, clause);
	}
}
