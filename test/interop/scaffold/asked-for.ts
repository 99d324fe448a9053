import type { Model } from "../../../src/core/scaffold/define-intent.ts";
import type { Workshop } from "./workshop.ts";

/** A subject with what shells, configuration files and distinguished names mind. */
export const SUBJECT = { country: ["DE"], organization: ['Example, "Inc" $HOME'], commonName: ["api  #1 ü"] };

export const NAMES = {
	dns: ["api.example", "*.api.example"],
	ip: ["10.0.0.1", "2001:db8::1"],
	uri: ["spiffe://example/api?x=%2C"],
	email: ["team+ops@example.org"],
};

/** What our decoder finds of a subject and its extensions. */
export const askedFor = (model: Model) => ({
	subject: model.subject.toString(),
	names: model.extensionValue("subjectAltName")?.map(({ value }) => value),
	purposes: model.extensionValue("extKeyUsage")?.map(({ name }) => name),
	usages: model.extensionValue("keyUsage"),
	staples: model.extensionValue("tlsFeature")?.map(({ name }) => name),
});

/** The same of `SUBJECT` and `NAMES` as a peer that staples. */
export const PEER = {
	subject: 'CN=api  #1 ü,O=Example\\, \\"Inc\\" $HOME,C=DE',
	names: Object.values(NAMES).flat(),
	purposes: ["serverAuth", "clientAuth"],
	usages: ["digitalSignature"],
	staples: ["status_request"],
};

/** What `openssl verify` says of a certificate. */
export const issuedBy = async (shop: Workshop, leaf: string, ca: string, ...untrusted: readonly string[]) =>
	(await shop.told("openssl", "verify", "-x509_strict", "-CAfile", ca, ...untrusted, leaf)).trim();
