import type { Content } from "../item.ts";
import type { Period } from "./validity.ts";

/** When an object may be used, where it says so and the dates are readable. For a CRL: until its next update. */
export function periodOf(content: Content): Period | undefined {
	switch (content.kind) {
		case "certificate":
			return period(content.certificate.notBefore.epochMs, content.certificate.notAfter.epochMs);
		case "crl":
			return period(content.crl.thisUpdate.epochMs, content.crl.nextUpdate?.epochMs);
		default:
			return undefined;
	}
}

const period = (notBefore: number | undefined, notAfter: number | undefined): Period | undefined =>
	notBefore === undefined || notAfter === undefined ? undefined : { notBefore, notAfter };
