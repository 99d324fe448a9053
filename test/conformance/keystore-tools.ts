import { execFile, spawn } from "node:child_process";
import { createHash, createPrivateKey, createPublicKey, X509Certificate } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What another program shows of a keystore. */
export interface Listing {
	readonly error: string | undefined;
	readonly entries: readonly ListedEntry[];
}

export interface ListedEntry {
	readonly alias: string;
	readonly kind: "privateKey" | "trustedCertificate" | "otherKey" | "locked";
	/** Java's name of the key's algorithm. */
	readonly algorithm: string;
	/** SHA-256 fingerprints in lower-case hex. */
	readonly chain: readonly string[];
}

export interface ListingRequest {
	readonly id: string;
	readonly provider: "JDK" | "BC";
	readonly type: string;
	readonly path: string;
	readonly password: string | undefined;
	readonly keyPasswords: readonly string[];
}

const BOUNCY_CASTLE = "/usr/share/java/bcprov.jar";
const PROGRAM = join(import.meta.dirname, "java/KeystoreListing.java");

export const hasBouncyCastle = (): boolean => existsSync(BOUNCY_CASTLE);

/** The first line of what a program says of itself; undefined where it is not installed. */
export async function versionOf(program: string, ...args: readonly string[]): Promise<string | undefined> {
	const said = await run(program, args).catch(() => undefined);
	return said === undefined ? undefined : (said.stdout + said.stderr).split("\n")[0];
}

const utf16Hex = (text: string): string => Buffer.from(text, "utf16le").swap16().toString("hex");

/** Lists keystores with the JDK and with Bouncy Castle, all in one run. */
export async function listWithJava(requests: readonly ListingRequest[]): Promise<ReadonlyMap<string, Listing>> {
	const lines = requests.map(({ id, provider, type, path, password, keyPasswords }) => {
		const store = password === undefined ? "-" : utf16Hex(password);
		return [id, provider, type, path, store, keyPasswords.map(utf16Hex).join(",")].join("\t");
	});
	const java = spawn("java", ["-cp", BOUNCY_CASTLE, PROGRAM], { stdio: ["pipe", "pipe", "inherit"] });
	java.stdin.end(lines.join("\n"));
	let output = "";
	for await (const chunk of java.stdout.setEncoding("utf8")) output += chunk;
	return parseListings(output);
}

function parseListings(output: string): ReadonlyMap<string, Listing> {
	const listings = new Map<string, { error: string | undefined; entries: ListedEntry[] }>();
	for (const line of output.split("\n").filter((each) => each !== "")) {
		const [id = "", what, first = "", kind, algorithm = "", chain = ""] = line.split("\t");
		if (what === "OPEN") listings.set(id, { error: undefined, entries: [] });
		else if (what === "ERROR") listings.set(id, { error: first, entries: [] });
		else {
			const alias = Buffer.from(first, "hex").toString("utf8");
			const fingerprints = chain === "" ? [] : chain.split(",");
			listings.get(id)?.entries.push({ alias, kind: kind as ListedEntry["kind"], algorithm, chain: fingerprints });
		}
	}
	return listings;
}

export const fingerprint = (der: Uint8Array): string => createHash("sha256").update(der).digest("hex");

/** A private key by the fingerprint of its public half. */
export const publicFingerprint = (pkcs8: Uint8Array): string => {
	const key = createPrivateKey({ key: Buffer.from(pkcs8), format: "der", type: "pkcs8" });
	return fingerprint(createPublicKey(key).export({ format: "der", type: "spki" }));
};

/** What `openssl pkcs12 -legacy` takes out of a file: certificates and private keys, or undefined where it refuses. */
export async function opensslPkcs12(
	path: string,
	password: string,
): Promise<{ certificates: string[]; keys: string[] } | undefined> {
	const args = ["pkcs12", "-in", path, "-nodes", "-legacy", "-passin", "env:KEYSTORE_PASSWORD"];
	const said = await run("openssl", args, {
		env: { ...process.env, KEYSTORE_PASSWORD: password },
		maxBuffer: 100_000_000,
	}).catch(() => undefined);
	if (said === undefined) return undefined;
	const blocks = (label: string): string[] =>
		said.stdout.match(new RegExp(`-----BEGIN ${label}-----[^-]+-----END ${label}-----`, "g")) ?? [];
	return {
		certificates: blocks("CERTIFICATE").map((block) => fingerprint(new X509Certificate(block).raw)),
		keys: blocks("PRIVATE KEY").map((block) =>
			fingerprint(createPublicKey(createPrivateKey(block)).export({ format: "der", type: "spki" })),
		),
	};
}
