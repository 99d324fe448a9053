import { type KeystoreLayout, layOutKeystore, unrecognised } from "./inspect-keystore.ts";
import type { Keystore } from "./keystore.ts";
import { DEFAULT_KEYSTORE_LIMITS } from "./keystore-limits.ts";
import type { OpeningSession, OpenOptions } from "./opening/session.ts";

/**
 * Opens a keystore with the passwords that are offered: checks its integrity, decrypts it, describes its keys. Never
 * rejects on input: what stays closed is a problem, and everything that `inspectKeystore` shows is there all the same.
 */
export async function openKeystore(bytes: Uint8Array, options: OpenOptions = {}): Promise<Keystore> {
	const layout = layOutKeystore(bytes, (options.limits ?? DEFAULT_KEYSTORE_LIMITS).der);
	if (layout === undefined) return unrecognised(bytes);
	const { OpeningSession } = await import("./opening/session.ts");
	return openLayout(layout, new OpeningSession(options));
}

async function openLayout(layout: KeystoreLayout, session: OpeningSession): Promise<Keystore> {
	switch (layout.type) {
		case "PKCS12":
			return (await import("./pkcs12/open-pfx.ts")).openPfx(layout, session);
		case "JKS":
		case "JCEKS":
			return (await import("./java/open-jks.ts")).openJks(layout, session);
		case "BKS":
			return (await import("./bouncy-castle/open-bks.ts")).openBks(layout, session);
		case "UBER":
			return (await import("./bouncy-castle/open-uber.ts")).openUber(layout, session);
		case "BCFKS":
			return (await import("./bouncy-castle/open-bcfks.ts")).openBcfks(layout, session);
	}
}
