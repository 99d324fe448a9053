import { addEnd } from "./add-end.ts";
import { correctLabel } from "./correct-label.ts";
import { decodeOnce } from "./decode-once.ts";
import type { Fix } from "./define-fix.ts";
import { dropDuplicate, dropRoot } from "./drop-certificate.ts";
import { reorderChain } from "./reorder-chain.ts";
import { rewrap } from "./rewrap.ts";
import { separateGlued, separateTextBehind } from "./separate-glued.ts";
import { stripIndentation } from "./strip-indentation.ts";
import { stripLinePrefix } from "./strip-line-prefix.ts";
import { tidyBoundary } from "./tidy-boundary.ts";
import { yamlBlockScalar } from "./yaml-block-scalar.ts";

export { appendIssuers, issuersAbove, MISSING_ISSUER, withoutIssuer } from "./append-issuer.ts";
export type { Fix, FixSource, Replacement } from "./define-fix.ts";
export { fixAll } from "./fix-all.ts";
export { ignoreComment } from "./ignore-comment.ts";
export { splitBundle } from "./split-bundle.ts";

/** Every way to mend something by editing. */
export const FIXES: readonly Fix[] = [
	reorderChain,
	dropRoot,
	dropDuplicate,
	separateGlued,
	separateTextBehind,
	tidyBoundary,
	stripIndentation,
	stripLinePrefix,
	rewrap,
	correctLabel,
	addEnd,
	decodeOnce,
	yamlBlockScalar,
];
