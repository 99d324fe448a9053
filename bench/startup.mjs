import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rootCertificates } from "node:tls";
import { fileURLToPath } from "node:url";
import { milliseconds, percent } from "./numbers.mjs";
import { median, quantile, spread } from "./statistics.mjs";

const commandLine = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist", "cli.js");

/** Time of whole processes from start to exit, programs taking turns. */
export function benchmarkStartup(options, folder) {
	const file = join(folder, "one.pem");
	writeFileSync(file, `${rootCertificates[0]}\n`);
	const { runnable, absent } = programs(file);
	const runs = Math.max(5, options.rounds * 2);
	for (let run = 0; run < runs; run += 1) {
		for (const program of runnable) program.times.push(timeOf(program.command));
	}
	return [
		{
			title: "Start to exit of a process",
			columns: ["", "median", "spread", "fastest"],
			rows: runnable.map(({ title, times }) => [
				title,
				milliseconds(median(times)),
				percent(spread(times)),
				milliseconds(quantile(times, 0)),
			]),
			notes: [`${runs} runs each, programs taking turns; the file holds one certificate.`, ...absent],
		},
	];
}

function programs(file) {
	const all = [
		{ title: "node -e 0", command: [process.execPath, "-e", "0"] },
		{ title: "cert-inspector --version", command: [process.execPath, commandLine, "--version"], needs: commandLine },
		{ title: "cert-inspector inspect", command: [process.execPath, commandLine, "inspect", file], needs: commandLine },
		{
			title: "cert-inspector inspect --json",
			command: [process.execPath, commandLine, "inspect", "--json", file],
			needs: commandLine,
		},
		{ title: "openssl version", command: ["openssl", "version"] },
		{ title: "openssl x509 -text", command: ["openssl", "x509", "-text", "-noout", "-in", file] },
	];
	const runnable = [];
	const absent = [];
	for (const { title, command, needs } of all) {
		const reason = whyNot(command, needs);
		if (reason === undefined) runnable.push({ title, command, times: [] });
		else absent.push(`${title}: not measured, ${reason}`);
	}
	return { runnable, absent };
}

function whyNot([command, ...args], needs) {
	if (needs !== undefined && !existsSync(needs)) return "dist/cli.js is not built (npm run build)";
	const { error, status, stderr } = spawnSync(command, args, { encoding: "utf8" });
	if (error) return `${command} cannot be started (${error.code})`;
	return status === 0 ? undefined : `exit status ${status}: ${stderr.trim().split("\n")[0]}`;
}

function timeOf([command, ...args]) {
	const start = performance.now();
	spawnSync(command, args, { stdio: "ignore" });
	return performance.now() - start;
}
