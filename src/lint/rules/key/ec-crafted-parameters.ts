import * as l10n from "@vscode/l10n";
import { isSameDomain, type StatedDomain, statedDomain } from "../../../core/crypto/signatures/explicit-curve.ts";
import { CURVE_DOMAINS } from "../../../core/keys/weakness/curve-domains.ts";
import { defineRule, EVERY_PROFILE, type PublicKeySubject } from "../../define-rule.ts";

export const ecCraftedParameters = defineRule({
	id: "ec-crafted-parameters",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "publicKey",
	title: () => l10n.t("Curve parameters with a generator of somebody’s choice"),
	citation: { source: "CVE-2020-0601", section: "", url: "https://nvd.nist.gov/vuln/detail/CVE-2020-0601" },
	messages: {
		crafted: ({ curve = "" }) =>
			l10n.t(
				"The key states the curve {0} with another generator: that is how keys of CAs are imitated without their private half (CVE-2020-0601).",
				curve,
			),
	},
	applies: ({ info: { key } }) => key.family === "EC" && key.parameters === "explicit",
	*check(subject) {
		const stated = statedBy(subject);
		if (stated === undefined) return;
		const curve = imitatedCurve(stated);
		if (curve !== undefined) yield { message: "crafted", range: subject.info.algorithm.parameters, data: { curve } };
	},
});

function statedBy({ bytes, info }: PublicKeySubject): StatedDomain | undefined {
	const { contentStart, contentEnd } = info.algorithm.parameters;
	return statedDomain({ content: bytes.subarray(contentStart, contentEnd) });
}

/** The known curve whose equation these parameters have, but not its generator, order and cofactor. */
function imitatedCurve(stated: StatedDomain): string | undefined {
	for (const [name, domain] of CURVE_DOMAINS)
		if (stated.p === domain.p && stated.a === domain.a && stated.b === domain.b)
			return isSameDomain(stated, domain) ? undefined : name;
	return undefined;
}
