import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReferenceIdentifier } from "../../src/core/chain/names/reference-identifier.ts";
import { type Certificate, decode } from "../../src/core/index.ts";
import { TEST_DATA } from "./test-data.ts";

/** A name of a peer as x509-limbo writes it. */
interface LimboName {
	readonly kind: "DNS" | "IP" | "RFC822";
	readonly value: string;
}

/** What is used here of one case of x509-limbo (its schema is `limbo-schema.json` there). */
export interface LimboCase {
	readonly id: string;
	readonly trusted_certs: readonly string[];
	readonly untrusted_intermediates: readonly string[];
	readonly peer_certificate: string;
	readonly expected_result: "SUCCESS" | "FAILURE";
	readonly expected_peer_name: LimboName | null;
	readonly expected_peer_names: readonly LimboName[];
	readonly validation_kind: "SERVER" | "CLIENT";
	/** ISO 8601; null for now. */
	readonly validation_time: string | null;
	readonly max_chain_depth: number | null;
	/** PEM. */
	readonly crls: readonly string[];
}

/** The cases whose identifiers begin with one of `prefixes`. */
export function limboCases(...prefixes: readonly string[]): readonly LimboCase[] {
	const file: { readonly testcases: readonly LimboCase[] } = JSON.parse(
		readFileSync(join(TEST_DATA, "limbo-dev.json"), "utf8"),
	);
	return file.testcases.filter(({ id }) => prefixes.some((prefix) => id.startsWith(prefix)));
}

const KINDS = { DNS: "dns", IP: "ip", RFC822: "email" } as const;

/** Whom the peer has to stand for. */
export function referencesOf({ expected_peer_name, expected_peer_names }: LimboCase): ReferenceIdentifier[] {
	const names = expected_peer_name === null ? expected_peer_names : [expected_peer_name];
	return names.map(({ kind, value }) => ({ kind: KINDS[kind], value }));
}

/** The bytes of the one object in a PEM text. */
export function derOf(pem: string): Uint8Array {
	const [item] = decode(pem).items;
	if (item === undefined) throw new Error("no object in the test data");
	return item.bytes;
}

export function certificateOf(pem: string): Certificate {
	const [item] = decode(new TextEncoder().encode(pem)).items;
	if (item?.content.kind !== "certificate") throw new Error("no certificate in the test data");
	return item.content.certificate;
}
