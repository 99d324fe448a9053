import { pathToFileURL } from "node:url";
import { bundleCore } from "./bundle.mjs";
import { certificateSets } from "./corpus.mjs";
import { count, milliseconds } from "./numbers.mjs";
import { median, quantile } from "./statistics.mjs";

const script = new URL("./core/lint-keystroke.mjs", import.meta.url);
const bundleSize = 150;

const steps = {
	first: "judge everything for the first time",
	inside: "a character inside of a certificate: update, decode, judge",
	between: "a character before the first certificate: update, judge",
	minute: "a minute later: what depends on time",
};

/** What a keystroke in a bundle costs until everything wrong with it is known again. */
export async function benchmarkKeystrokes(options, folder) {
	const { measureKeystrokes } = await import(pathToFileURL(await bundleCore(folder, script)));
	const certificates = certificateSets().flatMap((set) => set.certificates);
	const runs = 10 * options.rounds;
	const { blocks, findings, times } = measureKeystrokes(certificates, bundleSize, runs);
	return [
		{
			title: `Typing in a bundle of ${count(blocks)} certificates with ${count(findings)} findings`,
			columns: ["processor time", "median", "95%", "slowest"],
			rows: Object.entries(steps).map(([step, title]) => [
				title,
				milliseconds(median(times[step])),
				milliseconds(quantile(times[step], 0.95)),
				milliseconds(quantile(times[step], 1)),
			]),
			notes: [`${runs} keystrokes of each kind in one process, the first of them not warmed up.`],
		},
	];
}
