import { readFileSync } from "node:fs";
import { mayHoldMaterial } from "../../src/core/embedded/markers.ts";

/**
 * Looks for markers of PKI material in each file, once for each of `rounds`.
 *
 * @returns {{ bytes: number, hits: number, searching: number[], reading: number[] }} seconds of processor time: of
 * looking through texts in memory, and of reading the files as well
 */
export function measureSourceScan(files, rounds) {
	const texts = files.map(textOf);
	const searching = [];
	const reading = [];
	let hits = 0;
	for (let round = 0; round < rounds; round += 1) {
		searching.push(processorSeconds(() => (hits = texts.filter(mayHoldMaterial).length)));
		reading.push(processorSeconds(() => (hits = files.filter((file) => mayHoldMaterial(textOf(file))).length)));
	}
	return { bytes: texts.reduce((sum, text) => sum + text.length, 0), hits, searching, reading };
}

/** One character for each byte, as the core takes files. */
function textOf(file) {
	return readFileSync(file, "latin1");
}

function processorSeconds(work) {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
}
