import { pathToFileURL } from "node:url";
import { bundleCore } from "./bundle.mjs";
import { certificateSets } from "./corpus.mjs";
import { count, milliseconds } from "./numbers.mjs";
import { benchmarkSourceScan } from "./source-scan.mjs";

const script = new URL("./core/scan.mjs", import.meta.url);

/** How fast PEM is found and decoded in texts without it, with it, and made to be slow; and certificates of that kind. */
export async function benchmarkScanning(options, folder) {
	const core = await import(pathToFileURL(await bundleCore(folder, script)));
	const [{ certificates }] = certificateSets();
	return [
		scanningSection(core.measureScanning(certificates, options.seconds)),
		hostileSection(core.measureHostileCertificates(options.seconds)),
		await benchmarkSourceScan(options, folder),
	];
}

function scanningSection(results) {
	return {
		title: "Finding PEM in texts of 4 million characters",
		columns: ["", "blocks", "find: Mchar/s", "4x text takes", "find, decode, check: Mchar/s", "4x text takes"],
		rows: results.map((result) => [
			result.title,
			count(result.blocks),
			rate(result.findRate),
			`${result.findGrowth.toFixed(1)}x`,
			rate(result.checkRate),
			`${result.checkGrowth.toFixed(1)}x`,
		]),
		notes: [
			'Fastest of several runs. "4x text takes": time for 4 million characters over time for a million of the same; 4 is linear, and times below a millisecond are rough.',
		],
	};
}

function hostileSection(results) {
	return {
		title: "Certificates made to be slow: everything read and checked",
		columns: ["", "bytes", "time", "4x bytes take"],
		rows: results.map((result) => [
			result.title,
			count(result.bytes),
			milliseconds(result.milliseconds),
			`${result.growth.toFixed(1)}x`,
		]),
		notes: ["Fastest of several runs; the last column is against a certificate of a quarter of the bytes."],
	};
}

function rate(millionsPerSecond) {
	return millionsPerSecond < 10 ? millionsPerSecond.toFixed(1) : count(millionsPerSecond);
}
