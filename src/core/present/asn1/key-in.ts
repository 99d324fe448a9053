import type { Element } from "../../der/element.ts";
import type { DerLimits } from "../../der/limits.ts";
import { Outline } from "../../der/outline.ts";
import { TAG } from "../../der/tags.ts";
import { keyStructure } from "../../keys/key-structure.ts";
import {
	DSA_PRIVATE_KEY,
	EC_PRIVATE_KEY,
	ENCRYPTED_PRIVATE_KEY_INFO,
	ONE_ASYMMETRIC_KEY,
	RSA_PRIVATE_KEY,
} from "./grammar/keys.ts";
import type { FieldList } from "./notation.ts";

const SHAPES: Readonly<Record<string, FieldList>> = {
	"PKCS#8": ONE_ASYMMETRIC_KEY,
	"encrypted PKCS#8": ENCRYPTED_PRIVATE_KEY_INFO,
	"PKCS#1": RSA_PRIVATE_KEY,
	"SEC 1": EC_PRIVATE_KEY,
	"OpenSSL DSA": DSA_PRIVATE_KEY,
};

/** An elliptic curve's private key is at least that long; what is shorter beside a 1 is something else. */
const SHORTEST_EC_KEY = 14;

/** The structure of the private key that an element of no known type looks like; undefined where it looks like none. */
export function keyIn(bytes: Uint8Array, { tag, start, end }: Element, limits: DerLimits): FieldList | undefined {
	if (tag !== TAG.SEQUENCE) return undefined;
	const outline = new Outline(bytes.subarray(start, end), limits);
	const structure = keyStructure(outline);
	const shape = structure === undefined ? undefined : SHAPES[structure];
	if (shape === undefined) return undefined;
	const members = outline.children(outline.outer, 9);
	// Two small numbers begin much else.
	if (shape === RSA_PRIVATE_KEY && members.length < 9) return undefined;
	const second = members[1];
	const isShort = second !== undefined && second.contentEnd - second.contentStart < SHORTEST_EC_KEY;
	return shape === EC_PRIVATE_KEY && isShort ? undefined : shape;
}
