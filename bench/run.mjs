import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchmarkChains } from "./chains.mjs";
import { benchmarkDecoding } from "./decode.mjs";
import { benchmarkHover } from "./hover.mjs";
import { benchmarkKeystore } from "./keystore.mjs";
import { benchmarkLinting } from "./lint.mjs";
import { benchmarkKeystrokes } from "./lint-keystroke.mjs";
import { readOptions, usage } from "./options.mjs";
import { machine, writePage } from "./report.mjs";
import { benchmarkScanning } from "./scan.mjs";
import { benchmarkSignatures } from "./signatures.mjs";
import { benchmarkStartup } from "./startup.mjs";
import { asText } from "./tables.mjs";

const runners = {
	chains: benchmarkChains,
	decode: benchmarkDecoding,
	hover: benchmarkHover,
	keystore: benchmarkKeystore,
	lint: benchmarkLinting,
	"lint-keystroke": benchmarkKeystrokes,
	scan: benchmarkScanning,
	signatures: benchmarkSignatures,
	startup: benchmarkStartup,
};

async function main() {
	const options = readOptions(process.argv.slice(2));
	if (options.help) return console.log(usage);
	console.log(`${machine()}\n`);
	const folder = mkdtempSync(join(tmpdir(), "cert-inspector-bench-"));
	const sections = [];
	try {
		for (const name of options.only) {
			for (const section of await runners[name](options, folder)) {
				console.log(asText(section));
				sections.push(section);
			}
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
	if (options.markdown) console.log(`written: ${writePage(sections, options.isWhole)}`);
}

try {
	await main();
} catch (error) {
	console.error(error.message);
	process.exitCode = 1;
}
