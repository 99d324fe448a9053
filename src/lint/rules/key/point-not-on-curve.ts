import * as l10n from "@vscode/l10n";
import { statedDomain } from "../../../core/crypto/signatures/explicit-curve.ts";
import { CURVE_DOMAINS } from "../../../core/keys/weakness/curve-domains.ts";
import { isOnCurve } from "../../../core/keys/weakness/curve-point.ts";
import type { EcPublicKey } from "../../../core/x509/public-key.ts";
import { defineRule, EVERY_PROFILE, type PublicKeySubject, type Violation } from "../../define-rule.ts";
import { octetKey } from "../../facts/octet-key.ts";

export const pointNotOnCurve = defineRule({
	id: "point-not-on-curve",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "publicKey",
	title: () => l10n.t("Public key is not a point of its curve"),
	citation: { source: "SEC 1", section: "3.2.2", url: "https://www.secg.org/sec1-v2.pdf" },
	messages: {
		off: ({ curve = "" }) =>
			l10n.t(
				"The public key is not on {0}: it is damaged or an attack. OpenSSL says “point is not on curve”, Go “failed to unmarshal elliptic curve point”.",
				curve,
			),
		offEdwards: ({ curve = "" }) =>
			l10n.t("The public key is no point for {0}: it is damaged, and no signature can be verified with it.", curve),
	},
	applies: ({ info: { key } }) => key.family === "EC" || key.family === "EdDSA",
	*check(subject): Iterable<Violation<"off" | "offEdwards">> {
		const { key } = subject.info;
		const octets = octetKey(subject);
		if (octets?.flaw === "not-on-curve")
			yield { message: "offEdwards", range: octets.range, data: { curve: key.algorithm } };
		if (key.family !== "EC" || isOff(subject, key) !== true) return;
		yield { message: "off", range: key.point, data: { curve: key.curve ?? l10n.t("the curve it states") } };
	},
});

function isOff({ bytes, info }: PublicKeySubject, { curve, point }: EcPublicKey): boolean {
	const { contentStart, contentEnd } = info.algorithm.parameters;
	const domain =
		curve === undefined
			? statedDomain({ content: bytes.subarray(contentStart, contentEnd) })
			: CURVE_DOMAINS.get(curve);
	return domain !== undefined && isOnCurve(bytes.subarray(point.start, point.end), domain) === false;
}
