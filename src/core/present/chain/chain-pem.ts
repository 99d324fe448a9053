import type { ChainPath } from "../../chain/result.ts";
import { pemText } from "../base64.ts";

/**
 * The certificates of a path as PEM in the order of RFC 8446 §4.4.2: the leaf first, each followed by its issuer.
 * @param withRoot whether a self-issued certificate at the end is there too; peers have to have it themselves
 */
export function chainPem({ certificates }: ChainPath, withRoot: boolean): string {
	const last = certificates.at(-1);
	const endsWithRoot = certificates.length > 1 && last?.certificate.isSelfIssued === true;
	const kept = endsWithRoot && !withRoot ? certificates.slice(0, -1) : certificates;
	return kept.map(({ der }) => pemText("CERTIFICATE", der)).join("");
}
