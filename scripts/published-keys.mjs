// Writes src/core/keys/weakness/published-keys.ts: marks of the keys whose private halves are published.
//   node scripts/published-keys.mjs [PROJECT=FOLDER…]
// The keys are those of the public test data beside the checkout, by project, and those in the folders.
import { execFileSync } from "node:child_process";
import { createPrivateKey, createPublicKey } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundledModule } from "./bundled-module.mjs";

const TEST_DATA = new URL("../../shared/test-data/", import.meta.url);
const OUTPUT = "src/core/keys/weakness/published-keys.ts";
const LARGEST_FILE = 100_000;
/** @type {Record<string, string>} */
const PROJECTS = {
	openssl: "OpenSSL",
	"mbedtls-framework": "Mbed TLS",
	"bc-java": "Bouncy Castle",
	"pyca-vectors": "pyca/cryptography",
	wycheproof: "Wycheproof",
	nss: "NSS",
	"spring-boot": "Spring Boot",
	istio: "Istio",
	"cert-manager": "cert-manager",
	"golang-1.24": "Go",
	gnutls: "GnuTLS",
	"rustls-webpki": "rustls",
};

const core = await loadCore();
/** @type {Map<string, string>} */
const projectOf = new Map();
addTestData();
for (const argument of process.argv.slice(2)) {
	const [project = "", folder = ""] = argument.split("=");
	for (const file of filesIn(folder)) addKeysOf(project, readFileSync(file));
}
writeFileSync(OUTPUT, execFileSync("npx", ["biome", "format", `--stdin-file-path=${OUTPUT}`], { input: source() }));
console.log(`${projectOf.size} keys of ${new Set(projectOf.values()).size} projects`);

function addTestData() {
	const rows = readFileSync(new URL("index.tsv", TEST_DATA), "utf8").trim().split("\n").slice(1);
	for (const row of rows) {
		const [kind = "", sha256 = "", corpora = ""] = row.split("\t");
		if (!kind.startsWith("key-")) continue;
		const folder = new URL(`${kind}/`, TEST_DATA);
		const name = readdirSync(folder).find((each) => each.startsWith(sha256.slice(0, 16)));
		const project = PROJECTS[corpora.split(",")[0] ?? ""];
		if (name !== undefined && project !== undefined) addKeysOf(project, readFileSync(new URL(name, folder)));
	}
}

/** @param {string} project @param {Buffer} content */
function addKeysOf(project, content) {
	// Go marks its keys as harmless.
	const text = content.toString("latin1").replaceAll(/(BEGIN|END) ((?:RSA |EC )?)TESTING KEY/g, "$1 $2PRIVATE KEY");
	for (const { content: each, bytes } of core.decode(text.includes("-----BEGIN") ? text : new Uint8Array(content))
		.items) {
		if (each.kind !== "privateKey") continue;
		const mark = core.markOf(each.privateKey.subjectPublicKeyInfo ?? publicHalf(bytes));
		if (mark !== undefined && !projectOf.has(mark)) projectOf.set(mark, project);
	}
}

/** Of a private key that does not state it. @param {Uint8Array} pkcs8 */
function publicHalf(pkcs8) {
	try {
		const key = createPublicKey(createPrivateKey({ key: Buffer.from(pkcs8), format: "der", type: "pkcs8" }));
		return new Uint8Array(key.export({ type: "spki", format: "der" }));
	} catch {
		return undefined;
	}
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter(
			(file) =>
				statSync(file).size <= LARGEST_FILE && /BEGIN [A-Z ]*(PRIVATE|TESTING) KEY/.test(readFileSync(file, "latin1")),
		);
}

function source() {
	const projects = [...new Set(projectOf.values())].sort();
	const entries = projects.map((project) => {
		const marks = [...projectOf].filter(([, owner]) => owner === project).map(([mark]) => mark);
		const lines = [];
		for (let at = 0; at < marks.length; at += 6)
			lines.push(
				marks
					.sort()
					.slice(at, at + 6)
					.join(" "),
			);
		return `[${JSON.stringify(project)}, \`\n${lines.join("\n")}\n\`],`;
	});
	return [
		"// Written by scripts/published-keys.mjs.",
		"/** The marks of keys whose private halves are published, by the project whose tests or examples they are of. */",
		"export const PUBLISHED_KEYS: readonly (readonly [project: string, marks: string])[] = [",
		...entries,
		"];",
		"",
	].join("\n");
}

/**
 * The decoder, and the mark of a SubjectPublicKeyInfo.
 *
 * @returns {Promise<{ decode: typeof import("../src/core/decode.ts").decode, markOf: (spki: Uint8Array | undefined) => string | undefined }>}
 */
function loadCore() {
	return bundledModule(`
		import { DerReader } from "./src/core/der/reader.ts";
		import { keyMark } from "./src/core/keys/weakness/key-mark.ts";
		import { readSubjectPublicKeyInfo } from "./src/core/x509/subject-public-key-info.ts";
		export { decode } from "./src/core/decode.ts";
		export function markOf(spki) {
			const reader = new DerReader(spki ?? new Uint8Array(), () => undefined);
			return reader.read(0, reader.bytes.length) ? keyMark(readSubjectPublicKeyInfo(reader, reader.element()), spki) : undefined;
		}
	`);
}
