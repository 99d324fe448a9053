/** Lines of OpenSSL's configuration for the certificates of the cases. */

const KEY_IDENTIFIERS = ["subjectKeyIdentifier=hash", "authorityKeyIdentifier=keyid"] as const;

const SIGNS = "keyUsage=critical,keyCertSign,cRLSign";

export const CA = ["basicConstraints=critical,CA:TRUE", SIGNS, ...KEY_IDENTIFIERS] as const;

export const caWith = (...more: readonly string[]): readonly string[] => [...CA, ...more];

export const caWithKeyIdentifier = (identifier: string): readonly string[] => [
	"basicConstraints=critical,CA:TRUE",
	SIGNS,
	`subjectKeyIdentifier=${identifier}`,
	"authorityKeyIdentifier=keyid",
];

/** A CA's certificate with those lines and none about what a CA is. */
export const bareWith = (...lines: readonly string[]): readonly string[] => [...lines, ...KEY_IDENTIFIERS];

export const caWithPathLength = (limit: number): readonly string[] => [
	`basicConstraints=critical,CA:TRUE,pathlen:${limit}`,
	SIGNS,
	...KEY_IDENTIFIERS,
];

const END_ENTITY = ["basicConstraints=critical,CA:FALSE", "keyUsage=critical,digitalSignature", ...KEY_IDENTIFIERS];

const SERVER_AUTH = "extendedKeyUsage=serverAuth";

/** A server's certificate without names. */
export const NAMELESS_SERVER = [...END_ENTITY, SERVER_AUTH] as const;

/** With names as `subjectAltName` of OpenSSL takes them. */
export const serverFor = (...names: readonly string[]): readonly string[] => [
	...NAMELESS_SERVER,
	`subjectAltName=${names.join(",")}`,
];

export const SERVER = serverFor("DNS:www.example.com");

/** An end entity for those purposes; for all where there are none. */
export const forPurposes = (...purposes: readonly string[]): readonly string[] => [
	...END_ENTITY,
	...(purposes.length === 0 ? [] : [`extendedKeyUsage=${purposes.join(",")}`]),
	"subjectAltName=DNS:www.example.com",
];
