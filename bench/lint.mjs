import { execFileSync, spawnSync } from "node:child_process";
import { createPublicKey, generatePrimeSync } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleCore } from "./bundle.mjs";
import { certificateSets, writeCorpus } from "./corpus.mjs";
import { count, milliseconds } from "./numbers.mjs";

const size = 1000;
const keyRounds = 5;
const factorBits = 64;
const zlintFolder = fileURLToPath(new URL("./zlint", import.meta.url));
const template = new URL("../test/fixtures/certificates/authorities/leaf-rsa.pem", import.meta.url);

/** All rules over 1,000 certificates beside zlint, and the rules about keys over as many RSA keys. */
export async function benchmarkLinting(options, folder) {
	const core = await import(pathToFileURL(await bundleCore(folder, new URL("./core/lint.mjs", import.meta.url))));
	const sets = certificateSets();
	const { title, certificates: all } = sets.at(-1);
	const certificates = all.slice(0, size);
	const zlint = zlintRates(folder, certificates, options.seconds);
	return [rulesSection(title, core.measureRules(certificates, options.seconds), zlint), keysSection(core)];
}

function rulesSection(title, ours, zlint) {
	const rows = [
		["cert-inspector, each in a file of its own", ours.rules, ours.single, ours.singleDecoded],
		["cert-inspector, all in one file", ours.rules, ours.together, ours.togetherDecoded],
		...(zlint === undefined ? [] : [["zlint", zlint.lints, zlint.ready, zlint.whole]]),
	];
	return {
		title: `All rules over ${count(ours.certificates)} certificates of ${title}`,
		columns: ["", "rules", "certificates per CPU s", "with reading them"],
		rows: rows.map(([name, ...figures]) => [name, ...figures.map((figure) => count(figure))]),
		notes: [
			"Profile publicTls; ours includes what the decoder reports. Processor time of all threads, after a warm-up. Rules differ in number and in what they look at, so the figures tell what a run costs, not who does more.",
			...(zlint === undefined
				? ["zlint: not measured, it cannot be built here."]
				: [`zlint ${zlint.version} as a library, over the ${count(zlint.parsed)} certificates that it parses.`]),
		],
	};
}

function keysSection(core) {
	const rounds = Array.from({ length: keyRounds }, () =>
		core.measureKeyRules(Array.from({ length: size }, rsaCertificate)),
	);
	const fastest = (name) => Math.min(...rounds.map((round) => round[name]));
	return {
		title: `The rules about keys over a bundle of ${count(size)} certificates, each with another RSA key of 2,048 bits`,
		columns: ["", "CPU time"],
		rows: [
			["no rule: the keys are found and read", milliseconds(fastest("none"))],
			["keys never seen before: each by itself", milliseconds(fastest("single"))],
			["whether any two share a prime", milliseconds(fastest("shared"))],
			["the same bundle again", milliseconds(fastest("again"))],
			["with one key replaced, as an edit does", milliseconds(fastest("edited"))],
		],
		notes: [
			`Fastest of ${keyRounds} rounds, each with new keys; each time includes the first. Moduli are products of primes of ${factorBits} bits, which cost the rules what others cost.`,
		],
	};
}

/** A certificate like any other, but for the modulus; its signature is wrong, which no rule looks at. */
function rsaCertificate() {
	const der = Buffer.from(readFileSync(template, "latin1").replaceAll(/-----.*-----|\s/g, ""), "base64");
	const modulus = Buffer.from(createPublicKey(readFileSync(template)).export({ format: "jwk" }).n, "base64url");
	freshModulus(modulus.length * 8).copy(der, der.indexOf(modulus));
	return new Uint8Array(der);
}

/** Without small factors and, as good as certainly, without one that another has; two primes would take seconds. */
function freshModulus(bits) {
	const factors = Array.from({ length: bits / factorBits - 1 }, () => generatePrimeSync(factorBits, { bigint: true }));
	const product = factors.reduce((left, right) => left * right);
	const rest = bits - product.toString(2).length;
	while (true) {
		const digits = (product * generatePrimeSync(rest, { bigint: true })).toString(16);
		if (digits.length * 4 === bits && digits[0] >= "8") return Buffer.from(digits, "hex");
	}
}

function zlintRates(folder, certificates, seconds) {
	const program = join(folder, "zlint-rates");
	const { error, status } = spawnSync("go", ["build", "-o", program, "."], { cwd: zlintFolder });
	if (error || status !== 0) return undefined;
	const corpus = join(folder, "lint.corpus");
	writeCorpus(corpus, certificates);
	return JSON.parse(execFileSync(program, [corpus, String(Math.round(seconds * 1000))], { encoding: "utf8" }));
}
