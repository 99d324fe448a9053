import { execFile } from "node:child_process";
import { type KeyObject, X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { newKey } from "./new-key.ts";

const run = promisify(execFile);

/** A certificate with its key. */
export interface Party {
	readonly subject: string;
	readonly key: KeyObject;
	readonly der: Uint8Array;
}

export interface CertificateRequest {
	/** As `openssl req -subj` takes it; a plain word is a common name. */
	readonly subject: string;
	/** Itself where there is none. */
	readonly issuer?: Party | undefined;
	readonly key?: KeyObject;
	/** Lines of a section for `openssl ca -extensions`; none make a certificate of version 1. */
	readonly extensions: readonly string[];
	/** Years on the first of January; 2025 and 2035. */
	readonly from?: number;
	readonly until?: number;
	readonly digest?: string;
	readonly signatureOptions?: readonly string[];
}

export interface CrlRequest {
	readonly issuer: Party;
	readonly revoked?: readonly Party[];
	/** Years on the first of January; 2029 and 2031. */
	readonly from?: number;
	readonly until?: number;
}

const CONFIGURATION = `
[req]
distinguished_name = none
[none]
[ca]
default_ca = own
[own]
database = index.txt
new_certs_dir = .
crlnumber = crlnumber
crl_extensions = crl
rand_serial = yes
unique_subject = no
policy = any
[any]
organizationName = optional
commonName = optional
[crl]
authorityKeyIdentifier = keyid
`;

const january = (year: number): string => `${year}0101000000Z`;

/** Makes certificates and CRLs with `openssl ca`, in a folder of its own for each. */
export class OpensslAuthority {
	private readonly folder: string;
	private count = 0;

	constructor(folder: string) {
		this.folder = folder;
	}

	async issue({
		subject,
		issuer,
		key = newKey(),
		extensions,
		from,
		until,
		digest,
		signatureOptions,
	}: CertificateRequest) {
		const name = subject.startsWith("/") ? subject : `/O=Interop/CN=${subject}`;
		const signer: readonly string[] = issuer === undefined ? ["-selfsign"] : ["-cert", "issuer.pem"];
		const cwd = await this.place({
			"own.key": pem(key),
			"signer.key": pem(issuer?.key ?? key),
			...(issuer === undefined ? {} : { "issuer.pem": pemOf("CERTIFICATE", issuer.der) }),
			"extensions.cnf": `[own]\n${extensions.join("\n")}\n`,
		});
		const openssl = (...args: readonly string[]) => run("openssl", args, { cwd });
		await openssl("req", "-new", "-config", "ca.cnf", "-key", "own.key", "-subj", name, "-out", "own.csr", "-utf8");
		const dates = ["-startdate", january(from ?? 2025), "-enddate", january(until ?? 2035)];
		const signing = ["-keyfile", "signer.key", "-md", digest ?? "sha256"];
		const options = (signatureOptions ?? []).flatMap((option) => ["-sigopt", option]);
		const contents = extensions.length === 0 ? [] : ["-extfile", "extensions.cnf", "-extensions", "own"];
		const files = ["-config", "ca.cnf", "-in", "own.csr", "-out", "own.pem"];
		const form = ["-batch", "-notext", "-preserveDN"];
		await openssl("ca", ...form, ...files, ...signer, ...signing, ...options, ...dates, ...contents);
		const der = new Uint8Array(new X509Certificate(await readFile(join(cwd, "own.pem"))).raw);
		return { subject, key, der } satisfies Party;
	}

	/** A CRL, DER. */
	async revoke({ issuer, revoked = [], from, until }: CrlRequest): Promise<Uint8Array> {
		const entries = revoked.map(({ der }) => {
			const { serialNumber } = new X509Certificate(der);
			return ["R", "350101000000Z", "290101000000Z,keyCompromise", serialNumber, "unknown", "/CN=revoked"].join("\t");
		});
		const cwd = await this.place({
			"signer.key": pem(issuer.key),
			"issuer.pem": pemOf("CERTIFICATE", issuer.der),
			"index.txt": entries.map((line) => `${line}\n`).join(""),
			crlnumber: "01\n",
		});
		const dates = ["-crl_lastupdate", january(from ?? 2029), "-crl_nextupdate", january(until ?? 2031)];
		const signing = ["-keyfile", "signer.key", "-cert", "issuer.pem", "-md", "sha256"];
		await run("openssl", ["ca", "-gencrl", "-config", "ca.cnf", ...signing, ...dates, "-out", "crl.pem"], { cwd });
		await run("openssl", ["crl", "-in", "crl.pem", "-outform", "DER", "-out", "crl.der"], { cwd });
		return new Uint8Array(await readFile(join(cwd, "crl.der")));
	}

	private async place(files: Readonly<Record<string, string>>): Promise<string> {
		const folder = join(this.folder, `${this.count++}`);
		await mkdir(folder);
		for (const [name, content] of Object.entries({ "ca.cnf": CONFIGURATION, "index.txt": "", ...files }))
			await writeFile(join(folder, name), content);
		return folder;
	}
}

const pem = (key: KeyObject): string => key.export({ type: "pkcs8", format: "pem" }).toString();

export function pemOf(label: string, der: Uint8Array): string {
	const lines =
		Buffer.from(der)
			.toString("base64")
			.match(/.{1,64}/g) ?? [];
	return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}
