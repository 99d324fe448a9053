import type { Section } from "./config.ts";

/** What makes a certificate one of a CA (RFC 5280 §4.2.1.9, §4.2.1.3). */
export const caExtensions = (pathLength: number | undefined): Section => [
	["basicConstraints", `critical, CA:TRUE${pathLength === undefined ? "" : `, pathlen:${pathLength}`}`],
	["keyUsage", "critical, keyCertSign, cRLSign"],
];
