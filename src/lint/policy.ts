import type { Policy } from "./define-rule.ts";

/** A third of the lifetime left, half for the short-lived: when Let's Encrypt's clients renew. */
export const DEFAULT_POLICY: Policy = {
	expiringShare: 1 / 3,
	expiringShareOfShortLived: 1 / 2,
	expiringDays: undefined,
};
