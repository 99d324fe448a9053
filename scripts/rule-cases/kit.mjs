// Certificates for the cases of rules: a clean small PKI, of which each case changes what its rule is about.
import { createHash, createPrivateKey, createPublicKey, sign as signWith } from "node:crypto";
import { readFileSync } from "node:fs";
import { extension, name } from "../fixtures/craft.mjs";
import {
	bits,
	bool,
	explicit,
	generalizedTime,
	implicit,
	int,
	octets,
	oid,
	pem,
	seq,
	tlv,
	utcTime,
} from "../fixtures/der.mjs";
import { generalName } from "../fixtures/extensions.mjs";

const FIXTURES = new URL("../../test/fixtures/", import.meta.url);
const KEYS = new URL("keys/pkcs8/", FIXTURES);
const RSA_SHA256 = seq(oid("1.2.840.113549.1.1.11"), tlv(0x05));

/** The day on which a case is judged unless it says otherwise. */
export const TODAY = "2026-11-22T12:00:00Z";

/** A fixture as it stands. @param {string} path */
export const fixture = (path) => readFileSync(new URL(path, FIXTURES));

/** The PEM of a private key of the fixtures. @param {string} key its file without `.key` @returns {string} */
export const privateKeyPem = (key) => readFileSync(new URL(`${key}.key`, KEYS), "utf8");

/** Its SubjectPublicKeyInfo in DER. @param {string} key */
export const publicKeyInfo = (key) => createPublicKey(privateKeyPem(key)).export({ type: "spki", format: "der" });

/** SHA-1 of the key's octets (RFC 5280 §4.2.1.2, method 1). @param {Buffer} spki */
const keyIdentifier = (spki) => createHash("sha1").update(bitStringOf(spki)).digest();

/** The octets of the BIT STRING that ends a SubjectPublicKeyInfo. @param {Buffer} spki */
function bitStringOf(spki) {
	const skip = (/** @type {number} */ at) => {
		const length = spki[at + 1] ?? 0;
		const octetsOfLength = length < 0x80 ? 0 : length & 0x7f;
		const size = octetsOfLength === 0 ? length : spki.readUIntBE(at + 2, octetsOfLength);
		return { content: at + 2 + octetsOfLength, end: at + 2 + octetsOfLength + size };
	};
	const bitString = skip(skip(skip(0).content).end);
	return spki.subarray(bitString.content + 1, bitString.end);
}

/** UTCTime until 2049, as RFC 5280 §4.1.2.5 wants it. @param {string} iso */
export const time = (iso) => {
	const digits = iso.replaceAll(/[-:T]|\.\d+/g, "");
	return iso >= "2050" ? generalizedTime(digits) : utcTime(digits.slice(2));
};

/** Extensions by their names, each giving the DER of an Extension. */
export const ext = {
	basicConstraints: (
		/** @type {{ ca?: boolean, pathLen?: number, critical?: boolean }} */ { ca = false, pathLen, critical = true } = {},
	) =>
		extension(
			"2.5.29.19",
			seq(...(ca ? [bool(true)] : []), ...(pathLen === undefined ? [] : [int(pathLen)])),
			critical,
		),
	/** @param {readonly string[]} usages RFC 5280 §4.2.1.3 names @param {boolean} critical */
	keyUsage: (usages, critical = true) =>
		extension("2.5.29.15", namedBits(usages.map((usage) => KEY_USAGE.indexOf(usage))), critical),
	/** @param {readonly string[]} purposes names of EKU or dotted OIDs @param {boolean} critical */
	extKeyUsage: (purposes, critical = false) =>
		extension("2.5.29.37", seq(...purposes.map((purpose) => oid(EKU[purpose] ?? purpose))), critical),
	/** @param {readonly Buffer[]} names of `generalName` @param {boolean} critical */
	subjectAltName: (names, critical = false) => extension("2.5.29.17", seq(...names), critical),
	/** @param {Buffer} identifier */
	subjectKeyIdentifier: (identifier) => extension("2.5.29.14", octets(identifier)),
	/** @param {Buffer} identifier */
	authorityKeyIdentifier: (identifier) => extension("2.5.29.35", seq(implicit(0, identifier))),
	/** Any other. @param {string} id @param {Buffer} value @param {boolean} critical */
	of: (id, value, critical = false) => extension(id, value, critical),
};

const KEY_USAGE = [
	"digitalSignature",
	"nonRepudiation",
	"keyEncipherment",
	"dataEncipherment",
	"keyAgreement",
	"keyCertSign",
	"cRLSign",
	"encipherOnly",
	"decipherOnly",
];
/** @type {Record<string, string>} */
const EKU = {
	serverAuth: "1.3.6.1.5.5.7.3.1",
	clientAuth: "1.3.6.1.5.5.7.3.2",
	codeSigning: "1.3.6.1.5.5.7.3.3",
	emailProtection: "1.3.6.1.5.5.7.3.4",
	timeStamping: "1.3.6.1.5.5.7.3.8",
	ocspSigning: "1.3.6.1.5.5.7.3.9",
	any: "2.5.29.37.0",
};

