import { readFile } from "node:fs/promises";
import * as tls from "node:tls";
import type { SystemRoots } from "../../core/chain/trust-roots.ts";

/** Where distributions of Linux and the BSDs keep their roots in one file; the first that is there counts. */
const BUNDLES = [
	// Debian, Ubuntu, Alpine, Arch
	"/etc/ssl/certs/ca-certificates.crt",
	// Fedora, RHEL
	"/etc/pki/tls/certs/ca-bundle.crt",
	// openSUSE
	"/etc/ssl/ca-bundle.pem",
	// macOS, FreeBSD, OpenBSD
	"/etc/ssl/cert.pem",
] as const;

/** Those that Node was built with. */
export const mozillaRoots = (): Promise<string> => Promise.resolve(tls.rootCertificates.join("\n"));

/** Those that Node gets from the system since version 22.15, else those of the bundle that programs read on Linux. */
export async function systemRoots(): Promise<SystemRoots> {
	const fromNode = rootsByNode();
	if (fromNode.length > 0) return { pem: fromNode.join("\n"), place: process.platform };
	for (const place of BUNDLES) {
		const pem = await textOf(place);
		if (pem !== undefined) return { pem, place };
	}
	return { pem: "", place: undefined };
}

/** An editor's Node may be older than the function, or built without it. */
function rootsByNode(): readonly string[] {
	const { getCACertificates } = tls as { readonly getCACertificates?: (kind: "system") => readonly string[] };
	try {
		return getCACertificates?.("system") ?? [];
	} catch {
		return [];
	}
}

const textOf = (file: string): Promise<string | undefined> => readFile(file, "utf8").catch(() => undefined);
