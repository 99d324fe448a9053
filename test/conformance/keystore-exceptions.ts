/**
 * Where a keystore of the test data is not what its index or another program says of it, and why. The key is the first
 * 16 digits of its SHA-256.
 */
export const KEYSTORE_EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	"9b9d7475d47b7bd8": {
		keys: "its five keys are under passwords that the project does not publish; the JDK does not open them either",
	},
	e6e993b0206c393e: {
		index: "its one safe is an envelopedData: encrypted to a certificate and not under the password of the index",
	},
};
