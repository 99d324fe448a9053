import { sha1, sha256 } from "../core/crypto/fingerprint-digests.ts";
import type { Digests } from "../core/present/digests.ts";

/** A web worker's own digests are asynchronous, and there are none outside of secure contexts. */
export const digests: Digests = { sha256, sha1 };
