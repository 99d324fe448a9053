import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DerReader } from "../../../../../src/core/der/reader.ts";
import type { Problem } from "../../../../../src/core/problem.ts";
import type { Certificate } from "../../../../../src/core/x509/certificate.ts";
import {
	type ExtensionName,
	type ExtensionValues,
	extensionDecoder,
} from "../../../../../src/core/x509/extensions/registry.ts";
import type { X509ProblemCode } from "../../../../../src/core/x509/problems.ts";
import { readCertificate } from "../../../../../src/core/x509/read-certificate.ts";
import { type Octets, octets } from "../../der/build.ts";

/** The first certificate of a fixture, PEM or DER. */
export function certificateFixture(path: string): Certificate {
	const file = readFileSync(fileURLToPath(new URL(`../../../../fixtures/certificates/${path}`, import.meta.url)));
	const base64 = /-----BEGIN CERTIFICATE-----([^-]*)-----END/.exec(file.toString("latin1"))?.[1];
	return readCertificate(Uint8Array.from(base64 === undefined ? file : Buffer.from(base64, "base64")));
}

/** The extension of that name in a fixture below `certificates/extensions`, and what is reported about the certificate. */
export function extensionFixture<N extends ExtensionName>(file: string, name: N) {
	const certificate = certificateFixture(`extensions/${file}.pem`);
	return { value: certificate.extensionValue(name), codes: certificate.problems.map(({ code }) => code) };
}

/** Decodes the content of an extnValue on its own. */
export function decodeExtension<N extends ExtensionName>(
	name: N,
	extnValue: Octets,
): { value: ExtensionValues[N] | undefined; problems: Problem[]; codes: string[] } {
	const problems: Problem[] = [];
	const bytes = octets(extnValue);
	const reader = new DerReader<X509ProblemCode>(bytes, (problem) => problems.push(problem));
	const decode = extensionDecoder(name);
	if (decode === undefined) throw new Error(`no decoder is called ${name}`);
	const value = decode(reader, 0, bytes.length) as ExtensionValues[N] | undefined;
	return { value, problems, codes: problems.map(({ code }) => code) };
}
