import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Shell } from "../../../../src/core/scaffold/quote/index.ts";
import { findIntent, INTENTS } from "../../../../src/core/scaffold/registry.ts";
import { scriptOf } from "../../../../src/core/scaffold/script-of.ts";

const SHELLS: readonly Shell[] = ["bash", "powershell", "cmd"];
const NEEDED: Readonly<Record<string, readonly string[]>> = { commonName: ["api"], dns: ["api.example"] };

const script = (id: string, shell: Shell, written: Readonly<Record<string, readonly string[]>> = {}) => {
	const intent = findIntent(id);
	return intent === undefined ? undefined : scriptOf(intent, shell, written);
};

test("every file of an intent is in the registry, under its own name", () => {
	const declared = ["openssl", "keytool"].flatMap((tool) => {
		const folder = new URL(`../../../../src/core/scaffold/${tool}/`, import.meta.url);
		const files = readdirSync(folder).filter((file) =>
			readFileSync(new URL(file, folder), "utf8").includes("defineIntent({"),
		);
		return files.map((file) => `${tool}/${file}`);
	});
	expect(INTENTS.map(({ tool, id }) => `${tool}/${id}.ts`).sort()).toEqual(declared.sort());
});

describe.each(INTENTS.map((intent) => [intent.id, intent.tool, intent] as const))("%s of %s", (_, __, intent) => {
	test.each(SHELLS)("has a script for %s whose passwords are in the environment", (shell) => {
		const written = Object.fromEntries(Object.entries(NEEDED).filter(([name]) => name in intent.fields));
		const text = scriptOf(intent, shell, written);
		if (typeof text !== "string") throw new Error(text.message);
		expect(text).not.toMatch(/pass(?:in|out)?['"]? ['"]?(?:pass|file|stdin):|-storepass['"]? /);
		const variables = Object.entries(intent.fields).filter(([, field]) => field.kind === "variable");
		const used = variables.filter(([, field]) => field.default?.some((name) => text.includes(`env:${name}`)));
		for (const [, field] of used) expect(text).toContain(field.default?.[0]);
	});
});

describe("a private key is made for its owner alone", () => {
	test("in PowerShell before the key is in the file, and none that is there is lost", () => {
		expect(script("key", "powershell")).toBe(`# key (openssl):
& {
$ErrorActionPreference = 'Stop'
# Private key
if (Test-Path -LiteralPath server.key) { throw 'server.key is there already;' }
Set-Content -NoNewline -Value '' -LiteralPath server.key
if ($IsWindows) { icacls server.key /inheritance:r /grant:r "$([Environment]::UserName):F" | Out-Null } else { chmod 600 server.key }
openssl genpkey '-algorithm' EC '-pkeyopt' ec_paramgen_curve:P-256 '-pkeyopt' ec_param_enc:named_curve '-out' server.key
if ($LASTEXITCODE -ne 0) { throw 'failed' }
}
`);
	});

	test("in cmd as well", () => {
		expect(script("key", "cmd", { key: ["my key.pem"] })).toContain(
			[
				'if exist "my key.pem" exit /b 1',
				'type nul > "my key.pem"',
				'icacls "my key.pem" /inheritance:r /grant:r "%USERNAME%:F" > nul || exit /b 1',
				"",
			].join("\n"),
		);
	});
});

describe("a file that is written", () => {
	const written = { commonName: ['a & b | "c" ^ <d> $e #f \\g'] };

	test("holds in cmd what nothing of cmd acts upon", () => {
		const text = script("root-ca", "cmd", written);
		expect(text).toContain('echo(0.CN = ^"a ^& b ^| \\^"c\\^" ^^ ^<d^> $e #f \\\\g^"');
		expect(text).toContain("rem root-ca {U+0028}openssl{U+0029}: commonName=a {U+0026} b {U+007C} {U+0022}c{U+0022}");
	});

	test.each(["bash", "powershell"] as const)("holds in %s the line as it is", (shell) => {
		expect(script("root-ca", shell, written)).toContain('\n0.CN = "a & b | \\"c\\" ^ <d> $e #f \\\\g"\n');
	});

	test("is left as it is where it keeps a record", () => {
		expect(script("crl", "bash")).toContain("[ -e index.txt ] || cat > index.txt <<'END'\nEND\n");
		expect(script("crl", "powershell")).toContain("if (-not (Test-Path -LiteralPath crlnumber)) {\n@'\n01\n'@ |");
		expect(script("crl", "cmd")).toContain('if not exist "crlnumber" (\n(\necho(01\n) > "crlnumber"\n)\n');
	});
});
