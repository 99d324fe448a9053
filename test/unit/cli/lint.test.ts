import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { cli, fixture, withoutFolder } from "./session.ts";

const CHAIN = fixture("certificates/chains/fullchain-rsa.pem");
const KEY = fixture("keys/pkcs8/rsa-2048.key");
const LEAF = fixture("certificates/authorities/leaf-rsa.pem");
const INDENTED = fixture("pem/indented.pem");

const lint = (...args: string[]) => cli(["lint", ...args]);

interface Record {
	readonly path: string;
	readonly ruleId: string;
	readonly severity: string;
	readonly start: { readonly line: number; readonly column: number };
	readonly docs: string;
}

const records = (out: string): Record[] =>
	out
		.split("\n")
		.filter((line) => line !== "")
		.map((line) => JSON.parse(line) as Record);

function folder(files: { readonly [path: string]: string }): string {
	const made = mkdtempSync(join(tmpdir(), "lint-"));
	onTestFinished(() => rmSync(made, { recursive: true }));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(made, path, ".."), { recursive: true });
		writeFileSync(join(made, path), text);
	}
	return made;
}

describe("lint", () => {
	test.each([
		["pretty", "lint.txt"],
		["json", "lint.jsonl"],
		["github", "lint-github.txt"],
		["sarif", "lint.sarif"],
	])("prints findings as %s", async (format, file) => {
		const { out, err } = await lint("--format", format, INDENTED, KEY);
		expect(err).toBe("");
		const anywhere = withoutFolder(out.replaceAll(`file://${fixture("")}`, ""));
		const ofAnyVersion = anywhere.replace(/("version": ")\d+\.\d+\.\d+(?=",\s+"rules")/, "$1VERSION");
		await expect(ofAnyVersion).toMatchFileSnapshot(`../../golden/cli/${file}`);
		expect(out).toContain("unencrypted-private-key");
	});

	test("ends with 1 where there is an error and with 0 where there is none", async () => {
		expect((await lint("--at", "2090-01-01", LEAF)).status).toBe(1);
		expect((await lint(CHAIN)).status).toBe(0);
	});

	test("ends with 2 where a file cannot be read, and judges the others", async () => {
		const { status, out, err } = await lint("--format", "json", fixture("missing.pem"), KEY);
		expect({ status, isTold: err.includes("There is no such file.") }).toEqual({ status: 2, isTold: true });
		expect(records(out).map(({ ruleId }) => ruleId)).toContain("unencrypted-private-key");
	});

	test("judges at the time and by the profile that are asked for", async () => {
		const at = records((await lint("--format", "json", "--at", "2090-01-01", LEAF)).out);
		expect(at.map(({ ruleId }) => ruleId)).toContain("expired");
		const one = records((await lint("--format", "json", "--profile", "publicTls", LEAF)).out);
		const other = records((await lint("--format", "json", "--profile", "private", LEAF)).out);
		expect(one.length).toBeGreaterThan(other.length);
	});

	test("leaves out what is less grave than asked for, but not the status", async () => {
		const { out, status } = await lint("--format", "json", "--min-severity", "error", "--at", "2090-01-01", LEAF);
		expect(new Set(records(out).map(({ severity }) => severity))).toEqual(new Set(["error"]));
		expect(status).toBe(1);
	});

	test("tells line and column from 1, and where the page about the rule is", async () => {
		const { out } = await lint("--format", "json", KEY);
		const found = records(out).find(({ ruleId }) => ruleId === "unencrypted-private-key");
		expect(found).toMatchObject({
			path: KEY,
			start: { line: 1, column: 1 },
			docs: "docs/rules/unencrypted-private-key.md",
		});
	});

	test("goes through folders, past what others put there, and says nothing of foreign files", async () => {
		const key = readFileSync(KEY, "utf8");
		const made = folder({
			"a/tls.key": key,
			"b.md": "no key here\n",
			"node_modules/x/k.key": key,
			".git/k.key": key,
			"p.png": key,
			"deploy/secret.yaml": `data:\n  tls.key: ${Buffer.from(key).toString("base64")}\n`,
		});
		const { out, err, status } = await lint("--format", "json", made);
		expect({ err, status }).toEqual({ err: "", status: 0 });
		expect([...new Set(records(out).map(({ path }) => path))]).toEqual([
			join(made, "a/tls.key"),
			join(made, "deploy/secret.yaml"),
		]);
	});

	test("honours comments that switch rules off", async () => {
		const made = folder({ "k.key": `# cert-inspector-ignore unencrypted-private-key\n${readFileSync(KEY, "utf8")}` });
		expect((await lint("--format", "json", made)).out).toBe("");
	});

	test("judges where the file of a key lies, and asks for nothing about files without secrets", async () => {
		const asked: string[] = [];
		const fileSurroundings = (path: string) => {
			asked.push(path);
			return Promise.resolve({ mode: 0o644, isTracked: true });
		};
		const { out, status } = await cli(["lint", "--format", "json", LEAF, KEY], { fileSurroundings });
		const rules = records(out).map(({ ruleId }) => ruleId);
		expect(rules).toEqual(expect.arrayContaining(["key-file-readable-by-others", "private-key-in-version-control"]));
		expect({ asked, status }).toEqual({ asked: [KEY], status: 1 });
	});

	test("opens keystores with a password of the environment", async () => {
		const store = fixture("keystores/pkcs12/openssl-default.p12");
		const { err } = await cli(["lint", "--password-env", "STORE", store], { env: { STORE: "changeit" } });
		expect(err).not.toContain("environment");
		const missing = await cli(["lint", "--password-env", "STORE", store]);
		expect(missing).toMatchObject({ status: 2, out: "" });
	});
});

