import * as l10n from "@vscode/l10n";
import { defineRule, EVERY_PROFILE } from "../../define-rule.ts";

export const truststoreInvisibleToJava = defineRule({
	id: "truststore-invisible-to-java",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "keystore",
	title: () => l10n.t("Java sees no trusted certificate in this PKCS#12"),
	citation: {
		source: "OpenJDK, PKCS12KeyStore",
		section: "trustedKeyUsage",
		url: "https://bugs.openjdk.org/browse/JDK-8044445",
	},
	messages: {
		empty: ({ count = "" }) =>
			l10n.t(
				"None of the {0} certificates has the attribute trustedKeyUsage: Java finds no entry (“the trustAnchors parameter must be non-empty”). Import them with keytool -importcert, or write the file with openssl pkcs12 -jdktrust anyExtendedKeyUsage (OpenSSL 3.2).",
				count,
			),
	},
	applies: ({ keystore: { type, entries } }) => type === "PKCS12" && entries.length > 0,
	*check({ keystore: { entries } }) {
		const certificates = entries.filter(({ kind }) => kind === "certificate");
		if (certificates.length === entries.length)
			yield {
				message: "empty",
				data: { count: certificates.length },
				range: certificates[0]?.range ?? { start: 0, end: 0 },
			};
	},
});
