import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleCore } from "./bundle.mjs";

const here = dirname(fileURLToPath(import.meta.url));

/**
 * Every contender, in the order in which they take turns. `command` builds it in the given folder and returns what
 * starts it, or throws when it cannot be had on this machine.
 */
const contenders = [
	{ id: "ours", command: ours },
	{ id: "node", command: () => nodeScript(new URL("./contenders/node.mjs", import.meta.url)) },
	{ id: "go", command: goProgram },
	{ id: "openssl", command: cProgram },
	{ id: "peculiar", command: () => nodeScript(new URL("./contenders/peculiar.mjs", import.meta.url)) },
	{ id: "pkijs", command: () => nodeScript(new URL("./contenders/pkijs.mjs", import.meta.url)) },
];

/**
 * @param {{ filter?: string[], profile?: string }} options
 * @returns {Promise<{ available: { id: string, command: string[] }[], absent: { id: string, reason: string }[] }>}
 */
export async function availableContenders(options, folder) {
	const unknown = options.filter?.filter((id) => !contenders.some((contender) => contender.id === id)) ?? [];
	if (unknown.length > 0) throw new Error(`no contender called ${unknown.join(", ")}`);
	const available = [];
	const absent = [];
	for (const { id, command } of contenders) {
		if (options.filter !== undefined && !options.filter.includes(id)) continue;
		try {
			available.push({ id, command: await command(folder, options) });
		} catch (error) {
			absent.push({ id, reason: error.message });
		}
	}
	return { available, absent };
}

function nodeScript(script) {
	return [process.execPath, fileURLToPath(script)];
}

async function ours(folder, { profile }) {
	const script = await bundleCore(folder, new URL("./contenders/cert-inspector.mjs", import.meta.url));
	const profiling = profile === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profile}`];
	return [process.execPath, ...profiling, script];
}

function goProgram(folder) {
	return [buildWithGo(join(folder, "read-with-go"), ".")];
}

function cProgram(folder) {
	return [buildWithOpenssl(join(folder, "read-with-openssl"), "main.c", "fields.c")];
}

/** Compiles sources of bench/openssl; returns the program, or throws when that cannot be done on this machine. */
export function buildWithOpenssl(program, ...sources) {
	if (process.platform === "linux" && !existsSync("/usr/include/openssl/x509.h"))
		throw new Error("libssl-dev is not installed");
	build("cc", ["-O2", "-o", program, ...sources, "corpus.c", "-lcrypto"], join(here, "openssl"));
	return program;
}

/** Compiles a package of bench/go; returns the program, or throws when that cannot be done on this machine. */
export function buildWithGo(program, name) {
	build("go", ["build", "-o", program, name], join(here, "go"));
	return program;
}

function build(command, args, cwd) {
	const { error, status, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
	if (error?.code === "ENOENT") throw new Error(`${command} is not installed`);
	if (error) throw error;
	if (status !== 0) throw new Error(`${command} failed: ${stderr.trim()}`);
}
