import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deriveKey } from "../../../../src/core/crypto/kdf/derive-key.ts";
import type { KeyDerivationRequest } from "../../../../src/core/crypto/kdf/request.ts";
import {
	type Keystore,
	type OpenOptions,
	openKeystore,
	type Password,
	type PasswordSource,
} from "../../../../src/core/keystore/index.ts";

const FIXTURES = join(import.meta.dirname, "../../../fixtures");

/** A fixture's bytes, by its path below `test/fixtures`. */
export const fixture = (path: string): Uint8Array => new Uint8Array(readFileSync(join(FIXTURES, path)));

/** A fixture's bytes, by its path below `test/fixtures/keystores`. */
export const keystoreFixture = (path: string): Uint8Array => fixture(`keystores/${path}`);

interface ManifestEntry {
	readonly password?: string;
	readonly keyPassword?: string;
}

/** What `manifest.json` says of every keystore, by its path below `test/fixtures/keystores`. */
export function keystoreManifest(): [path: string, entry: ManifestEntry][] {
	const { fixtures } = JSON.parse(readFileSync(join(FIXTURES, "manifest.json"), "utf8")) as {
		readonly fixtures: Readonly<Record<string, ManifestEntry>>;
	};
	return Object.entries(fixtures)
		.filter(([path]) => path.startsWith("keystores/"))
		.map(([path, entry]) => [path.slice("keystores/".length), entry]);
}

/** Passwords as a person enters them, one after the other. */
export const entered = (...texts: readonly string[]): Pick<Required<OpenOptions>, "passwords"> => {
	const passwords = texts.map((text): Password => ({ text, origin: "entered" }));
	const source: PasswordSource = { candidates: () => passwords };
	return { passwords: source };
};

export const codesOf = ({ problems }: Keystore): string[] => problems.map(({ code }) => code);

type DeriveKey = Required<OpenOptions>["deriveKey"];

/**
 * For thousands of variants of one file: the keys that the file itself asks for are derived once, when it is opened
 * here. A request that is not the file's own gets another key of the right length, as it would in earnest, at once.
 */
export async function derivationFor(file: Uint8Array, options: OpenOptions): Promise<DeriveKey> {
	const known = new Map<string, Uint8Array>();
	const remember: DeriveKey = async (request, signal) => {
		const key = await deriveKey(request, signal);
		if (key instanceof Uint8Array) known.set(nameOf(request), key.slice());
		return key;
	};
	await openKeystore(file, { ...options, deriveKey: remember });
	return (request, signal) => {
		const key = known.get(nameOf(request));
		if (key !== undefined) return Promise.resolve(key.slice());
		const isForbidden = "iterations" in request && request.iterations < 1;
		return isForbidden ? deriveKey(request, signal) : Promise.resolve(otherKey(request));
	};
}

const nameOf = (request: KeyDerivationRequest): string =>
	JSON.stringify(request, (_, value: unknown) => (value instanceof Uint8Array ? value.join() : value));

const otherKey = (request: KeyDerivationRequest): Uint8Array =>
	Uint8Array.from(createHash("shake256", { outputLength: request.length }).update(nameOf(request)).digest());
