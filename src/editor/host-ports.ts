import type { ServerProbe } from "../core/chain/server-probe.ts";
import type { TrustRoots } from "../core/chain/trust-roots.ts";
import type { DeriveKey } from "../core/crypto/kdf/derive-key.ts";
import type { SignatureHost } from "../core/crypto/verify-signature.ts";
import type { FileSurroundings } from "../core/file-surroundings.ts";
import type { Digests } from "../core/present/digests.ts";

/** What an entry file hands in because it differs from host to host, or from test to test. */
export interface HostPorts {
	readonly digests: Digests;
	/** Derives keys in other threads; undefined where the extension's own is not the editor's. */
	readonly deriveKey?: DeriveKey;
	/** Verifies signatures at once; undefined where the host has nothing but Web Cryptography. */
	readonly signatureHost?: SignatureHost;
	/** Asks servers for what they present; undefined where a host can open no connections. */
	readonly serverProbe?: ServerProbe;
	/** Tells who may read a file and whether Git has it; undefined where a host has no disk. */
	readonly fileSurroundings?: FileSurroundings;
	/** Roots that others chose. */
	readonly trustRoots: TrustRoots;
	/** Milliseconds since the epoch. */
	now(): number;
}
