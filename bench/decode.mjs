import { join } from "node:path";
import { availableContenders } from "./contenders.mjs";
import { Conversation } from "./conversation.mjs";
import { certificateSets, writeCorpus } from "./corpus.mjs";
import { count, percent, ratio } from "./numbers.mjs";
import { median, spread } from "./statistics.mjs";

const warmUpMilliseconds = 1000;
const columnsExplained =
	'"spread": half the interquartile range; "per CPU s": the same rate by processor time, garbage collection threads included; "complete": certificates on which no field failed, and only these count; "strings", "chars": read per parsed certificate.';

/** Certificates per second, all fields read, contender by contender on the same certificates. */
export async function benchmarkDecoding(options, folder) {
	const { available, absent } = await availableContenders(options, folder);
	const sections = [await introductions(available, absent)];
	for (const set of certificateSets()) {
		const corpus = join(folder, `${set.id}.bin`);
		writeCorpus(corpus, set.certificates);
		for (const mode of options.modes) sections.push(await measureSet(set, corpus, mode, available, options));
	}
	return sections;
}

/** Who takes part, and which of the fields its API does not offer. */
async function introductions(available, absent) {
	const rows = [];
	for (const { command } of available) {
		const conversation = new Conversation([...command, "/dev/null"]);
		const { name, version, missing } = await conversation.answer();
		conversation.close();
		rows.push([name, version, missing || "nothing"]);
	}
	return {
		title: "Decoding: who reads the certificates",
		columns: ["", "version", "fields its API does not offer"],
		rows,
		notes: [
			"Fields: subject and issuer as RFC 4514 strings or alike, serial number in hexadecimal, notBefore and notAfter as ISO 8601, public key algorithm, exact size and curve, signature algorithm, each SAN as a string, OID, name, critical and byte range of each extension, basicConstraints, keyUsage, extendedKeyUsage, subject and authority key identifier.",
			...absent.map(({ id, reason }) => `${id}: not measured, ${reason}`),
		],
	};
}

async function measureSet(set, corpus, mode, available, options) {
	const runs = [];
	try {
		for (const { id, command } of available) runs.push(await start(id, [...command, corpus], mode));
		const milliseconds = Math.round((options.seconds * 1000) / options.rounds);
		for (let round = 0; round < options.rounds; round += 1) {
			for (const run of runs) run.rounds.push(await run.conversation.ask(`round ${mode} ${milliseconds}`));
		}
	} finally {
		for (const run of runs) run.conversation.close();
	}
	return section(set, mode, runs, options);
}

async function start(id, command, mode) {
	const conversation = new Conversation(command);
	const introduction = await conversation.answer();
	const pass = await conversation.ask("pass");
	await conversation.ask(`round ${mode} ${warmUpMilliseconds}`);
	return { id, conversation, ...introduction, pass, rounds: [] };
}

function rates(run) {
	return run.rounds.map(({ certificates, failed, seconds }) => (certificates - failed) / seconds);
}

function processorRates(run) {
	return run.rounds.map(({ certificates, failed, processorSeconds }) => (certificates - failed) / processorSeconds);
}

/** Contenders of one round ran one after the other, so a round's ratio is steadier than the ratio of two medians. */
function ratioTo(run, runs, peerId) {
	const peer = runs.find(({ id }) => id === peerId);
	if (peer === undefined) return "-";
	const peerRates = rates(peer);
	return ratio(median(rates(run).map((rate, round) => rate / peerRates[round])));
}

function section(set, mode, runs, { rounds, seconds }) {
	const what = mode === "fields" ? "all fields read" : "parsed, no field read";
	return {
		title: `${set.title}: ${count(set.certificates.length)} certificates, ${what}`,
		columns: ["", "certificates/s", "spread", "per CPU s", "x Node", "x Go", "parsed", "complete", "strings", "chars"],
		rows: runs.map((run) => [
			run.name,
			count(median(rates(run))),
			percent(spread(rates(run))),
			count(median(processorRates(run))),
			ratioTo(run, runs, "node"),
			ratioTo(run, runs, "go"),
			count(run.pass.parsed),
			count(run.pass.complete),
			(run.pass.strings / run.pass.parsed).toFixed(1),
			count(run.pass.characters / run.pass.parsed),
		]),
		notes: [
			`Medians of ${rounds} rounds of ${Math.round((seconds * 1000) / rounds)} ms after a warm-up, contenders taking turns. ${columnsExplained}`,
			...runs.flatMap(failures),
		],
	};
}

function failures(run) {
	const all = Object.entries(run.pass.errors).sort(([, left], [, right]) => right - left);
	const shown = all.slice(0, 3).map(([message, times]) => `${times} x ${message}`);
	if (all.length > shown.length) shown.push(`${all.length - shown.length} more kinds`);
	return all.length === 0 ? [] : [`${run.name} failed on some: ${shown.join("; ")}`];
}
