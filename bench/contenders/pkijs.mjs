import { readFileSync } from "node:fs";
import {
	AltName,
	AuthorityKeyIdentifier,
	BasicConstraints,
	Certificate,
	ECPublicKey,
	ExtKeyUsage,
	RSAPublicKey,
} from "pkijs";
import { serve } from "../serve.mjs";

const packageFile = new URL("../../node_modules/pkijs/package.json", import.meta.url);
const keyUsageExtension = "2.5.29.15";
const subjectKeyIdentifierExtension = "2.5.29.14";
const keyUsages = [
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

await serve({
	name: "PKI.js",
	version: JSON.parse(readFileSync(packageFile, "utf8")).version,
	missing: "names of attributes, algorithms and extensions (OIDs are read instead); ranges",
	parse: (bytes) => Certificate.fromBER(bytes),
	fields,
});

function fields(certificate, sink) {
	sink.text(distinguishedName(certificate.subject));
	sink.text(distinguishedName(certificate.issuer));
	sink.text(hexadecimal(certificate.serialNumber.valueBlock.valueHexView));
	sink.text(certificate.notBefore.value.toISOString());
	sink.text(certificate.notAfter.value.toISOString());
	sink.text(certificate.signatureAlgorithm.algorithmId);
	publicKey(certificate.subjectPublicKeyInfo, sink);
	for (const extension of certificate.extensions ?? []) {
		sink.text(extension.extnID);
		sink.flag(extension.critical);
		extensionValue(extension.extnID, extension.parsedValue, sink);
	}
}

function distinguishedName(name) {
	return name.typesAndValues
		.map((attribute) => `${attribute.type}=${attribute.value.valueBlock.value}`)
		.reverse()
		.join(",");
}

function publicKey(info, sink) {
	sink.text(info.algorithm.algorithmId);
	const key = info.parsedKey;
	if (key instanceof RSAPublicKey) {
		const modulus = key.modulus.valueBlock.valueHexView;
		const leadingZeros = modulus[0] === 0 ? 1 : 0;
		sink.number((modulus.length - leadingZeros) * 8 - Math.clz32(modulus[leadingZeros]) + 24);
	} else if (key instanceof ECPublicKey) {
		sink.text(key.namedCurve);
	}
}

function extensionValue(oid, value, sink) {
	if (value instanceof AltName) {
		for (const name of value.altNames) sink.text(generalName(name));
	} else if (value instanceof BasicConstraints) {
		sink.flag(value.cA);
		if (typeof value.pathLenConstraint === "number") sink.number(value.pathLenConstraint);
	} else if (value instanceof ExtKeyUsage) {
		for (const purpose of value.keyPurposes) sink.text(purpose);
	} else if (value instanceof AuthorityKeyIdentifier) {
		if (value.keyIdentifier !== undefined) sink.text(hexadecimal(value.keyIdentifier.valueBlock.valueHexView));
	} else if (oid === subjectKeyIdentifierExtension && value !== undefined) {
		sink.text(hexadecimal(value.valueBlock.valueHexView));
	} else if (oid === keyUsageExtension && value !== undefined) {
		keyUsageBits(value.valueBlock.valueHexView, sink);
	}
}

function keyUsageBits(bits, sink) {
	for (const [bit, name] of keyUsages.entries()) {
		if (((bits[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0) sink.text(name);
	}
}

function generalName(name) {
	if (typeof name.value === "string") return `${name.type}:${name.value}`;
	if (name.type === 4) return `${name.type}:${distinguishedName(name.value)}`;
	return `${name.type}:${hexadecimal(new Uint8Array(name.value.valueBeforeDecodeView ?? name.value))}`;
}

function hexadecimal(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex");
}
