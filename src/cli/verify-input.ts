import { basename } from "node:path";
import { rootCertificates } from "node:tls";
import * as l10n from "@vscode/l10n";
import { CertificatePool, type Provenance } from "../core/chain/index.ts";
import { type Certificate, decode, type Item, type PasswordSource } from "../core/index.ts";
import { containedItems } from "../core/present/contained-items.ts";
import { terminalText } from "../core/present/escape/terminal.ts";
import { fileProblem } from "./file-problem.ts";
import { hostOf } from "./host.ts";
import { openLocked } from "./open-locked.ts";
import { readSource, readStream } from "./source.ts";
import type { Terminal } from "./terminal.ts";
import type { VerifyCommand } from "./verify-arguments.ts";

/** What to verify and with what, or why that cannot be told. `message` is safe for a terminal. */
type VerifyInput = { readonly leaf: Certificate; readonly pool: CertificatePool } | { readonly message: string };

/** Undefined for a file without a byte: a script that has no intermediates writes one. */
type Read = readonly Item[] | undefined | { readonly message: string };

/** Reads every file of the command into a pool; the first certificate of its FILE is the leaf. */
export async function verifyInput(
	{ path, trusted, untrusted, crls }: VerifyCommand,
	passwords: PasswordSource,
	terminal: Terminal,
): Promise<VerifyInput> {
	const pool = new CertificatePool();
	const own = await itemsOf(path, passwords, terminal);
	if (own !== undefined && "message" in own) return own;
	const leaf = own?.find(({ content }) => content.kind === "certificate")?.content;
	if (leaf?.kind !== "certificate") return failure(path, l10n.t("There is no certificate in it."));
	fill(pool, own ?? [], { origin: { kind: "file", label: basename(path) } });
	const files = [
		...trusted.map((file) => ({ file, kind: "truststore", isAnchor: true }) as const),
		...[...untrusted, ...crls].map((file) => ({ file, kind: "file", isAnchor: false }) as const),
	];
	for (const { file, kind, isAnchor } of files) {
		const items = await itemsOf(file, passwords, terminal);
		if (items === undefined) continue;
		if ("message" in items) return items;
		if (!fill(pool, items, { origin: { kind, label: basename(file) }, isAnchor }))
			return failure(file, l10n.t("There is neither a certificate nor a revocation list in it."));
	}
	if (trusted.length === 0) addMozillaRoots(pool);
	return { leaf: leaf.certificate, pool };
}

const failure = (path: string, message: string): { readonly message: string } => ({
	message: `${terminalText(path)}: ${message}`,
});

/** Every object in a file, those inside of others included. */
async function itemsOf(path: string, passwords: PasswordSource, { stdin }: Terminal): Promise<Read> {
	const source = path === "-" ? await readStream(stdin) : await readSource(path);
	if ("failure" in source) return failure(path, fileProblem(source.failure).message);
	const { bytes } = source;
	if (bytes.length === 0) return undefined;
	const { items } = await openLocked(decode(bytes, { host: hostOf(path, bytes) }), passwords);
	return items.flatMap((item) => [item, ...containedItems(item)]);
}

/** Adds what chains are made of; false where there is nothing of it. */
function fill(pool: CertificatePool, items: readonly Item[], provenance: Provenance): boolean {
	let count = 0;
	for (const { content, bytes } of items) {
		if (content.kind === "certificate") pool.add(content.certificate, provenance);
		else if (content.kind === "crl") pool.addCrl(content.crl);
		else if (content.kind === "ocspResponse") pool.addOcspResponse(bytes);
		else continue;
		count++;
	}
	return count > 0;
}

/** Without --trusted: the roots that Node has from Mozilla. */
function addMozillaRoots(pool: CertificatePool): void {
	const provenance: Provenance = { origin: { kind: "bundled", label: "Mozilla" }, isAnchor: true };
	for (const { bytes } of decode(rootCertificates.join("\n")).items) pool.add(bytes, provenance);
}
