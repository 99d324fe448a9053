import { readFileSync } from "node:fs";
import { decode } from "../../../src/core/decode.ts";
import { DEFAULT_LIMITS } from "../../../src/core/der/limits.ts";
import type { Content, Item } from "../../../src/core/item.ts";
import type { Problem } from "../../../src/core/problem.ts";
import { type ReadContent, readContent } from "../../../src/core/recognise.ts";

export const fixtureBytes = (path: string): Uint8Array =>
	new Uint8Array(readFileSync(new URL(`../../fixtures/${path}`, import.meta.url)));

/** Every object of a fixture, PEM or DER. */
export const fixtureItems = (path: string): readonly Item[] => decode(fixtureBytes(path)).items;

/** The first object of a fixture. */
export function fixtureItem(path: string): Item {
	const [item] = fixtureItems(path);
	if (item === undefined) throw new Error(`${path} holds no object`);
	return item;
}

/** The DER of the first object of a fixture, and nothing else. */
export const fixtureDer = (path: string): Uint8Array => fixtureItem(path).bytes;

export const fixtureProblems = (path: string): string[] => decode(fixtureBytes(path)).problems.map(({ code }) => code);

/** What one kind of content holds; fails where the content is of another kind. */
export function contentOf<K extends Content["kind"]>(kind: K, content: Content): Extract<Content, { kind: K }> {
	if (content.kind !== kind) throw new Error(`${content.kind} instead of ${kind}`);
	return content as Extract<Content, { kind: K }>;
}

export const readDer = (bytes: Uint8Array, label?: string): ReadContent =>
	readContent(bytes, label, [], DEFAULT_LIMITS);

export const codes = (problems: readonly Problem[]): string[] => problems.map(({ code }) => code);

/** `bytes` with the octet at `at` replaced. */
export function withOctet(bytes: Uint8Array, at: number, octet: number): Uint8Array {
	const changed = bytes.slice();
	changed[at] = octet;
	return changed;
}