/** A BIT STRING of named bits without trailing zeros (X.690 §11.2.2). @param {readonly number[]} set */
function namedBits(set) {
	const last = Math.max(...set);
	const bytes = Buffer.alloc(Math.floor(last / 8) + 1);
	for (const bit of set) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (0x80 >> (bit & 7));
	return bits(bytes, 7 - (last & 7));
}

/**
 * What makes a certificate. Each field has the default of a clean server certificate that the issuing CA issued.
 *
 * @typedef {object} Wanted
 * @property {string | Buffer} [key] a key of the fixtures, or a SubjectPublicKeyInfo
 * @property {Buffer} [subject] a Name
 * @property {Authority} [issuer]
 * @property {string} [notBefore] ISO
 * @property {string} [notAfter] ISO
 * @property {Buffer} [validity] in place of both
 * @property {bigint | Buffer} [serialNumber]
 * @property {Buffer | undefined} [version]
 * @property {readonly Buffer[]} [extensions] in place of all
 * @property {Readonly<Record<string, Buffer | undefined>>} [change] of the default ones, by name; undefined leaves one out
 * @property {Buffer} [signature] AlgorithmIdentifier inside
 * @property {Buffer} [signatureAlgorithm] and outside
 * @property {(tbs: Buffer) => Buffer} [sign]
 */

/** A CA that issues: its name, key and key identifier. @typedef {{ subject: Buffer, key: string, identifier: Buffer }} Authority */

const authority = (/** @type {string} */ commonName, /** @type {string} */ key) => ({
	subject: name(["C", "NL"], ["O", "Example Rule Cases"], ["CN", commonName]),
	key,
	identifier: keyIdentifier(publicKeyInfo(key)),
});
export const ROOT = authority("Example Root", "ca-root-rsa");
export const ISSUING = authority("Example Issuing CA", "ca-issuing-rsa");

/** Signs with RSA PKCS#1 v1.5 and SHA-256, so that every run gives the same bytes. @param {string} key */
const rsaSignature = (key) => (/** @type {Buffer} */ tbs) =>
	signWith("sha256", tbs, createPrivateKey(privateKeyPem(key)));

/** @param {Wanted} wanted @returns {Buffer} a certificate in DER */
export function certificate(wanted = {}) {
	const { key = "rsa-2048", issuer = ISSUING, subject = name(["CN", "api.example"]) } = wanted;
	const {
		notBefore = "2026-10-01T00:00:00Z",
		notAfter = "2027-02-28T23:59:59Z",
		serialNumber = serialFor(wanted),
	} = wanted;
	const spki = typeof key === "string" ? publicKeyInfo(key) : key;
	const { signature = RSA_SHA256, signatureAlgorithm = signature, sign = rsaSignature(issuer.key) } = wanted;
	const extensions = wanted.extensions ?? Object.values({ ...serverExtensions(spki, issuer), ...wanted.change });
	const kept = extensions.filter((each) => each !== undefined);
	const tbs = seq(
		"version" in wanted ? (wanted.version ?? Buffer.alloc(0)) : explicit(0, int(2)),
		Buffer.isBuffer(serialNumber) ? serialNumber : int(serialNumber),
		signature,
		issuer.subject,
		wanted.validity ?? seq(time(notBefore), time(notAfter)),
		subject,
		spki,
		kept.length === 0 ? Buffer.alloc(0) : explicit(3, seq(...kept)),
	);
	return seq(tbs, signatureAlgorithm, bits(sign(tbs)));
}

/** 16 octets that look random, the same in every run. @param {Wanted} wanted */
const serialFor = ({ subject, notBefore = "", key = "" }) =>
	BigInt(
		`0x4${createHash("sha256")
			.update(`${subject?.toString("hex")} ${notBefore} ${key}`)
			.digest("hex")
			.slice(0, 31)}`,
	);

/** @param {Buffer} spki @param {Authority} issuer @returns {Record<string, Buffer | undefined>} */
const serverExtensions = (spki, issuer) => ({
	basicConstraints: ext.basicConstraints(),
	keyUsage: ext.keyUsage(["digitalSignature", "keyEncipherment"]),
	extKeyUsage: ext.extKeyUsage(["serverAuth"]),
	subjectAltName: ext.subjectAltName([generalName.dNSName("api.example")]),
	subjectKeyIdentifier: ext.subjectKeyIdentifier(keyIdentifier(spki)),
	authorityKeyIdentifier: ext.authorityKeyIdentifier(issuer.identifier),
});

/** The certificate of a CA. @param {Authority} ca @param {Wanted} wanted */
export function caCertificate(ca, wanted = {}) {
	const { issuer = ca, change = {} } = wanted;
	const own = {
		basicConstraints: ext.basicConstraints({ ca: true }),
		keyUsage: ext.keyUsage(["keyCertSign", "cRLSign"]),
		extKeyUsage: undefined,
		subjectAltName: undefined,
	};
	return certificate({
		key: ca.key,
		subject: ca.subject,
		notBefore: "2025-01-01T00:00:00Z",
		notAfter: "2034-12-31T23:59:59Z",
		...wanted,
		issuer,
		change: { ...own, ...change },
	});
}

/** @param {Buffer} der */
export const certificatePem = (der) => pem("CERTIFICATE", der);

export { generalName, name, pem };
