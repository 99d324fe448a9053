import type { Item } from "../item.ts";
import { pkcs12Traits } from "./pkcs12-traits.ts";
import { privateKeyTraits } from "./private-key-traits.ts";
import { KEY_READERS, PKCS12_READERS } from "./reader.ts";
import { type Verdict, verdict } from "./verdict.ts";

/**
 * Which programs can open a PKCS#12 or an encrypted private key, as far as it shows: what is still locked may hold
 * something that makes the answer worse. Nothing for other objects, and nothing for a file that nobody can read.
 */
export function whoCanRead({ content, bytes }: Item): readonly Verdict[] {
	if (content.kind === "privateKey") {
		const traits = privateKeyTraits(content.privateKey);
		return traits === undefined ? [] : KEY_READERS.map((reader) => verdict(reader, traits));
	}
	if (content.kind !== "keystore" || content.keystore.type !== "PKCS12") return [];
	const { keystore } = content;
	if (keystore.problems.some(({ code }) => BROKEN.includes(code))) return [];
	const traits = pkcs12Traits(keystore, bytes);
	return PKCS12_READERS.map((reader) => verdict(reader, traits));
}

const BROKEN: readonly string[] = ["keystore.truncated", "keystore.corrupted", "keystore.mac-parameters"];
