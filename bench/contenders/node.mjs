import { X509Certificate } from "node:crypto";
import { serve } from "../serve.mjs";

await serve({
	name: "Node X509Certificate",
	version: `${process.version}, OpenSSL ${process.versions.openssl}`,
	missing: "signature algorithm (before Node 24); extension list; critical; ranges; key usage; path length; SKI; AKI",
	prepare: (bytes) => Buffer.from(bytes),
	parse: (bytes) => new X509Certificate(bytes),
	fields,
});

function fields(certificate, sink) {
	sink.text(certificate.subject ?? "");
	sink.text(certificate.issuer ?? "");
	sink.text(certificate.serialNumber);
	sink.text(new Date(certificate.validFrom).toISOString());
	sink.text(new Date(certificate.validTo).toISOString());
	for (const name of certificate.subjectAltName?.split(", ") ?? []) sink.text(name);
	sink.flag(certificate.ca);
	for (const purpose of certificate.keyUsage ?? []) sink.text(purpose);
	if (certificate.signatureAlgorithm !== undefined) sink.text(certificate.signatureAlgorithm);
	publicKey(certificate.publicKey, sink);
}

function publicKey(key, sink) {
	sink.text(key.asymmetricKeyType ?? "");
	const details = key.asymmetricKeyDetails;
	if (details?.modulusLength !== undefined) sink.number(details.modulusLength);
	if (details?.namedCurve !== undefined) sink.text(details.namedCurve);
}
