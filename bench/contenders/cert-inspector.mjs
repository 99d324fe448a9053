import { decode } from "../../src/core/index.ts";
import { inspectRecord } from "../../src/core/present/json.ts";
import { problemView } from "../../src/core/present/problem-message.ts";
import { serve } from "../serve.mjs";

await serve({
	name: "cert-inspector",
	version: "the core of this repository",
	missing: "",
	parse,
	fields,
});

function parse(bytes) {
	const result = decode(bytes);
	if (result.items[0]?.content.kind !== "certificate") throw new Error("not seen as a certificate");
	return result;
}

/** The record that `inspect --json` prints, walked field by field, and every problem. */
function fields({ items, problems }, sink) {
	const record = inspectRecord(items[0]);
	sink.text(record.subject);
	sink.text(record.issuer);
	sink.text(record.serialNumber);
	sink.text(record.notBefore ?? "");
	sink.text(record.notAfter ?? "");
	sink.text(record.signatureAlgorithm);
	publicKey(record.publicKey, sink);
	for (const name of record.subjectAltNames) sink.text(name);
	for (const extension of record.extensions) {
		sink.text(extension.oid);
		sink.text(extension.name);
		sink.flag(extension.critical);
		range(extension.range, sink);
	}
	extensionValues(record, sink);
	for (const problem of problems.map(problemView)) {
		sink.text(problem.code);
		sink.text(problem.severity);
		sink.text(problem.message);
		range(problem.range, sink);
	}
}

function range({ start, end }, sink) {
	sink.number(start);
	sink.number(end);
}

function publicKey(key, sink) {
	sink.text(key.algorithm);
	sink.number(key.size);
	if (key.curve !== undefined) sink.text(key.curve);
	if (key.exponent !== undefined) sink.text(key.exponent);
}

function extensionValues(record, sink) {
	const { basicConstraints, authorityKeyIdentifier } = record;
	if (basicConstraints !== undefined) {
		sink.flag(basicConstraints.ca);
		sink.number(basicConstraints.pathLenConstraint ?? -1);
	}
	for (const usage of record.keyUsage ?? []) sink.text(usage);
	for (const purpose of record.extendedKeyUsage ?? []) sink.text(purpose);
	if (record.subjectKeyIdentifier !== undefined) sink.text(record.subjectKeyIdentifier);
	if (authorityKeyIdentifier?.keyIdentifier !== undefined) sink.text(authorityKeyIdentifier.keyIdentifier);
}
