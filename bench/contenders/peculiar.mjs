import "reflect-metadata";
import { readFileSync } from "node:fs";
import {
	AuthorityKeyIdentifierExtension,
	BasicConstraintsExtension,
	ExtendedKeyUsageExtension,
	KeyUsageFlags,
	KeyUsagesExtension,
	SubjectAlternativeNameExtension,
	SubjectKeyIdentifierExtension,
	X509Certificate,
} from "@peculiar/x509";
import { serve } from "../serve.mjs";

const packageFile = new URL("../../node_modules/@peculiar/x509/package.json", import.meta.url);

await serve({
	name: "@peculiar/x509",
	version: JSON.parse(readFileSync(packageFile, "utf8")).version,
	missing: "extension names; ranges",
	parse: (bytes) => new X509Certificate(bytes),
	fields,
});

function fields(certificate, sink) {
	sink.text(certificate.subject);
	sink.text(certificate.issuer);
	sink.text(certificate.serialNumber);
	sink.text(certificate.notBefore.toISOString());
	sink.text(certificate.notAfter.toISOString());
	sink.text(certificate.signatureAlgorithm.name);
	const { name, modulusLength, namedCurve } = certificate.publicKey.algorithm;
	sink.text(name);
	if (modulusLength !== undefined) sink.number(modulusLength);
	if (namedCurve !== undefined) sink.text(namedCurve);
	for (const extension of certificate.extensions) {
		sink.text(extension.type);
		sink.flag(extension.critical);
		extensionValue(extension, sink);
	}
}

function extensionValue(extension, sink) {
	if (extension instanceof SubjectAlternativeNameExtension) {
		for (const name of extension.names.items) sink.text(`${name.type}:${name.value}`);
	} else if (extension instanceof BasicConstraintsExtension) {
		sink.flag(extension.ca);
		if (extension.pathLength !== undefined) sink.number(extension.pathLength);
	} else if (extension instanceof KeyUsagesExtension) {
		for (let flag = 1; flag <= KeyUsageFlags.decipherOnly; flag *= 2) {
			if ((extension.usages & flag) !== 0) sink.text(KeyUsageFlags[flag]);
		}
	} else if (extension instanceof ExtendedKeyUsageExtension) {
		for (const purpose of extension.usages) sink.text(purpose);
	} else if (extension instanceof SubjectKeyIdentifierExtension) {
		sink.text(extension.keyId);
	} else if (extension instanceof AuthorityKeyIdentifierExtension && extension.keyId !== undefined) {
		sink.text(extension.keyId);
	}
}
