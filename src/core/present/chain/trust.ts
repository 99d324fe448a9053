import type { ChainCertificate } from "../../chain/chain-certificate.ts";
import type { Origin } from "../../chain/origin.ts";
import type { ChainPath, ChainResult } from "../../chain/result.ts";

/** Places that somebody set up as trusted; a root that merely lies in the workspace is trusted on a condition. */
const TRUSTED: ReadonlySet<Origin["kind"]> = new Set(["truststore", "system", "bundled"]);

export const isPublicAnchor = ({ isAnchor, origins }: ChainCertificate): boolean =>
	isAnchor && origins.some(({ kind }) => TRUSTED.has(kind));

/** Whether a path is valid for whoever trusts a root that nobody set up as trusted. */
export const isConditional = ({ verdict, anchor }: ChainPath): boolean =>
	verdict === "valid" && anchor !== undefined && !isPublicAnchor(anchor);

/** Valid paths without a condition first; otherwise as the search has sorted them. */
export function pathsByTrust({ paths }: ChainResult): readonly ChainPath[] {
	const isFirst = (path: ChainPath): boolean => path.verdict === "valid" && !isConditional(path);
	return [...paths.filter(isFirst), ...paths.filter((path) => !isFirst(path))];
}
