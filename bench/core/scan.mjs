import { decode, PkiDocument } from "../../src/core/index.ts";
import { inspectRecord } from "../../src/core/present/json.ts";
import { timeBoth } from "./growth.mjs";
import { hostileCertificates } from "./hostile-certificates.mjs";
import { textsToScan } from "./texts.mjs";

const shortMillionCharacters = 1;
const shortCertificateBytes = 25_000;
const growth = 4;

/**
 * Looks for blocks in each text, and decodes and checks all of them, at two lengths.
 *
 * @returns {{ title: string, blocks: number, findRate: number, findGrowth: number, checkRate: number, checkGrowth: number }[]}
 * rates in million characters a second; growths: how much longer a text four times as long takes
 */
export function measureScanning(certificates, seconds) {
	const short = textsToScan(certificates, shortMillionCharacters * 1e6);
	const long = textsToScan(certificates, growth * shortMillionCharacters * 1e6);
	return short.map(({ title, text }, index) => {
		const longText = long[index].text;
		const find = timeBoth(findBlocks, text, longText, seconds);
		const check = timeBoth(checkBlocks, text, longText, seconds);
		return {
			title,
			blocks: findBlocks(longText),
			findRate: (growth * shortMillionCharacters) / find.long,
			findGrowth: find.long / find.short,
			checkRate: (growth * shortMillionCharacters) / check.long,
			checkGrowth: check.long / check.short,
		};
	});
}

function findBlocks(text) {
	return new PkiDocument(text, "text").length;
}

function checkBlocks(text) {
	return new PkiDocument(text, "text").problems.length;
}

/**
 * Reads everything in certificates made to be slow, at two lengths.
 *
 * @returns {{ title: string, bytes: number, milliseconds: number, growth: number }[]} of the longer one
 */
export function measureHostileCertificates(seconds) {
	const short = hostileCertificates(shortCertificateBytes);
	const long = hostileCertificates(growth * shortCertificateBytes);
	return short.map(({ title, bytes }, index) => {
		const times = timeBoth(readEverything, bytes, long[index].bytes, seconds);
		return {
			title,
			bytes: long[index].bytes.length,
			milliseconds: times.long * 1000,
			growth: times.long / times.short,
		};
	});
}

function readEverything(bytes) {
	const { items, problems } = decode(bytes);
	return JSON.stringify([items.map((item) => inspectRecord(item)), problems]).length;
}
