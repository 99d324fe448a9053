import { createHash } from "node:crypto";
import type { Digests } from "../core/present/digests.ts";

/** Hashes by Node's own OpenSSL. */
export const digests: Digests = {
	sha256: (bytes) => createHash("sha256").update(bytes).digest("hex"),
	sha1: (bytes) => createHash("sha1").update(bytes).digest("hex"),
};
