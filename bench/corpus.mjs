import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rootCertificates } from "node:tls";
import { fileURLToPath } from "node:url";

const repository = dirname(dirname(fileURLToPath(import.meta.url)));
const testData = join(repository, "..", "shared", "test-data");
const ordinaryBytes = 8192;
const fixtures = join(repository, "test", "fixtures");
const pemCertificate = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;

/**
 * The certificates that every contender reads, as DER bytes.
 *
 * @returns {{ id: string, title: string, certificates: Buffer[] }[]}
 */
export function certificateSets() {
	const testDataSet = testDataCertificates();
	return [mozillaRoots(), testDataSet, ordinarySize(testDataSet)].filter((set) => set.certificates.length > 0);
}

/** A few certificates of the test data have subjects of thousands of attributes, which take most of some peers' time. */
function ordinarySize({ id, title, certificates }) {
	const ordinary = certificates.filter((certificate) => certificate.length <= ordinaryBytes);
	const left = certificates.length === ordinary.length ? [] : ordinary;
	return { id: `${id}-ordinary`, title: `${title}, none over ${ordinaryBytes} bytes`, certificates: left };
}

function mozillaRoots() {
	return {
		id: "roots",
		title: "Mozilla roots (tls.rootCertificates)",
		certificates: rootCertificates.flatMap(derOfPem),
	};
}

/** Certificates which OpenSSL, Go, Java, Bouncy Castle, cryptography and GnuTLS all read ("should-parse"). */
function testDataCertificates() {
	const index = join(testData, "index.tsv");
	if (!existsSync(index)) {
		const title = "committed fixtures (../shared/test-data: not there)";
		return { id: "data", title, certificates: distinct(fixtureCertificates()) };
	}
	const [header, ...rows] = readFileSync(index, "utf8")
		.trimEnd()
		.split("\n")
		.map((line) => line.split("\t"));
	const column = Object.fromEntries(header.map((name, position) => [name, position]));
	const certificates = rows
		.filter((row) => row[column.kind] === "cert" && row[column.class] === "should-parse")
		.map((row) => readFileSync(join(testData, "cert", `${row[column.sha256].slice(0, 16)}.der`)));
	return { id: "data", title: "public test data (class should-parse)", certificates: shuffled(certificates) };
}

function fixtureCertificates() {
	if (!existsSync(fixtures)) return [];
	return readdirSync(fixtures, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(pem|crt|cer)$/.test(entry.name))
		.flatMap((entry) => derOfPem(readFileSync(join(entry.parentPath, entry.name), "latin1")));
}

function derOfPem(text) {
	return [...text.matchAll(pemCertificate)].map((match) => Buffer.from(match[1], "base64"));
}

function distinct(buffers) {
	return [...new Map(buffers.map((buffer) => [buffer.toString("base64"), buffer])).values()];
}

/** Mixes the order in the same way on every run, because a round may stop anywhere in the set. */
function shuffled(items) {
	const result = [...items];
	let state = 20_240_229;
	for (let last = result.length - 1; last > 0; last -= 1) {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		const other = state % (last + 1);
		[result[last], result[other]] = [result[other], result[last]];
	}
	return result;
}

/** Writes certificates one after the other, each preceded by its length as a big-endian 32-bit number. */
export function writeCorpus(file, certificates) {
	const parts = certificates.flatMap((certificate) => {
		const length = Buffer.alloc(4);
		length.writeUInt32BE(certificate.length);
		return [length, certificate];
	});
	writeFileSync(file, Buffer.concat(parts));
}

/** @returns {Uint8Array[]} each certificate in a buffer of its own */
export function readCorpus(file) {
	const content = readFileSync(file);
	const certificates = [];
	for (let position = 0; position < content.length; ) {
		const length = content.readUInt32BE(position);
		certificates.push(new Uint8Array(content.subarray(position + 4, position + 4 + length)));
		position += 4 + length;
	}
	return certificates;
}
