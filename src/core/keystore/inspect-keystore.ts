import { DEFAULT_LIMITS, type DerLimits } from "../der/limits.ts";
import { type BcfksLayout, layOutBcfks } from "./bouncy-castle/bcfks-layout.ts";
import { type BksLayout, layOutBks } from "./bouncy-castle/bks-layout.ts";
import { presentBcfks } from "./bouncy-castle/present-bcfks.ts";
import { presentBks, presentUber } from "./bouncy-castle/present-bks.ts";
import { layOutUber, type UberLayout } from "./bouncy-castle/uber-layout.ts";
import { detectKeystore } from "./detect-keystore.ts";
import { Findings } from "./findings.ts";
import { type JksLayout, layOutJks } from "./java/jks-layout.ts";
import { presentJks } from "./java/present-jks.ts";
import type { Keystore } from "./keystore.ts";
import { layOutPfx, type Pfx } from "./pkcs12/pfx.ts";
import { presentPfx } from "./pkcs12/present-pfx.ts";

/** Where everything is in a keystore of each type. */
export type KeystoreLayout = Pfx | JksLayout | BksLayout | UberLayout | BcfksLayout;

/** Finds everything that shows without a password; undefined for what is no keystore. */
export function layOutKeystore(bytes: Uint8Array, limits: DerLimits): KeystoreLayout | undefined {
	const type = detectKeystore(bytes, limits);
	const findings = new Findings(bytes.length, limits);
	switch (type) {
		case "PKCS12":
			return layOutPfx(bytes, findings);
		case "JKS":
		case "JCEKS":
			return layOutJks(type, bytes, findings);
		case "BKS":
			return layOutBks(bytes, findings);
		case "UBER":
			return layOutUber(bytes, findings);
		case "BCFKS":
			return layOutBcfks(bytes, findings);
		case undefined:
			return undefined;
	}
}

function presentKeystore(layout: KeystoreLayout): Keystore {
	switch (layout.type) {
		case "PKCS12":
			return presentPfx(layout);
		case "JKS":
		case "JCEKS":
			return presentJks(layout);
		case "BKS":
			return presentBks(layout);
		case "UBER":
			return presentUber(layout);
		case "BCFKS":
			return presentBcfks(layout);
	}
}

/** What is said of bytes that are no keystore. */
export const unrecognised = (bytes: Uint8Array): Keystore => ({
	type: "unknown",
	version: undefined,
	entries: [],
	protection: [],
	mac: undefined,
	safes: [],
	isLocked: false,
	openedWith: undefined,
	problems: [{ code: "keystore.unrecognised", severity: "error", range: { start: 0, end: bytes.length } }],
	end: bytes.length,
});

/** Reads what a keystore shows without any password. Never throws; bytes that are no keystore have type `unknown`. */
export function inspectKeystore(bytes: Uint8Array, limits: DerLimits = DEFAULT_LIMITS): Keystore {
	const layout = layOutKeystore(bytes, limits);
	return layout === undefined ? unrecognised(bytes) : presentKeystore(layout);
}
