import { createInterface } from "node:readline";
import { readCorpus } from "./corpus.mjs";
import { Sink } from "./sink.mjs";

const certificatesPerClockLook = 8;

/**
 * Runs one contender in this process, on orders from standard input:
 * `pass` reads every certificate once, `round parse|fields MILLISECONDS` goes on reading where the last round stopped.
 * Answers are JSON, one line each.
 *
 * @param contender `prepare` turns bytes into what the library takes, outside the measured time; `parse` reads it,
 * `fields` gives every field of the result to a sink. Both throw on what the library cannot read.
 */
export async function serve(contender) {
	const inputs = readCorpus(process.argv[2]).map(contender.prepare ?? ((bytes) => bytes));
	const { name, version, missing } = contender;
	answer({ name, version, missing });
	const cursor = { next: 0 };
	for await (const line of createInterface({ input: process.stdin })) {
		const [order, mode, milliseconds] = line.split(" ");
		if (order === "pass") answer(onePass(contender, inputs));
		else if (order === "round") answer(oneRound(contender, inputs, cursor, mode, Number(milliseconds)));
		else break;
	}
}

function answer(value) {
	process.stdout.write(`${JSON.stringify(value)}\n`);
}

function onePass(contender, inputs) {
	const sink = new Sink();
	let parsed = 0;
	let complete = 0;
	const errors = new Map();
	for (const input of inputs) {
		try {
			const certificate = contender.parse(input);
			parsed += 1;
			contender.fields(certificate, sink);
			complete += 1;
		} catch (error) {
			const message = String(error?.message ?? error);
			errors.set(message, (errors.get(message) ?? 0) + 1);
		}
	}
	const { strings, characters } = sink;
	return { certificates: inputs.length, parsed, complete, strings, characters, errors: Object.fromEntries(errors) };
}

function oneRound(contender, inputs, cursor, mode, milliseconds) {
	const sink = new Sink();
	let certificates = 0;
	let failed = 0;
	const processorBefore = process.cpuUsage();
	const start = performance.now();
	let now = start;
	while (now - start < milliseconds) {
		for (let count = 0; count < certificatesPerClockLook; count += 1) {
			const input = inputs[cursor.next];
			cursor.next = cursor.next + 1 === inputs.length ? 0 : cursor.next + 1;
			certificates += 1;
			try {
				const certificate = contender.parse(input);
				if (mode === "fields") contender.fields(certificate, sink);
				else sink.flag(certificate !== undefined);
			} catch {
				failed += 1;
			}
		}
		now = performance.now();
	}
	const { user, system } = process.cpuUsage(processorBefore);
	return {
		certificates,
		failed,
		seconds: (now - start) / 1000,
		processorSeconds: (user + system) / 1e6,
		checksum: sink.checksum,
	};
}