describe("lint as SARIF", () => {
	test("has what OASIS SARIF 2.1.0 requires, each result with a rule that is described", async () => {
		const { out } = await lint("--format", "sarif", INDENTED, KEY);
		const log = JSON.parse(out);
		expect(log).toMatchObject({ version: "2.1.0", runs: [{ tool: { driver: { name: "cert-inspector" } } }] });
		const [{ tool, results }] = log.runs;
		expect(results.length).toBeGreaterThan(0);
		for (const { ruleId, ruleIndex, level, message, locations } of results) {
			expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
			expect(["error", "warning", "note"]).toContain(level);
			expect(message.text).not.toBe("");
			const { artifactLocation, region } = locations[0].physicalLocation;
			expect(artifactLocation.uri).toMatch(/^[\w./:%-]+$/);
			expect(region.startLine).toBeGreaterThan(0);
			expect(region.endLine).toBeGreaterThanOrEqual(region.startLine);
			expect(region.startColumn).toBeGreaterThan(0);
		}
	});

	test("is one log with no results where nothing is wrong", async () => {
		const { out, status } = await lint("--format", "sarif", "--min-severity", "error", CHAIN);
		expect(JSON.parse(out).runs[0].results).toEqual([]);
		expect(status).toBe(0);
	});
});

describe("lint for GitHub", () => {
	test("keeps what a name holds out of the command", async () => {
		const made = folder({ "a,b:c%.key": readFileSync(KEY, "utf8") });
		const { out } = await lint("--format", "github", made);
		expect(out).toMatch(/^::warning file=[^,]*a%2Cb%3Ac%25\.key,line=1,/m);
	});
});

describe("lint ends with 2", () => {
	test.each([
		[[], "lint needs at least one PATH, or - for standard input."],
		[["--format", "xml", LEAF], "--format is one of pretty, json, sarif, github, not “xml”."],
		[["--profile", "browser", LEAF], "--profile is one of private, publicTls, mtlsClient, mtlsServer, not “browser”."],
		[["--min-severity", "bad", LEAF], "--min-severity is one of error, warning, info, hint, not “bad”."],
		[["--at", "today", LEAF], "“today” is no ISO 8601 time."],
		[["--trusted", LEAF, LEAF], "--trusted"],
	])("for %j", async (args, message) => {
		const { status, out, err } = await lint(...args);
		expect({ status, out }).toEqual({ status: 2, out: "" });
		expect(err).toContain(message);
	});
});
