import { spawn } from "node:child_process";
import { createWriteStream } from "node:fs";

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env] whole environment; this process's own when absent
 * @property {string} [log] file that receives everything the command prints
 * @property {number} [limitSeconds] ends a command that runs longer
 */

/**
 * Runs a command to its end without a terminal. Its output goes to the log file, not to the console.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @returns {Promise<{ code: number, tail: string }>} exit code (127 when it could not be started, 128 when a signal
 * ended it) and the last lines it printed
 */
export function runCommand(file, args, { cwd, env = process.env, log, limitSeconds } = {}) {
	return new Promise((resolve) => {
		const child = spawn(file, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
		const sink = log === undefined ? undefined : createWriteStream(log);
		const lines = /** @type {string[]} */ ([]);
		const take = lineReader((line) => {
			sink?.write(`${line}\n`);
			lines.push(line);
			if (lines.length > 40) lines.shift();
		});
		child.stdout.on("data", take.data);
		child.stderr.on("data", take.data);
		const limit = limitSeconds === undefined ? undefined : setTimeout(endOverdue, limitSeconds * 1000);
		function endOverdue() {
			take.data(`It was ended after ${limitSeconds} s.\n`);
			child.kill();
			// A process that does not end on request holds our pipes open.
			setTimeout(() => child.kill("SIGKILL"), 10_000).unref();
		}
		const finish = (/** @type {number} */ code) => {
			clearTimeout(limit);
			take.end();
			const result = { code, tail: lines.join("\n") };
			if (sink) sink.end(() => resolve(result));
			else resolve(result);
		};
		child.once("error", (error) => {
			take.data(`${file}: ${error.message}\n`);
			finish(127);
		});
		child.once("close", (code) => {
			if (child.pid !== undefined) finish(code ?? 128);
		});
	});
}

/**
 * Cuts a stream into lines.
 * @param {(line: string) => void} onLine
 * @returns {{ data: (chunk: Buffer | string) => void, end: () => void }}
 */
function lineReader(onLine) {
	let rest = "";
	return {
		data(chunk) {
			const parts = (rest + chunk.toString()).split(/\r?\n/);
			rest = parts.pop() ?? "";
			for (const part of parts) onLine(part);
		},
		end() {
			if (rest !== "") onLine(rest);
			rest = "";
		},
	};
}

/**
 * Runs a command that must succeed.
 * @param {string} file
 * @param {readonly string[]} args
 * @param {CommandOptions} [options]
 * @throws {Error} naming the command and its last lines when it fails
 */
export async function mustRun(file, args, options = {}) {
	const { code, tail } = await runCommand(file, args, options);
	if (code !== 0) throw new Error(`${file} ${args.join(" ")} ended with ${code}\n${tail}`);
}

/**
 * How to call the npm that runs this script, or the one on PATH.
 * @param {readonly string[]} args
 * @returns {{ file: string, args: string[] }}
 */
export function npm(args) {
	const { npm_execpath: script } = process.env;
	if (script?.endsWith("npm-cli.js")) return { file: process.execPath, args: [script, ...args] };
	return { file: process.platform === "win32" ? "npm.cmd" : "npm", args: [...args] };
}
