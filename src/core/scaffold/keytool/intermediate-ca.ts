import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { wholeNumber } from "../field.ts";
import { newJavaFile } from "../fields/keystore.ts";
import { days } from "../fields/lifetime.ts";
import { SUBJECT, subjectOf } from "../fields/subject.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";
import { isRefusal } from "../refusal.ts";
import { distinguishedName } from "./distinguished-name.ts";
import { entryOptions, exportCertificate, makeKeyPair, newEntry } from "./entry.ts";
import { caOptions } from "./extensions.ts";
import { authorityEntry, STORED_AUTHORITY, signRequest } from "./signing.ts";

export const intermediateCa = defineIntent({
	id: "intermediate-ca",
	tool: "keytool",
	title: () => l10n.t("An intermediate CA below a root"),
	since: "JDK 11",
	fields: {
		...SUBJECT,
		...newEntry("intermediate"),
		...STORED_AUTHORITY,
		pathLength: wholeNumber(() => l10n.t("how many CAs may follow below it"), 0, 0, 9),
		days: days(1825),
		csr: newJavaFile("intermediate.csr", () => l10n.t("the certificate request that is made")),
		certificate: newJavaFile("intermediate.crt", () => l10n.t("the certificate that is made")),
		caCertificate: newJavaFile("ca.crt", () => l10n.t("the certificate of the CA, which is exported")),
	},
	generate: (input) => {
		const subject = subjectOf(input);
		if (isRefusal(subject)) return subject;
		const name = distinguishedName(subject);
		const request = ["keytool", "-certreq", ...entryOptions(input), "-file", fileArgument(input.csr)] as const;
		const into = (entry: typeof input, file: string) =>
			["keytool", "-importcert", "-noprompt", ...entryOptions(entry), "-file", fileArgument(file)] as const;
		const steps = [
			makeKeyPair({ ...input, name, extensions: [] }),
			run(l10n.t("Certificate request"), request),
			signRequest(input, caOptions(input.pathLength)),
			exportCertificate(authorityEntry(input), input.caCertificate),
			run(l10n.t("The CA as a trusted entry"), into({ ...input, alias: `${input.alias}-issuer` }, input.caCertificate)),
			run(l10n.t("The certificate in its chain beside its key"), into(input, input.certificate)),
		];
		return { steps, variables: [...new Set([input.storePassword, input.caPassword])] };
	},
});
