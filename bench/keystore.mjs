import { spawnSync } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { fileURLToPath } from "node:url";
import { bundleCore } from "./bundle.mjs";
import { jksOf } from "./keystore/jks.mjs";
import { count, milliseconds } from "./numbers.mjs";
import { median } from "./statistics.mjs";

const roots = 150;
const password = "changeit";
const listings = 20;

/** Processor time that listing a truststore takes, in one process and as a whole one. */
export async function benchmarkKeystore(options, folder) {
	const file = join(folder, "roots.jks");
	const certificates = Array.from({ length: roots }, (_, index) => rootOf(index));
	writeFileSync(file, jksOf(certificates, password));
	const rounds = Math.max(5, options.rounds);
	const script = await bundleCore(folder, new URL("./keystore/list.mjs", import.meta.url));
	const java = fileURLToPath(new URL("./java/ListKeystore.java", import.meta.url));
	const aliases = "alias, kind and date";
	const subjects = "subject and validity too";
	const inProcess = [
		[`cert-inspector: ${aliases}`, process.execPath, [script, "entries", file, rounds, listings]],
		[`Java KeyStore.load: ${aliases}`, "java", [java, "entries", file, password, rounds, listings]],
		[`cert-inspector: ${subjects}`, process.execPath, [script, "certificates", file, rounds, listings]],
		[`Java KeyStore.load: ${subjects}`, "java", [java, "certificates", file, password, rounds, listings]],
	];
	const rows = [];
	const notes = [
		`The entries are Mozilla's ${count(rootCertificates.length)} roots (tls.rootCertificates), the first of them again at the end. Medians over ${rounds} processes (first) and ${rounds} rounds of ${listings} listings in each (warm); all threads count, compilation and garbage collection included. Java reads every certificate and checks the digest under the password as it loads, which it cannot leave out.`,
	];
	for (const [title, command, args] of inProcess) {
		const runs = Array.from({ length: rounds }, () => answerOf(command, args));
		const failure = runs.find((run) => typeof run === "string");
		if (failure !== undefined) notes.push(`${title}: not measured, ${failure}`);
		else
			rows.push([
				title,
				milliseconds(median(runs.map((run) => run.first))),
				milliseconds(median(runs.flatMap((run) => run.warm))),
			]);
	}
	const whole = Array.from({ length: rounds }, () => wholeProcess(file)).filter((time) => time !== undefined);
	if (whole.length === rounds) rows.push(["keytool -list, the whole process", milliseconds(median(whole)), ""]);
	else notes.push("keytool -list: not measured, it is not installed");
	return [
		{
			title: `A JKS of ${count(roots)} roots listed: processor time`,
			columns: ["", "first", "warm"],
			rows,
			notes,
		},
	];
}

/** DER; Mozilla has fewer, and they start again. */
const rootOf = (index) => new X509Certificate(rootCertificates[index % rootCertificates.length]).raw;

function answerOf(command, args) {
	const { error, status, stdout, stderr } = spawnSync(command, args.map(String), { encoding: "utf8" });
	if (error) return `${command} cannot be started (${error.code})`;
	return status === 0 ? JSON.parse(stdout) : `exit status ${status}: ${stderr.trim().split("\n")[0]}`;
}

/** Milliseconds that the shell counts for its children: the second line of POSIX `times`. */
function wholeProcess(file) {
	const command = 'keytool -list -keystore "$1" -storepass:env KEYSTORE_PASSWORD > /dev/null 2>&1 && times';
	const env = { ...process.env, KEYSTORE_PASSWORD: password };
	const { status, stdout } = spawnSync("sh", ["-c", command, "sh", file], { encoding: "utf8", env });
	if (status !== 0) return undefined;
	const spent = [...(stdout.split("\n")[1] ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
	return spent.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000, 0);
}
