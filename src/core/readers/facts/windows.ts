import type { Fact, Source } from "../fact.ts";
import type { Reader } from "../reader.ts";
import { NIST_CURVES, RC2_40, TRIPLE_DES } from "./values.ts";

const PBES2: Source = {
	title: "PKCS12_PBES2_EXPORT_PARAMS: AES256-SHA256 since Windows 10 1709 and Windows Server 2019",
	url: "https://learn.microsoft.com/en-us/windows/win32/api/wincrypt/ns-wincrypt-pkcs12_pbes2_export_params",
};
const EXPORT: Source = {
	title: "Export-PfxCertificate: TripleDES_SHA1 is the default and what older versions read",
	url: "https://learn.microsoft.com/en-us/powershell/module/pki/export-pfxcertificate",
};
const CNG: Source = {
	title: "CNG algorithm identifiers",
	url: "https://learn.microsoft.com/en-us/windows/win32/seccng/cng-algorithm-identifiers",
};
const UNDOCUMENTED: Source = { title: "not documented, and no Windows was at hand", url: undefined };

const BOTH: readonly Reader[] = ["windows2016", "windows2019"];
const NEWER: readonly Reader[] = ["windows2019"];
const OLDER: readonly Reader[] = ["windows2016"];

const unknown = (aspect: Fact["aspect"]): Fact => ({
	readers: BOTH,
	aspect,
	values: "any",
	support: "notKnown",
	source: UNDOCUMENTED,
});

/** The import of the certificate store, as certutil, PowerShell and the wizard do it. */
export const WINDOWS_FACTS: readonly Fact[] = [
	unknown("keyScheme"),
	unknown("dekInfo"),
	{ readers: BOTH, aspect: "mac", values: ["sha1"], support: "yes", source: EXPORT },
	{ readers: NEWER, aspect: "mac", values: ["sha256"], support: "yes", source: PBES2 },
	unknown("mac"),
	{ readers: BOTH, aspect: "scheme", values: [TRIPLE_DES, RC2_40], support: "yes", source: EXPORT },
	{ readers: NEWER, aspect: "scheme", values: ["PBES2"], support: "yes", source: PBES2 },
	{
		readers: OLDER,
		aspect: "scheme",
		values: ["PBES2"],
		support: "no",
		remedy: "rewriteTripleDes",
		source: PBES2,
	},
	unknown("scheme"),
	{ readers: BOTH, aspect: "cipher", values: ["AES-256-CBC"], support: "yes", source: PBES2 },
	unknown("cipher"),
	{ readers: BOTH, aspect: "kdf", values: ["PBKDF2"], support: "yes", source: PBES2 },
	unknown("kdf"),
	{ readers: BOTH, aspect: "prf", values: ["hmacWithSHA256"], support: "yes", source: PBES2 },
	unknown("prf"),
	unknown("safe"),
	unknown("bag"),
	{ readers: BOTH, aspect: "key", values: ["RSA", ...NIST_CURVES.slice(1)], support: "yes", source: CNG },
	unknown("key"),
];
