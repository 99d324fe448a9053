interface Exception {
	/** Both answers. */
	readonly answers: string;
	/** Why this one is given here. */
	readonly reason: string;
}

const SM2 = {
	answers: "unsupported, OpenSSL: invalid",
	reason: "SM2 is not computed here; OpenSSL wants to be told the signer's identity, which the digest is made over.",
};
const POST_QUANTUM = { answers: "valid, OpenSSL: no answer", reason: "OpenSSL 3.0 has no ML-DSA and no SLH-DSA." };
const OTHER_ALGORITHM_INSIDE = {
	answers: "valid, OpenSSL: invalid",
	reason:
		"The algorithm inside the signed part is another (RFC 5280 §4.1.1.2): the certificate is wrong, its signature is not, and the two are reported apart.",
};

/**
 * Certificates and requests of the test data whose own signature is judged here otherwise than by OpenSSL, by kind and
 * the first 16 hex digits of their SHA-256.
 */
export const OTHER_VERDICTS: Readonly<Record<string, Exception>> = {
	"cert/036c2474cd165b76": SM2,
	"cert/2273e2c4c333f31c": SM2,
	"csr/23508492d24f1d03": SM2,
	"cert/2f3dc5bf7c72611d": POST_QUANTUM,
	"cert/7bf5da6c6ee25c59": POST_QUANTUM,
	"cert/a193f351fb6adda8": POST_QUANTUM,
	"cert/bcdb1032a4b521ab": POST_QUANTUM,
	"cert/5bf475d231ccc4a6": OTHER_ALGORITHM_INSIDE,
	"cert/6c5a1d83c5a0b0c1": OTHER_ALGORITHM_INSIDE,
	"cert/105ff0c1ba0ac88d": {
		answers: "unsupported, OpenSSL: valid",
		reason:
			"A curve given by parameters of its own (RFC 5480 §2.1.1 forbids it): whoever chooses it can sign (CVE-2020-0601).",
	},
	"cert/1b48a46283184e47": {
		answers: "unsupported, OpenSSL: invalid",
		reason: "RSASSA-PSS without the parameters that RFC 4055 §3.1 demands: nobody knows how it was signed.",
	},
	"cert/4811df863aa830b5": {
		answers: "unsupported, OpenSSL: invalid",
		reason: "RSASSA-PSS whose mask generation function is 1.2.3.4.",
	},
	"cert/e7685634efacf69a": {
		answers: "valid, OpenSSL: invalid",
		reason: "MD2 is left out of OpenSSL as Debian builds it.",
	},
	"csr/68a98ea6fcd1a724": {
		answers: "unsupported, OpenSSL: invalid",
		reason: "MD4, which OpenSSL does not load either.",
	},
};
