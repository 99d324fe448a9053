import { isPresent } from "../../der/element.ts";
import { FieldWalk } from "../../der/field-walk.ts";
import { TAG } from "../../der/tags.ts";
import type { Range } from "../../problem.ts";
import { algorithmName, readAlgorithmIdentifier } from "../../x509/algorithm-identifier.ts";
import type { Findings } from "../findings.ts";
import type { SecretKey } from "../keystore.ts";

/** Reads what can be said of a secret key that the JDK wrapped as a `PrivateKeyInfo`, and wipes it. */
export function describeSecret(
	plain: Uint8Array,
	range: Range,
	findings: Findings,
): Pick<SecretKey, "algorithm" | "size"> {
	const reader = findings.innerReader(plain, () => range);
	reader.expect(TAG.SEQUENCE, 0, plain.length, "PrivateKeyInfo");
	const walk = new FieldWalk(reader, reader.element());
	walk.required(TAG.INTEGER, "version");
	const algorithm = walk.required(TAG.SEQUENCE, "privateKeyAlgorithm");
	const octets = walk.required(TAG.OCTET_STRING, "privateKey");
	const name = isPresent(algorithm)
		? algorithmName(readAlgorithmIdentifier(reader, algorithm, "privateKeyAlgorithm"))
		: undefined;
	const size = isPresent(octets) ? (octets.contentEnd - octets.contentStart) * 8 : undefined;
	plain.fill(0);
	return { algorithm: name, size };
}
