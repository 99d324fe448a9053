import { createHash } from "node:crypto";

const magic = 0xfeedfeed;
const trustedCertificate = 2;
const created = Date.UTC(2026, 10, 22);

/** A JKS of version 2 with each certificate as a trusted one, under `password`. */
export function jksOf(certificates, password) {
	const entries = certificates.flatMap((certificate, index) => [
		number(trustedCertificate, 4),
		text(`root-${index}`),
		number(created, 8),
		text("X.509"),
		number(certificate.length, 4),
		certificate,
	]);
	const content = Buffer.concat([number(magic, 4), number(2, 4), number(certificates.length, 4), ...entries]);
	const digest = createHash("sha1").update(Buffer.from(password, "utf16le").swap16());
	return Buffer.concat([content, digest.update("Mighty Aphrodite").update(content).digest()]);
}

function number(value, octets) {
	const buffer = Buffer.alloc(8);
	buffer.writeBigUInt64BE(BigInt(value));
	return buffer.subarray(8 - octets);
}

/** Characters of ASCII, as DataOutputStream.writeUTF writes them. */
function text(value) {
	return Buffer.concat([number(value.length, 2), Buffer.from(value)]);
}
