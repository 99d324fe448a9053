import { readIntegerPair } from "./integer-pair.ts";
import type { Question } from "./question.ts";

/** Verifies without the host's cryptography; each family of algorithms is loaded when first asked for. */
export async function verifyBySoftware({
	scheme,
	key: { key },
	signature,
	signed,
}: Question): Promise<boolean | undefined> {
	switch (scheme.family) {
		case "RSASSA-PKCS1-v1_5":
		case "RSASSA-PSS": {
			const { verifyRsa } = await import("./rsa.ts");
			return key.family === "RSA" ? verifyRsa(scheme, key, signature, signed) : undefined;
		}
		case "ECDSA": {
			const { verifyEcdsa } = await import("./ecdsa.ts");
			const pair = readIntegerPair(signature);
			if (key.family !== "EC" || typeof key.curve !== "string" || pair === undefined) return undefined;
			return verifyEcdsa(scheme, { curve: key.curve, point: key.point }, pair, signed);
		}
		case "DSA": {
			const { verifyDsa } = await import("./dsa.ts");
			const pair = readIntegerPair(signature);
			if (key.family !== "DSA" || key.domain === undefined || pair === undefined) return undefined;
			return verifyDsa(scheme, key.domain, key.y, pair, signed);
		}
		case "EdDSA": {
			const { verifyEddsa } = await import("./eddsa.ts");
			return key.family === "octets" ? verifyEddsa(scheme.set, key.octets, signature, signed) : undefined;
		}
		default: {
			const { verifyPostQuantum } = await import("./post-quantum.ts");
			if (key.family !== "octets") return undefined;
			return verifyPostQuantum(scheme.family, scheme.set, key.octets, signature, signed);
		}
	}
}
