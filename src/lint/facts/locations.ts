import type { Certificate } from "../../core/x509/certificate.ts";
import type { GeneralName } from "../../core/x509/extensions/general-name.ts";

/** Where things that belong to a certificate are to be had. */
export interface Location {
	readonly in: "cRLDistributionPoints" | "authorityInfoAccess" | "subjectInfoAccess" | "certificatePolicies";
	readonly uri: string;
	readonly range: GeneralName["range"];
}

/** The URIs of a certificate's lists, issuer, repositories and practice statements, in that order. */
export function locationsOf(certificate: Certificate): readonly Location[] {
	const points = certificate.extensionValue("cRLDistributionPoints") ?? [];
	const fullNames = points.flatMap(({ distributionPoint }) => distributionPoint?.fullName ?? []);
	const policies = certificate.extensionValue("certificatePolicies") ?? [];
	return [
		...uris("cRLDistributionPoints", fullNames),
		...uris("authorityInfoAccess", accessLocations(certificate, "authorityInfoAccess")),
		...uris("subjectInfoAccess", accessLocations(certificate, "subjectInfoAccess")),
		...policies
			.flatMap(({ policyQualifiers }) => policyQualifiers)
			.flatMap((qualifier): Location[] =>
				qualifier.type === "cps" ? [{ in: "certificatePolicies", uri: qualifier.uri, range: qualifier.range }] : [],
			),
	];
}

const accessLocations = (certificate: Certificate, name: "authorityInfoAccess" | "subjectInfoAccess"): GeneralName[] =>
	(certificate.extensionValue(name) ?? []).map(({ accessLocation }) => accessLocation);

const uris = (extension: Location["in"], names: readonly GeneralName[]): Location[] =>
	names.flatMap(({ type, value, range }) => (type === "uri" ? [{ in: extension, uri: value, range }] : []));
