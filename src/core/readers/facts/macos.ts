import type { Fact, Source } from "../fact.ts";
import type { Reader } from "../reader.ts";
import { NIST_CURVES, RC2_40, TRIPLE_DES } from "./values.ts";

const OLD_ALGORITHMS: Source = {
	title: "kube-rs/kube 693: what OpenSSL 3 writes with -legacy is imported",
	url: "https://github.com/kube-rs/kube/pull/693",
};
const REPORTS: Source = {
	title: "ruby/openssl 654: refused with a SHA-256 MAC; later versions are reported both ways",
	url: "https://github.com/ruby/openssl/issues/654",
};
const KEY_TYPES: Source = {
	title: "Apple Security framework, key type values",
	url: "https://developer.apple.com/documentation/security/key-type-values",
};
const UNDOCUMENTED: Source = { title: "not documented, and no macOS was at hand", url: undefined };

const MACOS: readonly Reader[] = ["macos"];

const unknown = (aspect: Fact["aspect"], source: Source = UNDOCUMENTED): Fact => ({
	readers: MACOS,
	aspect,
	values: "any",
	support: "notKnown",
	source,
});

const old = (aspect: "mac" | "scheme", values: readonly string[]): Fact[] => [
	{ readers: MACOS, aspect, values, support: "yes", source: OLD_ALGORITHMS },
	{ ...unknown(aspect, REPORTS), remedy: "rewriteTripleDes" },
];

/** Keychain Access, `security import` and SecPKCS12Import. */
export const MACOS_FACTS: readonly Fact[] = [
	unknown("keyScheme"),
	unknown("dekInfo"),
	...old("mac", ["sha1"]),
	...old("scheme", [TRIPLE_DES, RC2_40]),
	unknown("safe"),
	unknown("bag"),
	{ readers: MACOS, aspect: "key", values: ["RSA", ...NIST_CURVES.slice(1)], support: "yes", source: KEY_TYPES },
	unknown("key"),
];
