import { execFile, spawn } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { join } from "node:path";
import { checkServerIdentity, type PeerCertificate } from "node:tls";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { matchServerName } from "../../src/core/chain/names/match-server-name.ts";
import { readCertificate } from "../../src/core/x509/read-certificate.ts";
import { dns, namedCertificateDer } from "../unit/core/chain/names/named-certificate.ts";

/** Where the answers of Node or Go differ from the one here, by what is answered here. */
const DIFFERENCES: Readonly<Record<string, string>> = {
	"name.underscore": "RFC 5280 §4.2.1.6 wants the preferred name syntax; both accept underscores.",
	"name.invalid-reference":
		"RFC 1123 §2.1: a name does not end in a number, which would make it an address. Both compare it as a name.",
	"name.malformed-presented": "RFC 1034 §3.5 has no final dot. Node takes it away, Go only where both names have one.",
	"name.wildcard-too-broad": "BR §3.2.2.6 has no wildcard directly below the root. Node agrees, Go accepts it.",
	"name.wildcard-position": "RFC 9525 §6.3 has a wildcard as a whole label only. Go agrees, Node accepts parts.",
	match: "RFC 9549: a U-label that is asked for is its A-label. Both leave the conversion to their callers.",
};

/** All names of one to three of these labels. */
function namesOf(labels: readonly string[]): string[] {
	const longer = (names: readonly string[]): string[] =>
		names.flatMap((name) => labels.map((label) => `${name}.${label}`));
	const two = longer(labels);
	return [...labels, ...two, ...longer(two)];
}

const PRESENTED = namesOf(["a", "b", "A", "*", "a*", "a_b", "xn--tda", "ü", "", "-a", "a-", "1"]).filter(
	(name) => name !== "",
);
const ASKED_FOR = [...namesOf(["a", "b", "a_b", "xn--tda", "1"]), "a.b.", "a.b.a.", "ü.b", "B.A"];

const GO = join(import.meta.dirname, "go");
const hasGo = await promisify(execFile)("go", ["version"]).then(
	() => true,
	() => false,
);

/** What Go answers: for each certificate one digit for each name asked for, or undefined where it refuses to read it. */
async function answersOfGo(certificates: readonly Uint8Array[]): Promise<readonly (string | undefined)[]> {
	const go = spawn("go", ["run", "./server-names"], { cwd: GO, stdio: ["pipe", "pipe", "inherit"] });
	const names = JSON.stringify(ASKED_FOR);
	go.stdin.end(certificates.map((der) => `${Buffer.from(der).toString("hex")}\t${names}`).join("\n"));
	let output = "";
	for await (const chunk of go.stdout.setEncoding("utf8")) output += chunk;
	const lines = output.trimEnd().split("\n");
	return lines.map((line) => (line.startsWith("parse ") ? undefined : line));
}

function answersOfNode(der: Uint8Array): string {
	const legacy = new X509Certificate(der).toLegacyObject() as PeerCertificate;
	return ASKED_FOR.map((name) => (checkServerIdentity(name, legacy) === undefined ? "1" : "0")).join("");
}

function answersHere(der: Uint8Array): readonly string[] {
	const certificate = readCertificate(der);
	return ASKED_FOR.map((value) => {
		const match = matchServerName({ kind: "dns", value }, certificate);
		return match.matches ? "match" : match.reason;
	});
}

/** The answers here that somebody else does not share, and one pair of names for each that no difference explains. */
function compare(certificates: readonly Uint8Array[], others: readonly (string | undefined)[]) {
	const kinds = new Set<string>();
	const unexplained: string[] = [];
	certificates.forEach((der, at) => {
		const other = others[at];
		if (other === undefined) return;
		answersHere(der).forEach((answer, asked) => {
			if ((answer === "match") === (other[asked] === "1")) return;
			kinds.add(answer);
			const isExplained =
				answer === "match" ? /[^\0-\x7f]/.test(ASKED_FOR[asked] ?? "") : DIFFERENCES[answer] !== undefined;
			if (!isExplained) unexplained.push(`${ASKED_FOR[asked]} and ${PRESENTED[at]}: ${answer}`);
		});
	});
	return { kinds: [...kinds].sort(), unexplained };
}

describe("host names of three labels in every combination are answered as elsewhere, but for the listed differences", () => {
	const certificates = PRESENTED.map((name) => namedCertificateDer({ altNames: [dns(name)] }));

	test("Node's checkServerIdentity", () => {
		const { kinds, unexplained } = compare(certificates, certificates.map(answersOfNode));
		expect(unexplained).toEqual([]);
		expect(kinds).toEqual([
			"match",
			"name.invalid-reference",
			"name.malformed-presented",
			"name.underscore",
			"name.wildcard-position",
		]);
	});

	test.skipIf(!hasGo)("Go's VerifyHostname", async () => {
		const answers = await answersOfGo(certificates);
		expect(answers.length).toBe(certificates.length);
		expect(answers.filter((answer) => answer !== undefined).length).toBeGreaterThan(1000);
		const { kinds, unexplained } = compare(certificates, answers);
		expect(unexplained).toEqual([]);
		expect(kinds).toEqual([
			"match",
			"name.invalid-reference",
			"name.malformed-presented",
			"name.underscore",
			"name.wildcard-too-broad",
		]);
	});
});
