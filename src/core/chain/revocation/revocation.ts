import { isCertificateAuthority } from "../roles.ts";
import type { PathUnderTest } from "../validate/path-under-test.ts";
import { crlStatus } from "./crl-status.ts";
import { ocspStatus } from "./ocsp-status.ts";
import type { RevocationStatus } from "./status.ts";

/** RFC 5280 §6.1.3 (a)(3) with the CRLs and OCSP responses of the pool, for every certificate below the anchor. */
export async function revocation(path: PathUnderTest): Promise<void> {
	const { revocation: mode = "available" } = path.options;
	if (mode === "off") return;
	for (let index = path.certificates.length - 2; index >= 0; index--) {
		const certificate = path.certificates[index] as PathUnderTest["leaf"];
		// RFC 9608 §4: a certificate that says so has no revocation information; a CA may not say so.
		if (certificate.certificate.extension("noRevAvail") && !isCertificateAuthority(certificate)) continue;
		judge(path, index, await status(path, index));
	}
}

/** What either of them knows; a revocation counts whoever tells it. */
async function status(path: PathUnderTest, index: number): Promise<RevocationStatus> {
	const byCrl = await crlStatus(path, index);
	if (byCrl.kind === "revoked") return byCrl;
	const byOcsp = await ocspStatus(path, index);
	if (byOcsp.kind === "revoked" || byCrl.kind !== "good") return better(byOcsp, byCrl);
	return byCrl;
}

const better = (first: RevocationStatus, second: RevocationStatus): RevocationStatus =>
	first.kind === "unknown" && first.cause === "nothing-found" ? second : first;

function judge(path: PathUnderTest, index: number, found: RevocationStatus): void {
	if (found.kind === "good") return;
	if (found.kind === "revoked") {
		const { reason, date, by } = found;
		path.fail("chain.revoked", index, { reason, date, by });
		return;
	}
	const { cause } = found;
	if (cause === "budget") path.fail("chain.budget", index);
	else if (cause !== "nothing-found" || path.options.revocation === "required")
		path.fail("chain.revocation-unknown", index, { cause });
}
