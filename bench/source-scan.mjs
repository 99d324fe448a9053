import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleCore } from "./bundle.mjs";
import { count, percent } from "./numbers.mjs";
import { writeSourceTree } from "./source-tree.mjs";
import { median, spread } from "./statistics.mjs";

const script = new URL("./core/source-scan.mjs", import.meta.url);
const megabytes = 100;
/** The same markers in a form that ripgrep searches fastest: it looks at more files since it asks for no beginning of a word. */
const pattern =
	'(BEGIN|END) |"kty"|MI[GHI]|MI[JKLM][A-Za-z0-9+/]{16}|MIACAQMw|MIAGCSqG|/u3\\+7Q|zs7Ozg|AAAAA[gQ]AAAB|LS0tLS1CRUdJTi|0tLS0tQkVHSU4g|tLS0tLUJFR0lOI|TFMwdExTMUNSVWRKVG';

/** How fast source text without PKI material is passed by, beside ripgrep on the same files. */
export async function benchmarkSourceScan(options, folder) {
	const { measureSourceScan } = await import(pathToFileURL(await bundleCore(folder, script)));
	const tree = join(folder, "source-tree");
	const files = writeSourceTree(tree, megabytes * 1e6);
	const { bytes, hits, searching, reading } = measureSourceScan(files, options.rounds);
	const rows = [
		row("cert-inspector, texts in memory", bytes, hits, searching),
		row("cert-inspector, files read", bytes, hits, reading),
	];
	const ripgrep = measureRipgrep(tree, options.rounds);
	if (ripgrep.times.length > 0) rows.push(row("rg -c, one thread", bytes, ripgrep.hits, ripgrep.times));
	rmSync(tree, { recursive: true });
	return {
		title: `Passing by ${megabytes} MB of source text without PKI material`,
		columns: ["", "MB per CPU s", "spread", "files to look at"],
		rows,
		notes: [
			`${count(files.length)} files. Medians of ${options.rounds} rounds, processor time of one core.`,
			...ripgrep.absent,
		],
	};
}

function row(title, bytes, hits, times) {
	return [title, count(bytes / 1e6 / median(times)), percent(spread(times)), count(hits)];
}

function measureRipgrep(tree, rounds) {
	if (spawnSync("rg", ["--version"]).status !== 0)
		return { times: [], hits: 0, absent: ["rg -c: not measured, ripgrep is not installed"] };
	const times = [];
	let hits = 0;
	for (let round = 0; round < rounds; round += 1) {
		const measured = 'TIMEFORMAT=\'%U %S\'; time rg --no-ignore --hidden --no-unicode -j1 -c -e "$0" "$1"';
		const { stdout, stderr } = spawnSync("bash", ["-c", measured, pattern, tree], { encoding: "utf8" });
		const [user, system] = stderr.trim().split("\n").at(-1).split(" ").map(Number);
		times.push(user + system);
		hits = stdout.split("\n").filter((line) => line !== "").length;
	}
	return { times, hits, absent: [] };
}
