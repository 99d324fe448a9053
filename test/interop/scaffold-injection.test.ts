import { execFile } from "node:child_process";
import { access, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../src/core/index.ts";
import type { Tool, Written } from "../../src/core/scaffold/define-intent.ts";
import { findIntent } from "../../src/core/scaffold/registry.ts";
import { scriptOf } from "../../src/core/scaffold/script-of.ts";
import { isInstalled } from "./scaffold/workshop.ts";

/** More for a run by hand: SCAFFOLD_RUNS=2000. */
const RUNS = Number(process.env["SCAFFOLD_RUNS"] ?? 25);
/** Java takes a second for each of three commands. */
const JAVA_RUNS = Math.ceil(RUNS / 8);
const PATIENCE = 3_600_000;

/** What shells, configuration files, names and programs mind; each would leave a file `canary` where it is acted upon. */
const HOSTILE = [
	"$(touch canary)",
	"`touch canary`",
	"; touch canary;",
	"'; touch canary; '",
	'"; touch canary; "',
	"\n touch canary\n",
	"\r\ntouch canary",
	"| touch canary",
	"& touch canary &",
	"> canary",
	"\u0024{IFS}",
	"$HOME",
	"\u0024{ENV::HOME}",
	"%PATH%",
	"!!",
	"#",
	"\\",
	"\\\\",
	"/CN=evil",
	"/O=x/CN=y",
	"+OU=z",
	",",
	"=",
	"@names",
	"[section]",
	".include canary",
	"END",
	"-out canary",
	"-",
	" ",
	"ä",
	"😀",
	"\u202e",
	"\0",
	"~",
	"*",
];
const piece = fc.oneof(
	fc.constantFrom(...HOSTILE),
	fc.string({ maxLength: 6 }),
	fc.string({ unit: "grapheme", maxLength: 4 }),
);
const hostile = fc
	.array(piece, { minLength: 1, maxLength: 4 })
	.map((pieces) => pieces.join(""))
	.filter((text) => text !== "");

const attempt = fc.record({
	commonName: hostile,
	organization: hostile,
	subject: hostile.map((value) => `OU=${value}`),
	dns: fc.oneof({ weight: 4, arbitrary: fc.constant("api.example") }, { weight: 1, arbitrary: hostile }),
	uri: fc.oneof(
		{ weight: 3, arbitrary: fc.constant("urn:x") },
		{ weight: 2, arbitrary: hostile.map((text) => `urn:${text}`) },
	),
	file: fc.oneof(
		{ weight: 2, arbitrary: fc.constant("out") },
		{ weight: 3, arbitrary: hostile.map((text) => `${text}.x`) },
	),
	alias: fc.oneof({ weight: 2, arbitrary: fc.constant("a") }, { weight: 3, arbitrary: hostile }),
	style: fc.constantFrom("config", "addext"),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never;

const slashless = (name: string): string => name.replaceAll("/", "_").slice(0, 60);

function openssl({ commonName, organization, subject, dns, uri, file, style }: Attempt): Written {
	const fields = { commonName: [commonName], organization: [organization], subject: [subject], dns: [dns], uri: [uri] };
	return { ...fields, key: [slashless(file)], style: [style], csr: ["done.csr"], config: [`${slashless(file)}.cnf`] };
}

function keytool({ commonName, organization, subject, dns, uri, file, alias }: Attempt): Written {
	const fields = { commonName: [commonName], organization: [organization], subject: [subject], dns: [dns], uri: [uri] };
	return { ...fields, keystore: [slashless(file)], alias: [alias], csr: ["done.csr"] };
}

/** `refused`, or `made` with everything intact; fails in every other case. */
async function outcome(tool: Tool, written: Written): Promise<"refused" | "made"> {
	const intent = findIntent("csr", tool);
	const script = intent === undefined ? "" : scriptOf(intent, "bash", written);
	if (typeof script !== "string") {
		expect(script.code).toMatch(/^scaffold\./);
		expect(script.message).toMatch(/\.$/);
		return "refused";
	}
	const folder = await mkdtemp(join(tmpdir(), "cert-inspector-injection-"));
	try {
		const said = await bash(script, folder);
		await expect(access(join(folder, "canary"))).rejects.toThrow("ENOENT");
		const bytes = await readFile(join(folder, "done.csr")).catch(() => undefined);
		if (bytes === undefined) throw new Error(`no request was made:\n${script}\n${said}`);
		const content = decode(new Uint8Array(bytes)).items[0]?.content;
		if (content?.kind !== "certificateRequest") throw new Error("no request was read");
		const { certificateRequest } = content;
		const texts = certificateRequest.subject.rdns.flat().map(({ text }) => text);
		expect(texts).toEqual([
			written["organization"]?.[0],
			written["subject"]?.[0]?.slice("OU=".length),
			written["commonName"]?.[0],
		]);
		const names = certificateRequest.extensionValue("subjectAltName")?.map(({ value }) => value);
		expect(names).toEqual([written["dns"]?.[0], written["uri"]?.[0]]);
		return "made";
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

const bash = (script: string, cwd: string): Promise<string> =>
	new Promise((resolve) => {
		const env = { ...process.env, LC_ALL: "C", KEYSTORE_PASSWORD: "changeit" };
		const child = execFile("bash", ["-c", script], { cwd, env }, (_, stdout, stderr) => resolve(stdout + stderr));
		child.stdin?.end();
	});

describe("whatever is in a name, a path or an alias, it arrives as it is or is refused, and nothing else is run", () => {
	test.skipIf(!isInstalled("openssl"))("in commands of openssl", { timeout: PATIENCE }, async () => {
		await judge("openssl", openssl, RUNS);
	});

	test.skipIf(!isInstalled("keytool"))("in commands of keytool", { timeout: PATIENCE }, async () => {
		await judge("keytool", keytool, JAVA_RUNS);
	});
});

/** Runs attempts until so many were not refused. */
async function judge(tool: Tool, write: (given: Attempt) => Written, runs: number): Promise<void> {
	const counts = { made: 0, refused: 0 };
	const isExpressible = (written: Written): boolean => {
		const plan = findIntent("csr", tool)?.plan(written);
		return plan !== undefined && "steps" in plan;
	};
	// Most attempts are refused at once, which costs nothing: they are tried beside those that run.
	await fc.assert(
		fc.asyncProperty(
			attempt.map(write).filter((written) => !isExpressible(written)),
			async (written) => {
				expect(await outcome(tool, written)).toBe("refused");
				counts.refused++;
			},
		),
		{ numRuns: runs },
	);
	await fc.assert(
		fc.asyncProperty(attempt.map(write).filter(isExpressible), async (written) => {
			expect(await outcome(tool, written)).toBe("made");
			counts.made++;
		}),
		{ numRuns: runs },
	);
	expect(counts.made).toBeGreaterThanOrEqual(runs);
	expect(counts.refused).toBeGreaterThanOrEqual(runs);
	if (process.env["SCAFFOLD_RUNS"] !== undefined) console.log(tool, counts);
}
