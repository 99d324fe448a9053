import type { Digests } from "../core/present/digests.ts";

/** What an entry file hands in because it differs from host to host, or from test to test. */
export interface HostPorts {
	readonly digests: Digests;
	/** Milliseconds since the epoch. */
	now(): number;
}
