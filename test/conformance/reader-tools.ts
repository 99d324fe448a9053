import { execFile, spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createSecureContext } from "node:tls";
import { promisify } from "node:util";
import type { Reader } from "../../src/core/readers/reader.ts";
import { type Listing, listWithJava, versionOf } from "./keystore-tools.ts";

const run = promisify(execFile);

/** A PKCS#12 file and the password that is right for it. */
export interface Pkcs12File {
	readonly id: string;
	readonly path: string;
	readonly password: string;
}

/** What a program makes of a file: opens it with all that is in it, opens it without a part, or refuses it. */
export interface Trial {
	readonly outcome: "yes" | "leavesOut" | "no";
	/** What the program says. */
	readonly says: string;
}

/** How many private keys and certificates a file holds. */
export interface Holding {
	readonly keys: number;
	readonly certificates: number;
}

type Tried = ReadonlyMap<string, Trial>;

/** A program that is installed here: which reader of the table it is, and how it is tried. */
export interface InstalledReader {
	readonly reader: Reader;
	/** Its version as it counts in the table; of OpenSSL and Node.js, a newer one has more. */
	readonly version: string;
	/** Whether a trial tells what of a file the program leaves out. */
	readonly showsContents: boolean;
	tryAll(files: readonly Pkcs12File[], holding: (file: Pkcs12File) => Holding): Promise<Tried>;
}

/** Every reader of the table that is here, and why each of the others is not. */
export async function installedReaders(): Promise<{ readers: InstalledReader[]; missing: string[] }> {
	const found = await Promise.all([openssl([]), openssl(["-legacy"]), jdk(), ...go(), node()]);
	return {
		readers: found.filter((each) => typeof each !== "string"),
		missing: found.filter((each) => typeof each === "string"),
	};
}

async function openssl(options: readonly string[]): Promise<InstalledReader | string> {
	const version = /^OpenSSL (3\.\d+)/.exec((await versionOf("openssl", "version")) ?? "")?.[1];
	if (version === undefined) return "openssl 3 is not installed";
	return {
		reader: options.length === 0 ? "openssl3" : "openssl3-legacy",
		version,
		showsContents: true,
		tryAll: async (files, holding) => {
			const tried = new Map<string, Trial>();
			for (const file of files) tried.set(file.id, await tryOpenssl(file, options, holding(file)));
			return tried;
		},
	};
}

async function tryOpenssl(
	file: Pkcs12File,
	options: readonly string[],
	{ keys, certificates }: Holding,
): Promise<Trial> {
	const env = { ...process.env, KEYSTORE_PASSWORD: file.password };
	const args = ["pkcs12", "-in", file.path, "-nodes", ...options, "-passin", "env:KEYSTORE_PASSWORD"];
	const said = await run("openssl", args, { env, maxBuffer: 100_000_000 }).catch((error: Error) => error.message);
	if (typeof said === "string") return { outcome: "no", says: said.split("\n").slice(1).join(" ") };
	const count = (label: string): number => said.stdout.split(`-----BEGIN ${label}-----`).length - 1;
	const isWhole = count("PRIVATE KEY") === keys && count("CERTIFICATE") === certificates;
	const isSilent = !/unsupported bag type/.test(said.stderr);
	return { outcome: isWhole && isSilent ? "yes" : "leavesOut", says: said.stderr.trim() };
}

async function jdk(): Promise<InstalledReader | string> {
	const version = /"(\d+)[."]/.exec((await versionOf("java", "-version")) ?? "")?.[1];
	if (version !== "17" && version !== "21") return `no JDK 17 or 21 is installed, but ${version ?? "none"}`;
	return {
		reader: version === "17" ? "jdk17" : "jdk21",
		version,
		showsContents: true,
		tryAll: async (files, holding) => {
			const requests = files.map(({ id, path, password }) => ({
				...{ id, path, password, provider: "JDK" as const, type: "PKCS12" },
				keyPasswords: [],
			}));
			const listings = await listWithJava(requests);
			return new Map(files.map((file) => [file.id, javaTrial(listings.get(file.id), holding(file))]));
		},
	};
}

/** The JDK gives no key that it cannot decrypt, and says nothing of what it leaves out. */
function javaTrial(listing: Listing | undefined, { keys, certificates }: Holding): Trial {
	const { error, entries } = listing ?? { error: "no answer", entries: [] };
	if (error !== undefined) return { outcome: "no", says: error };
	if (entries.some(({ kind }) => kind === "locked")) return { outcome: "no", says: "a key stays locked" };
	const seen = entries.filter(({ kind }) => kind === "privateKey").length;
	const hasCertificates = certificates === 0 || entries.some(({ chain }) => chain.length > 0);
	return { outcome: seen === keys && hasCertificates ? "yes" : "leavesOut", says: `${seen} keys` };
}

function go(): Promise<InstalledReader | string>[] {
	const program = buildGo();
	const libraries = [
		["go-x-crypto", "golang.org/x/crypto/pkcs12"],
		["go-sslmate", "software.sslmate.com/src/go-pkcs12"],
	] as const;
	return libraries.map(async ([reader, library]): Promise<InstalledReader | string> => {
		if (typeof program === "string") return program;
		const tryAll = async (files: readonly Pkcs12File[]): Promise<Tried> => {
			const lines = (await askGo(program.command, files)).split("\n").map((line) => line.split("\t"));
			const own = lines.filter(([, name]) => name === library);
			return new Map(own.map(([id = "", , outcome, says = ""]) => [id, goTrial(outcome, says)]));
		};
		return { reader, version: "", showsContents: false, tryAll };
	});
}

const goTrial = (outcome: string | undefined, says: string): Trial => ({
	outcome: outcome === "OPEN" ? "yes" : "no",
	says,
});

/** The command that tries Go's libraries, or why it cannot be had: the two come from the Go module proxy. */
function buildGo(): { command: string } | string {
	const folder = join(import.meta.dirname, "go");
	const command = join(import.meta.dirname, "../../.artifacts/pkcs12-with-go");
	mkdirSync(dirname(command), { recursive: true });
	const { error, status, stderr } = spawnSync("go", ["build", "-o", command, "."], { cwd: folder, encoding: "utf8" });
	if (error !== undefined) return "go is not installed";
	return status === 0 ? { command } : `Go's PKCS#12 libraries cannot be had: ${stderr.trim().split("\n")[0]}`;
}

async function askGo(command: string, files: readonly Pkcs12File[]): Promise<string> {
	const child = spawn(command, { stdio: ["pipe", "pipe", "inherit"] });
	const hex = (text: string): string => Buffer.from(text).toString("hex");
	child.stdin.end(files.map(({ id, path, password }) => [id, path, hex(password)].join("\t")).join("\n"));
	let output = "";
	for await (const chunk of child.stdout.setEncoding("utf8")) output += chunk;
	return output;
}

async function node(): Promise<InstalledReader | string> {
	return {
		reader: "node",
		version: process.versions.node,
		showsContents: false,
		tryAll: async (files) => new Map(files.map((file) => [file.id, tryNode(file)])),
	};
}

function tryNode({ path, password }: Pkcs12File): Trial {
	try {
		createSecureContext({ pfx: readFileSync(path), passphrase: password });
		return { outcome: "yes", says: "" };
	} catch (error) {
		return { outcome: "no", says: String(error) };
	}
}
