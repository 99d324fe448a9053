import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { newJavaFile } from "../fields/keystore.ts";
import { days } from "../fields/lifetime.ts";
import { SUBJECT, subjectOf } from "../fields/subject.ts";
import { isRefusal } from "../refusal.ts";
import { distinguishedName } from "./distinguished-name.ts";
import { exportCertificate, makeKeyPair, newEntry } from "./entry.ts";
import { caOptions } from "./extensions.ts";

export const rootCa = defineIntent({
	id: "root-ca",
	tool: "keytool",
	title: () => l10n.t("A root CA of one's own"),
	since: "JDK 11",
	fields: {
		...SUBJECT,
		...newEntry("ca"),
		days: days(3650),
		certificate: newJavaFile("ca.crt", () => l10n.t("the certificate that is made")),
	},
	generate: (input) => {
		const subject = subjectOf(input);
		if (isRefusal(subject)) return subject;
		const entry = makeKeyPair({ ...input, name: distinguishedName(subject), extensions: caOptions(undefined) });
		return { steps: [entry, exportCertificate(input, input.certificate)], variables: [input.storePassword] };
	},
});
