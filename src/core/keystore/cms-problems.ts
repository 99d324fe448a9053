import type { DerProblemCode } from "../der/problems.ts";
import type { DerReader } from "../der/reader.ts";
import type { Problem } from "../problem.ts";
import type { X509ProblemCode } from "../x509/problems.ts";

/** What can be unusual in PKCS#7, CMS (RFC 5652) and timestamps (RFC 3161) beyond their encoding. */
export type CmsProblemCode =
	/** Lengths or strings as BER has them: allowed, but a strict reader of DER refuses them. */
	| "cms.ber"
	/** A content type that is not looked into. */
	| "cms.unsupported-content"
	/** An extended certificate, an attribute certificate or another format beside the certificates. */
	| "cms.other-certificate"
	/** A status or failure that RFC 3161 does not define. */
	| "cms.unknown-status";

export type CmsProblem = Problem<CmsProblemCode | X509ProblemCode | DerProblemCode>;

/** A reader that can report the problems of CMS, of what it holds and of the encoding. */
export type CmsReader = DerReader<CmsProblemCode | X509ProblemCode>;
