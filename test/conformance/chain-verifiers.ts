import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { FamilyMember } from "./chain-family.ts";
import { versionOf } from "./keystore-tools.ts";

const run = promisify(execFile);

/** "OK", or what the program has against the chain, by the chain's identifier. */
export type Verdicts = ReadonlyMap<string, string>;

/** Another program that verifies chains; undefined where it is not installed. */
export interface ChainVerifier {
	readonly name: "OpenSSL" | "JDK" | "Go";
	verifyAll(members: readonly FamilyMember[], at: number): Promise<Verdicts>;
}

export async function installedVerifiers(): Promise<ChainVerifier[]> {
	const [openssl, java, go] = await Promise.all([
		versionOf("openssl", "version"),
		versionOf("java", "-version"),
		versionOf("go", "version"),
	]);
	return [
		...(openssl?.startsWith("OpenSSL 3") ? [{ name: "OpenSSL", verifyAll: byOpenssl } as const] : []),
		...(java === undefined ? [] : [{ name: "JDK", verifyAll: byJava } as const]),
		...(go === undefined ? [] : [{ name: "Go", verifyAll: byGo } as const]),
	];
}

function pem(der: Uint8Array): string {
	const lines =
		Buffer.from(der)
			.toString("base64")
			.match(/.{1,64}/g) ?? [];
	return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}

async function byOpenssl(members: readonly FamilyMember[], at: number): Promise<Verdicts> {
	const folder = mkdtempSync(join(tmpdir(), "chains-"));
	const file = (name: string, certificates: readonly Uint8Array[]): string => {
		const path = join(folder, name);
		writeFileSync(path, certificates.map(pem).join(""));
		return path;
	};
	const verdicts = new Map<string, string>();
	try {
		for (const { id, trusted, untrusted, leaf } of members) {
			// Without a set of policies it takes none for acceptable, where RFC 5280 §6.1.1 (c) begins with any.
			const policies = ["-policy_check", "-policy", "2.5.29.32.0"];
			const args = ["verify", "-attime", String(at / 1000), "-purpose", "sslserver", ...policies];
			const others = untrusted.length === 0 ? [] : ["-untrusted", file("untrusted.pem", untrusted)];
			const files = ["-CAfile", file("trusted.pem", trusted), ...others, file("leaf.pem", [leaf])];
			const said = await run("openssl", [...args, ...files]).catch((error: { stderr?: string }) => error);
			verdicts.set(id, "code" in said ? String(said.stderr).replaceAll("\n", " ") : "OK");
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
	return verdicts;
}

const byGo = (members: readonly FamilyMember[], at: number): Promise<Verdicts> =>
	piped("go", ["run", "./chains"], join(import.meta.dirname, "go"), members, at);

const byJava = (members: readonly FamilyMember[], at: number): Promise<Verdicts> =>
	piped("java", ["ChainVerdict.java"], join(import.meta.dirname, "java"), members, at);

async function piped(
	program: string,
	args: readonly string[],
	cwd: string,
	members: readonly FamilyMember[],
	at: number,
): Promise<Verdicts> {
	const hexadecimal = (der: Uint8Array): string => Buffer.from(der).toString("hex");
	const lines = members.map(({ id, trusted, untrusted, leaf }) =>
		[id, trusted.map(hexadecimal).join(","), untrusted.map(hexadecimal).join(","), hexadecimal(leaf), at / 1000].join(
			"\t",
		),
	);
	const child = spawn(program, args, { cwd, stdio: ["pipe", "pipe", "inherit"] });
	child.stdin.end(lines.join("\n"));
	let output = "";
	for await (const chunk of child.stdout.setEncoding("utf8")) output += chunk;
	const answers = output.split("\n").filter((line) => line !== "");
	return new Map(answers.map((line) => line.split("\t") as [string, string]));
}
