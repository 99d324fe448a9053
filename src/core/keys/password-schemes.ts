/** A scheme whose name says everything: the cipher, the key derivation and its digest. */
export interface PasswordScheme {
	readonly cipher: string;
	readonly kdf: "PBKDF1" | "PKCS#12";
	readonly digest: string;
}

const scheme = (cipher: string, kdf: PasswordScheme["kdf"], digest: string): PasswordScheme => ({
	cipher,
	kdf,
	digest,
});

/** PBES1 (RFC 8018 §6.1, §A.3) and the schemes of PKCS#12 (RFC 7292 §C), by the names of their OIDs. */
export const PASSWORD_SCHEMES: ReadonlyMap<string, PasswordScheme> = new Map([
	["pbeWithMD2AndDES-CBC", scheme("DES-CBC", "PBKDF1", "md2")],
	["pbeWithMD5AndDES-CBC", scheme("DES-CBC", "PBKDF1", "md5")],
	["pbeWithMD2AndRC2-CBC", scheme("RC2-64-CBC", "PBKDF1", "md2")],
	["pbeWithMD5AndRC2-CBC", scheme("RC2-64-CBC", "PBKDF1", "md5")],
	["pbeWithSHA1AndDES-CBC", scheme("DES-CBC", "PBKDF1", "sha1")],
	["pbeWithSHA1AndRC2-CBC", scheme("RC2-64-CBC", "PBKDF1", "sha1")],
	["pbeWithSHAAnd128BitRC4", scheme("RC4", "PKCS#12", "sha1")],
	["pbeWithSHAAnd40BitRC4", scheme("RC4-40", "PKCS#12", "sha1")],
	["pbeWithSHAAnd3-KeyTripleDES-CBC", scheme("DES-EDE3-CBC", "PKCS#12", "sha1")],
	["pbeWithSHAAnd2-KeyTripleDES-CBC", scheme("DES-EDE-CBC", "PKCS#12", "sha1")],
	["pbeWithSHAAnd128BitRC2-CBC", scheme("RC2-CBC", "PKCS#12", "sha1")],
	["pbeWithSHAAnd40BitRC2-CBC", scheme("RC2-40-CBC", "PKCS#12", "sha1")],
]);
