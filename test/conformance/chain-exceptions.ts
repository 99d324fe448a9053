import type { ChainVerifier } from "./chain-verifiers.ts";

const ANCHOR =
	"RFC 5280 §6.1 takes an anchor as a name and a key, and so does the JDK. TLS stacks look at its certificate too, which §6.2 and RFC 5937 allow.";
const PURPOSE = "RFC 5280 §4.2.1.12: the JDK's builder of paths is not asked for a purpose; its TLS checks the leaf's.";
const PURPOSE_OF_CA =
	"RFC 5280 §4.2.1.12 leaves open whether a CA's purposes bind what it issues; OpenSSL, Go and browsers say so, the JDK does not.";

/** Chains that another program judges otherwise than we do, and which clause decides. */
export const CHAIN_EXCEPTIONS: Readonly<Record<string, Readonly<Partial<Record<ChainVerifier["name"], string>>>>> = {
	"root without keyCertSign": { JDK: ANCHOR },
	"root is no CA": { JDK: ANCHOR },
	"root allows no CA": { JDK: ANCHOR },
	"name not permitted by the root": { JDK: ANCHOR },
	"unknown critical extension in the root": { JDK: ANCHOR },
	"leaf for clients": { JDK: PURPOSE },
	"issuing CA for clients": { JDK: PURPOSE_OF_CA },
	"root for clients": { JDK: PURPOSE_OF_CA },
	"names in another case": { Go: "RFC 5280 §7.1: names are equal whatever their case; Go compares their bytes." },
};
