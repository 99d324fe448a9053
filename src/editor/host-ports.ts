import type { DeriveKey } from "../core/crypto/kdf/derive-key.ts";
import type { Digests } from "../core/present/digests.ts";

/** What an entry file hands in because it differs from host to host, or from test to test. */
export interface HostPorts {
	readonly digests: Digests;
	/** Derives keys in other threads; undefined where the extension's own is not the editor's. */
	readonly deriveKey?: DeriveKey;
	/** Milliseconds since the epoch. */
	now(): number;
}
