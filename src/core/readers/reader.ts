/** A program that opens PKCS#12 files and encrypted private keys, in the versions that people run. */
export type Reader =
	| "jdk8"
	| "jdk11"
	| "jdk17"
	| "jdk21"
	| "openssl1.1.1"
	| "openssl3"
	/** The same with `-legacy`, or with the legacy provider loaded. */
	| "openssl3-legacy"
	| "windows2016"
	| "windows2019"
	| "macos"
	/** `golang.org/x/crypto/pkcs12` */
	| "go-x-crypto"
	/** `software.sslmate.com/src/go-pkcs12` */
	| "go-sslmate"
	/** Go's own `crypto/x509`, for keys on their own. */
	| "go-x509"
	/** `pfx` of `tls.createSecureContext` and the like; for keys on their own `crypto.createPrivateKey`. */
	| "node";

const EVERYWHERE: readonly Reader[] = [
	"jdk8",
	"jdk11",
	"jdk17",
	"jdk21",
	"openssl1.1.1",
	"openssl3",
	"openssl3-legacy",
	"windows2016",
	"windows2019",
	"macos",
];

export const PKCS12_READERS: readonly Reader[] = [...EVERYWHERE, "go-x-crypto", "go-sslmate", "node"];

export const KEY_READERS: readonly Reader[] = [...EVERYWHERE, "go-x509", "node"];
