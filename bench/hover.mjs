import { pathToFileURL } from "node:url";
import { bundleCore } from "./bundle.mjs";
import { certificateSets } from "./corpus.mjs";
import { count, milliseconds } from "./numbers.mjs";
import { median, quantile } from "./statistics.mjs";

const script = new URL("./core/hover.mjs", import.meta.url);
const bundleSize = 10_000;

const steps = {
	open: "open the text: find all blocks",
	firstHover: "hover on the last certificate",
	secondHover: "the same hover again",
	edit: "type one character into the middle certificate",
	hoverAfterEdit: "hover on the last certificate after it",
	checkAll: "problems of the whole text: decode and check all",
	editAfterAll: "take the character out again, all blocks decoded",
	checkAfterEdit: "problems of the edited block",
	fromScratch: "for comparison: decode and check all anew",
};

/** Work of an editor's hover and edits in a long bundle. */
export async function benchmarkHover(options, folder) {
	const { measureHover } = await import(pathToFileURL(await bundleCore(folder, script)));
	const certificates = certificateSets().flatMap((set) => set.certificates);
	const runs = Math.max(5, options.rounds);
	const { blocks, characters, times } = measureHover(certificates, bundleSize, runs);
	return [
		{
			title: `A bundle of ${count(blocks)} certificates, ${(characters / 1e6).toFixed(1)} million characters, hovered and edited`,
			columns: ["", "median", "slowest"],
			rows: Object.entries(steps).map(([step, title]) => [
				title,
				milliseconds(median(times[step])),
				milliseconds(quantile(times[step], 1)),
			]),
			notes: [
				`${runs} runs in one process, the first of them not warmed up. The bundle repeats ${count(certificates.length)} certificates. A hover here is the whole detail view of the certificate, all sections and problems in words, as JSON.`,
			],
		},
	];
}
