import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { bundleCore } from "./bundle.mjs";
import { buildWithGo, buildWithOpenssl } from "./contenders.mjs";
import { writeCorpus } from "./corpus.mjs";
import { count, milliseconds, ratio } from "./numbers.mjs";

const authorities = new URL("../test/fixtures/certificates/authorities/", import.meta.url);
const rounds = 4;
const patience = 10_000;

/**
 * Chains verified by us and by others, each in a process of its own: `PROGRAM anew|ready MILLISECONDS SECONDS FOLDER`,
 * the time to verify at in seconds since the epoch, the folder with leaf.corpus, trusted.corpus and untrusted.corpus. It
 * answers `{ first, each, verdict }` in milliseconds. Trusted certificates are read beforehand; `anew` reads the others
 * each time, `ready` has them all.
 */
export async function benchmarkChains(options, folder) {
	const cases = await import(
		pathToFileURL(await bundleCore(folder, new URL("./core/chain-cases.mjs", import.meta.url)))
	);
	const bench = new ChainBench(await programs(folder), folder, (options.seconds * 1000) / rounds);
	return [
		ordinary(bench, cases.ordinaryChains(authorities)),
		pools(
			bench,
			[10, 1000, 10_000].map((size) => cases.chainInPool(size)),
		),
		hostile(bench, cases.hostileGraphs()),
	];
}

async function programs(folder) {
	const ours = await bundleCore(folder, new URL("./core/chains.mjs", import.meta.url));
	const pkijs = fileURLToPath(new URL("./contenders/pkijs-chains.mjs", import.meta.url));
	return {
		ours: [process.execPath, ours],
		openssl: whereItIs(() => [buildWithOpenssl(join(folder, "chains-with-openssl"), "chains.c")]),
		go: whereItIs(() => [buildWithGo(join(folder, "chains-with-go"), "./chains")]),
		pkijs: [process.execPath, pkijs],
	};
}

function whereItIs(built) {
	try {
		return built();
	} catch {
		return undefined;
	}
}

class ChainBench {
	#programs;
	#folder;
	#milliseconds;
	#written = 0;

	constructor(programs, folder, milliseconds) {
		this.#programs = programs;
		this.#folder = folder;
		this.#milliseconds = milliseconds;
	}

	/**
	 * Every contender in turn, a process each time; the fastest of `rounds`, for whatever else the machine does only slows.
	 *
	 * @param {string[]} contenders `ours anew`: the program and its mode
	 * @returns {Record<string, { first: number, each: number, verdict: string } | undefined>} undefined where a program is
	 * not here, fails or takes longer than anybody waits
	 */
	measure(chain, contenders, milliseconds = this.#milliseconds) {
		const folder = this.#write(chain);
		const answers = Object.fromEntries(contenders.map((contender) => [contender, []]));
		for (let round = 0; round < rounds; round += 1)
			// Who has not come to an end once is not waited for again.
			for (const contender of contenders)
				if (!answers[contender].includes(undefined))
					answers[contender].push(this.#ask(contender, chain, folder, milliseconds));
		return Object.fromEntries(contenders.map((contender) => [contender, fastest(answers[contender])]));
	}

	#write({ leaf, trusted, untrusted }) {
		const folder = join(this.#folder, `chain-${this.#written}`);
		this.#written += 1;
		mkdirSync(folder);
		const corpora = { leaf: [leaf], trusted, untrusted };
		for (const [name, ders] of Object.entries(corpora))
			writeCorpus(
				join(folder, `${name}.corpus`),
				ders.map((der) => Buffer.from(der)),
			);
		return folder;
	}

	#ask(contender, { at }, folder, milliseconds) {
		const [name, mode] = contender.split(" ");
		const program = this.#programs[name];
		if (program === undefined) return undefined;
		const [command, ...args] = [...program, mode, milliseconds, Math.floor(at / 1000), folder].map(String);
		const { status, stdout } = spawnSync(command, args, { encoding: "utf8", timeout: patience });
		return status === 0 ? JSON.parse(stdout) : undefined;
	}
}

function fastest(answers) {
	if (answers.includes(undefined)) return undefined;
	const of = (field) => Math.min(...answers.map((answer) => answer[field]));
	return { first: of("first"), each: of("each"), verdict: answers[0].verdict };
}

function ordinary(bench, chains) {
	const contenders = ["ours anew", "ours cached", "openssl anew", "go anew", "pkijs anew"];
	const rows = chains.map((chain) => {
		const found = bench.measure(chain, contenders);
		const rates = contenders.map((contender) => perSecond(found[contender]));
		const own = rates[0] ?? 0;
		const shown = rates.map((rate) => (rate === undefined ? "-" : count(rate)));
		const compared = rates.slice(2).map((rate) => (rate === undefined ? "-" : `${ratio(own / rate)}x`));
		return [chain.title, ...shown, ...compared];
	});
	return {
		title: "Chains verified per second",
		columns: [
			...["", "cert-inspector", "with the signature cache", "OpenSSL (C)", "Go", "PKI.js"],
			...["to OpenSSL", "to Go", "to PKI.js"],
		],
		rows,
		notes: [
			`Leaf and intermediates are read anew each time, the root is there before. The fastest of ${rounds} processes each, taking turns. The last columns are our rate without the cache over the other's.`,
			"Ours judges by every rule of RFC 5280, in JavaScript on top of Node's crypto.",
		],
	};
}

/** A chain that does not hold was not verified. */
const perSecond = (answer) => (answer?.verdict === "valid" ? 1000 / answer.each : undefined);

function pools(bench, chains) {
	const contenders = ["ours anew", "ours ready", "openssl anew", "openssl ready", "go anew", "go ready", "pkijs anew"];
	const rows = chains.map((chain) => {
		const found = bench.measure(chain, contenders);
		const [own, ...others] = contenders.map((contender) => found[contender]);
		return [
			count(Number(chain.title)),
			timeOf(own, "first"),
			...[own, ...others].map((answer) => timeOf(answer, "each")),
		];
	});
	return {
		title: "The chain of one leaf among other certificates",
		columns: [
			...["certificates", "cert-inspector, first time", "cert-inspector", "pool there already", "OpenSSL (C)"],
			...["certificates read already", "Go", "pool there already", "PKI.js"],
		],
		rows,
		notes: [
			`From the bytes of all certificates to the verdict, two signatures verified; first time: in a new process, nothing compiled yet. The fastest of ${rounds} processes.`,
			`"-": no verdict within ${patience / 1000} seconds.`,
		],
	};
}

function hostile(bench, graphs) {
	const contenders = ["ours anew", "ours every", "openssl anew", "go anew", "pkijs anew"];
	const rows = graphs.map((graph) => {
		const found = bench.measure(graph, contenders, 0);
		return [graph.title, ...contenders.map((contender) => withVerdict(found[contender]))];
	});
	return {
		title: "Graphs of certificates made to be slow",
		columns: ["", "cert-inspector", "every chain", "OpenSSL (C)", "Go", "PKI.js"],
		rows,
		notes: [
			`Time until the verdict, first time in a process, certificates read included. The fastest of ${rounds} processes. We, and Go, give up when a budget is spent: that is no valid chain.`,
			`"-": no verdict within ${patience / 1000} seconds.`,
		],
	};
}

const timeOf = (answer, field) => (answer === undefined ? "-" : milliseconds(answer[field]));
const withVerdict = (answer) => (answer === undefined ? "-" : `${milliseconds(answer.first)}, ${answer.verdict}`);
