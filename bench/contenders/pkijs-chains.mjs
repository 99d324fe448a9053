import { join } from "node:path";
import { Certificate, CertificateChainValidationEngine } from "pkijs";
import { readCorpus } from "../corpus.mjs";
import { repeatVerifying } from "../repeat.mjs";

// Arguments and answer are those of bench/chains.mjs.
const [mode, milliseconds, seconds, folder] = process.argv.slice(2);
const [leaf, trusted, untrusted] = ["leaf", "trusted", "untrusted"].map((name) =>
	readCorpus(join(folder, `${name}.corpus`)),
);
const parse = (certificates) => certificates.map((der) => Certificate.fromBER(der));
const trustedCerts = parse(trusted);
// The last one is the leaf.
const presented = () => parse([...untrusted, ...leaf]);
const ready = mode === "ready" ? presented() : undefined;

async function verify() {
	const certs = [...(ready ?? presented())];
	const engine = new CertificateChainValidationEngine({ trustedCerts, certs, checkDate: new Date(seconds * 1000) });
	return (await engine.verify()).result;
}

await repeatVerifying(verify, Number(milliseconds));
