import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleCore } from "./bundle.mjs";
import { count } from "./numbers.mjs";

const script = new URL("./core/signatures.mjs", import.meta.url);
const certificates = new URL("../test/fixtures/certificates/", import.meta.url);
const goFolder = join(dirname(fileURLToPath(import.meta.url)), "go");

const measured = [
	["RSA 2048, SHA-256", "signatures/rsa-sha256.pem"],
	["RSA 4096, SHA-512", "signatures/rsa-4096-sha512.pem"],
	["RSASSA-PSS 2048, SHA-256", "signatures/rsa-pss-sha256.pem"],
	["RSA 2048, MD5", "signatures/rsa-md5.pem"],
	["ECDSA P-256", "signatures/ecdsa-sha256.pem"],
	["ECDSA P-384", "signatures/ecdsa-sha384.pem"],
	["ECDSA P-521", "signatures/ecdsa-sha512.pem"],
	["ECDSA secp256k1", "signatures/ecdsa-sha256-secp256k1.pem"],
	["ECDSA brainpoolP256r1", "signatures/ecdsa-sha256-brainpoolP256r1.pem"],
	["Ed25519", "signatures/ed25519.pem"],
	["Ed448", "signatures/ed448.pem"],
	["DSA 2048", "signatures/dsa-sha256.pem"],
	["ML-DSA-65", "post-quantum/ml-dsa-65.pem"],
	["SLH-DSA-SHA2-128s", "signatures/slh-dsa-sha2-128s.der"],
];

/** Signatures of certificates verified per second, by each of our own ways and by others. */
export async function benchmarkSignatures(options, folder) {
	const core = await import(pathToFileURL(await bundleCore(folder, script)));
	const seconds = options.seconds / 10;
	const rows = [];
	const files = [];
	for (const [title, path] of measured) {
		const rates = await core.measureSignature(new Uint8Array(readFileSync(new URL(path, certificates))), seconds);
		const file = join(folder, `${files.length}.der`);
		writeFileSync(file, rates.der);
		files.push(file);
		rows.push([title, rates.host, rates.webCrypto, rates.libraries, rates.node]);
	}
	const go = goRates(folder, files, seconds);
	return [
		{
			title: "Signatures of certificates verified per second",
			columns: ["", "with Node's crypto", "with Web Cryptography", "libraries alone", "Node alone", "Go"],
			rows: rows.map(([title, ...rates], index) => [title, ...[...rates, go.rates[index]].map(cell)]),
			notes: [
				"The first three are ours, each without the ones before it; a way that does not know an algorithm leaves it to the next. Keys are imported and certificates read beforehand by everyone.",
				...go.notes,
			],
		},
	];
}

const cell = (rate) => (rate > 0 ? count(rate) : "-");

function goRates(folder, files, seconds) {
	const program = join(folder, "verify-with-go");
	const { error, status } = spawnSync("go", ["build", "-o", program, "./signatures"], { cwd: goFolder });
	if (error || status !== 0) return { rates: [], notes: ["Go is not installed."] };
	const lines = execFileSync(program, [String(Math.round(seconds * 1000)), ...files], { encoding: "utf8" });
	return { rates: lines.trim().split("\n").map(Number), notes: [] };
}
