import { parseArgs } from "node:util";

const benchmarks = ["chains", "decode", "hover", "keystore", "lint", "lint-keystroke", "scan", "signatures", "startup"];

export const usage = `npm run bench -- [options]
  --only NAMES      some of ${benchmarks.join(", ")} (comma-separated; default: all)
  --filter NAMES    some of the contenders, e.g. ours,node,go
  --seconds N       measured time per contender and set (default 3)
  --rounds N        rounds it is divided into, contenders taking turns (default 12)
  --parse           also measure parsing alone, no field read
  --profile DIR     write V8 CPU profiles of our own decoder to DIR
  --markdown        write the results to docs/benchmarks.md as well; with --only, the others stay`;

/** Reads the command line; an unknown option or name throws with the usage as its message. */
export function readOptions(args) {
	const { values } = parse(args);
	const only = names(values.only) ?? benchmarks;
	const unknown = only.filter((name) => !benchmarks.includes(name));
	if (unknown.length > 0) throw new Error(`no benchmark called ${unknown.join(", ")}\n${usage}`);
	return {
		only,
		isWhole: values.only === undefined,
		filter: names(values.filter),
		seconds: positive("seconds", values.seconds),
		rounds: Math.round(positive("rounds", values.rounds)),
		modes: values.parse ? ["fields", "parse"] : ["fields"],
		profile: values.profile,
		markdown: values.markdown,
		help: values.help,
	};
}

function parse(args) {
	try {
		return parseArgs({
			args,
			options: {
				only: { type: "string" },
				filter: { type: "string" },
				seconds: { type: "string", default: "3" },
				rounds: { type: "string", default: "12" },
				parse: { type: "boolean", default: false },
				profile: { type: "string" },
				markdown: { type: "boolean", default: false },
				help: { type: "boolean", default: false },
			},
		});
	} catch (error) {
		throw new Error(`${error.message}\n${usage}`);
	}
}

function names(list) {
	return list?.split(",").map((name) => name.trim());
}

function positive(option, text) {
	const value = Number(text);
	if (!(value > 0)) throw new Error(`--${option} takes a number above 0, not ${JSON.stringify(text)}`);
	return value;
}
