import type { Range } from "../../core/index.ts";
import type { Certificate } from "../../core/x509/certificate.ts";
import { alternativeNamesOf } from "./alternative-names.ts";

export interface CertifiedHostName {
	/** Lower case, without the dot that may begin a name constraint. */
	readonly name: string;
	readonly range: Range;
}

/** The DNS names that a certificate is for or, of a CA, that its name constraints speak of. */
export function certifiedHostNames(certificate: Certificate): readonly CertifiedHostName[] {
	const constraints = certificate.extensionValue("nameConstraints");
	const bases = [...(constraints?.permittedSubtrees ?? []), ...(constraints?.excludedSubtrees ?? [])]
		.map(({ base }) => base)
		.filter(({ type }) => type === "dns");
	return [...alternativeNamesOf(certificate, "dns"), ...bases].map(({ value, range }) => ({
		name: value.toLowerCase().replace(/^\./, ""),
		range,
	}));
}
