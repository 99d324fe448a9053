import { join } from "node:path";
import { buildChains, CertificatePool, SignatureCache } from "../../src/core/chain/index.ts";
import { readCertificate } from "../../src/core/x509/read-certificate.ts";
import { signatureHost } from "../../src/platform/node.ts";
import { readCorpus } from "../corpus.mjs";
import { repeatVerifying } from "../repeat.mjs";

// Arguments and answer are those of bench/chains.mjs. `cached` is `anew` with a memory of signatures, `every` looks for
// all chains and not for the first valid one.
const [mode, milliseconds, seconds, folder] = process.argv.slice(2);
const [[leaf], trusted, untrusted] = ["leaf", "trusted", "untrusted"].map((name) =>
	readCorpus(join(folder, `${name}.corpus`)),
);
const anchors = trusted.map((der) => readCertificate(der));
const origin = { kind: "file", label: "bench" };
const shared = new SignatureCache();
const find = mode === "every" ? "all" : "first";
const ready = mode === "ready" ? filled() : undefined;

function filled() {
	const pool = new CertificatePool();
	for (const certificate of untrusted) pool.add(certificate, { origin });
	for (const certificate of anchors) pool.add(certificate, { origin, isAnchor: true });
	return pool;
}

async function verify() {
	const signatures = mode === "cached" ? shared : new SignatureCache();
	const options = { at: seconds * 1000, purpose: "server", find, host: signatureHost, signatures };
	return (await buildChains(leaf, ready ?? filled(), options)).valid;
}

await repeatVerifying(verify, Number(milliseconds));
