import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { ALTERNATIVE_NAMES } from "../fields/alternative-names.ts";
import { newJavaFile } from "../fields/keystore.ts";
import { days } from "../fields/lifetime.ts";
import { PURPOSE } from "../fields/purpose.ts";
import { SUBJECT, subjectOf } from "../fields/subject.ts";
import { isRefusal } from "../refusal.ts";
import { takeLeaf } from "../take-leaf.ts";
import { distinguishedName } from "./distinguished-name.ts";
import { exportCertificate, makeKeyPair, newEntry } from "./entry.ts";
import { leafOptions } from "./extensions.ts";

export const selfSignedCertificate = defineIntent({
	id: "self-signed",
	tool: "keytool",
	title: () => l10n.t("A self-signed certificate for one server or client"),
	since: "JDK 11",
	fields: {
		...SUBJECT,
		...ALTERNATIVE_NAMES,
		...PURPOSE,
		...newEntry("server"),
		days: days(90),
		certificate: newJavaFile("server.crt", () => l10n.t("the certificate that is made")),
	},
	take: takeLeaf,
	generate: (input) => {
		const subject = subjectOf(input);
		if (isRefusal(subject)) return subject;
		const extensions = leafOptions(input);
		if (isRefusal(extensions)) return extensions;
		const entry = makeKeyPair({ ...input, name: distinguishedName(subject), extensions });
		return { steps: [entry, exportCertificate(input, input.certificate)], variables: [input.storePassword] };
	},
});
