/** The PRFs of PBKDF2 with SHA-2 that the JDK names (JDK providers documentation, SunJCE). */
export const HMAC_SHA2 = ["hmacWithSHA224", "hmacWithSHA256", "hmacWithSHA384", "hmacWithSHA512"] as const;

/** What every DEK-Info reader knows of AES and 3DES. */
export const COMMON_DEK_INFO = ["DES-EDE3-CBC", "AES-128-CBC", "AES-192-CBC", "AES-256-CBC"] as const;

export const NIST_CURVES = ["EC P-224", "EC P-256", "EC P-384", "EC P-521"] as const;

export const MONTGOMERY_KEYS = ["X25519", "X448"] as const;

export const EDWARDS_KEYS = ["Ed25519", "Ed448"] as const;

export const TRIPLE_DES = "pbeWithSHAAnd3-KeyTripleDES-CBC";

export const RC2_40 = "pbeWithSHAAnd40BitRC2-CBC";

export const RC2_128 = "pbeWithSHAAnd128BitRC2-CBC";
