import type { ReasonFlag } from "../../x509/extensions/crl-reason.ts";
import type { PoolCertificate } from "../pool-certificate.ts";
import type { PathUnderTest } from "../validate/path-under-test.ts";
import { crlFault } from "./crl-fault.ts";
import { ALL_REASONS, coveredReasons, crlIssuers, isInScope, type Point } from "./crl-scope.ts";
import type { PoolCrl } from "./pool-crl.ts";
import { type RevocationCause, type RevocationStatus, unknown } from "./status.ts";

/** RFC 5280 §6.3.3 for the certificate at `index` of `path`. */
export async function crlStatus(path: PathUnderTest, index: number): Promise<RevocationStatus> {
	const certificate = path.certificates[index] as PoolCertificate;
	const open = new Set<ReasonFlag>(ALL_REASONS);
	let cause: RevocationCause = "nothing-found";
	for (const [point, crl] of applicable(path, certificate)) {
		const covered = coveredReasons(crl, point).filter((reason) => open.has(reason));
		if (covered.length === 0) continue;
		const fault = await crlFault(path, index, crl);
		if (fault !== undefined) {
			cause = fault;
			continue;
		}
		const revoked = await revokedBy(path, index, crl);
		if (revoked !== undefined) return revoked;
		for (const reason of covered) open.delete(reason);
		if (open.size === 0) return { kind: "good" };
		if (cause === "nothing-found") cause = "some-reasons";
	}
	return unknown(cause);
}

/** Every complete CRL of the pool that speaks of the certificate, by its distribution points and then by its issuer. */
function* applicable(path: PathUnderTest, certificate: PoolCertificate): Generator<readonly [Point, PoolCrl]> {
	const stated = certificate.certificate.extensionValue("cRLDistributionPoints") ?? [];
	const points: Point[] = [
		...stated.map((each) => ({ certificate, stated: each })),
		{ certificate, stated: undefined },
	];
	for (const point of points)
		for (const issuer of crlIssuers(point))
			for (const crl of path.pool.crlsBy(issuer)) if (!crl.isDelta && isInScope(crl, point)) yield [point, crl];
}

/** What the list, or a newer delta to it (RFC 5280 §5.2.4), says against the certificate. */
async function revokedBy(path: PathUnderTest, index: number, complete: PoolCrl): Promise<RevocationStatus | undefined> {
	const { certificate, issuer } = path.certificates[index] as PoolCertificate;
	const by = complete.list.issuer.toString();
	for (const delta of path.pool.crlsBy(complete.issuer)) {
		if (!isDeltaOf(delta, complete) || (await crlFault(path, index, delta)) !== undefined) continue;
		const change = delta.entry(certificate.serialNumber, issuer);
		if (change?.reason === "removeFromCRL") return undefined;
		if (change !== undefined) return revoked(change, by);
	}
	const entry = complete.entry(certificate.serialNumber, issuer);
	return entry && revoked(entry, by);
}

const revoked = (
	{ reason, revocationDate }: NonNullable<ReturnType<PoolCrl["entry"]>>,
	by: string,
): RevocationStatus => ({
	kind: "revoked",
	reason: reason ?? "unspecified",
	date: revocationDate ?? "",
	by,
});

/** RFC 5280 §6.3.3 (c): of the same scope, begun no later than the complete list and newer than it. */
function isDeltaOf(delta: PoolCrl, complete: PoolCrl): boolean {
	if (!(delta.isDelta && delta.hasScopeOf(complete))) return false;
	const base = crlNumber(delta.list.baseNumber);
	const own = crlNumber(delta.list.number);
	const known = crlNumber(complete.list.number);
	return base !== undefined && own !== undefined && known !== undefined && base <= known && known < own;
}

const crlNumber = (hexadecimal: string | undefined): bigint | undefined =>
	hexadecimal === undefined || !/^[0-9A-F]+$/.test(hexadecimal) ? undefined : BigInt(`0x${hexadecimal}`);
