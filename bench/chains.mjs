import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as pkijs from "pkijs";
import { bundleCore } from "./bundle.mjs";
import { count, milliseconds } from "./numbers.mjs";

const script = new URL("./core/chains.mjs", import.meta.url);
const authorities = new URL("../test/fixtures/certificates/authorities/", import.meta.url);
const goFolder = join(dirname(fileURLToPath(import.meta.url)), "go");

const kinds = [
	["ECDSA", "ec"],
	["RSA", "rsa"],
];

/** How many times openssl is given the leaf, so that its start counts little. */
const openSslLeaves = 2000;

/** Chains of leaf, intermediate and root verified per second, by us and by others; what pools of any size cost. */
export async function benchmarkChains(options, folder) {
	const core = await import(pathToFileURL(await bundleCore(folder, script)));
	const seconds = options.seconds / 3;
	const rows = [];
	let chain;
	for (const [title, kind] of kinds) {
		const files = ["root", "issuing", "leaf"].map((role) => new URL(`${role}-${kind}.pem`, authorities));
		chain = core.readChain(...files.map((file) => new Uint8Array(readFileSync(file))));
		const own = await core.measureChain(chain, seconds);
		const rates = [
			own.cold,
			own.cached,
			goRate(folder, chain, seconds),
			openSslRate(files, chain),
			await pkijsRate(chain, seconds),
		];
		rows.push([title, ...rates.map((rate) => (rate > 0 ? count(rate) : "-"))]);
	}
	return [
		{
			title: "Chains of three certificates verified per second",
			columns: ["", "cert-inspector", "with the signature cache", "Go", "openssl verify", "PKI.js"],
			rows,
			notes: [
				"Ours reads the certificates anew each time and judges them by every rule of RFC 5280; Go and PKI.js have them parsed. openssl reads the leaf anew for each of the chains of one run.",
			],
		},
		await pools(core, chain),
	];
}

async function pools(core, chain) {
	const rows = [];
	for (const size of [10, 1000, 10_000]) {
		const { fill, first, next } = await core.measurePool(chain, size);
		rows.push([count(size), ...[fill, first, next].map(milliseconds)]);
	}
	return {
		title: "One leaf in a pool of other certificates",
		columns: ["certificates", "filling the pool", "the first search", "the next"],
		rows,
		notes: ["The fastest of ten; the first search sorts the pool, every one verifies two signatures."],
	};
}

function goRate(folder, { root, issuing, leaf }, seconds) {
	const program = join(folder, "chains-with-go");
	const { error, status } = spawnSync("go", ["build", "-o", program, "./chains"], { cwd: goFolder });
	if (error || status !== 0) return 0;
	const files = [root, issuing, leaf].map((der, index) => {
		const file = join(folder, `chain-${index}.der`);
		writeFileSync(file, der);
		return file;
	});
	return Number(execFileSync(program, [String(Math.round(seconds * 1000)), ...files], { encoding: "utf8" }));
}

function openSslRate(files, { at }) {
	const [root, issuing, leaf] = files.map(fileURLToPath);
	const leaves = Array.from({ length: openSslLeaves }, () => leaf);
	const start = performance.now();
	const args = ["verify", "-attime", String(at / 1000), "-CAfile", root, "-untrusted", issuing, ...leaves];
	const { error, status } = spawnSync("openssl", args);
	return error || status !== 0 ? 0 : (openSslLeaves * 1000) / (performance.now() - start);
}

async function pkijsRate({ root, issuing, leaf, at }, seconds) {
	const [trusted, intermediate, end] = [root, issuing, leaf].map((der) => pkijs.Certificate.fromBER(der));
	let verified = 0;
	const start = performance.now();
	while (performance.now() - start < seconds * 1000) {
		const engine = new pkijs.CertificateChainValidationEngine({
			trustedCerts: [trusted],
			certs: [intermediate, end],
			checkDate: new Date(at),
		});
		const { result } = await engine.verify();
		if (!result) return 0;
		verified += 1;
	}
	return (verified * 1000) / (performance.now() - start);
}
