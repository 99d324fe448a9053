import type { AlternativeNames } from "../fields/alternative-names.ts";
import { extendedKeyUsagesOf, keyUsagesOf, type PurposeInput } from "../fields/purpose.ts";
import type { Section } from "./config.ts";
import { namesLine } from "./request-config.ts";

/** openssl knows the bit by its name in X.509v3 of 1997. */
const USAGE_NAMES: Readonly<Record<string, string>> = { contentCommitment: "nonRepudiation" };

/** What the certificate of a server or client is asked for or given with. */
export const leafExtensions = (input: PurposeInput & AlternativeNames): Section => [
	...namesLine(input),
	["keyUsage", ["critical", ...keyUsagesOf(input).map((name) => USAGE_NAMES[name] ?? name)].join(", ")],
	["extendedKeyUsage", extendedKeyUsagesOf(input).join(", ")],
	...(input.mustStaple ? ([["tlsfeature", "status_request"]] as const) : []),
];
