// Runs every "check:" script of package.json, two at a time, and shows the output of those that fail.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { performance } from "node:perf_hooks";

/**
 * @param {string} script
 * @returns {Promise<{ passed: boolean, output: string }>}
 */
function run(script) {
	return new Promise((resolve, reject) => {
		const child = spawn("npm", ["run", "--silent", script], { shell: process.platform === "win32" });
		let output = "";
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding("utf8").on("data", (text) => {
				output += text;
			});
		}
		child.on("error", reject);
		child.on("close", (status) => resolve({ passed: status === 0, output }));
	});
}

const { scripts } = JSON.parse(await readFile("package.json", "utf8"));
const waiting = Object.keys(scripts).filter((name) => name.startsWith("check:"));
if (waiting.length === 0) throw new Error('package.json has no "check:" script');
let failed = 0;

async function work() {
	for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
		const start = performance.now();
		const { passed, output } = await run(script);
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		console.log(`${passed ? "ok    " : "FAILED"} ${script} (${seconds} s)`);
		if (!passed) {
			failed += 1;
			console.log(output);
		}
	}
}

await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
console.log(failed === 0 ? "All checks passed" : `${failed} checks failed`);
if (failed > 0) process.exitCode = 1;
