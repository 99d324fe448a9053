/**
 * Where a program does not do with a PKCS#12 what the table of readers says, and why. The key is a
 * fixture's path, or the first 16 digits of the SHA-256 of a file of the test data.
 */
export const READER_EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	"pkcs12/openssl-utf8-password.p12": {
		jdk17: "its password is not in ASCII, which JDK 17 takes for its keys and not for its MAC",
		"go-sslmate": "its password has characters beyond UCS-2",
	},
	f0e2ba3dbff295a1: {
		jdk17: "its password is not in ASCII",
	},
	e6e993b0206c393e: {
		openssl3: "what is encrypted to a certificate cannot be counted without that certificate's key",
		"openssl3-legacy": "what is encrypted to a certificate cannot be counted without that certificate's key",
	},
	"9b9d7475d47b7bd8": {
		openssl3: "its five keys are under passwords of their own",
		"openssl3-legacy": "its five keys are under passwords of their own",
		node: "its five keys are under passwords of their own",
	},
};
