import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { flag } from "../field.ts";
import { ALTERNATIVE_NAMES } from "../fields/alternative-names.ts";
import { newJavaFile } from "../fields/keystore.ts";
import { PURPOSE } from "../fields/purpose.ts";
import { SUBJECT, subjectOf } from "../fields/subject.ts";
import { run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";
import { isRefusal } from "../refusal.ts";
import { takeLeaf } from "../take-leaf.ts";
import { distinguishedName } from "./distinguished-name.ts";
import { entryOptions, makeKeyPair, newEntry } from "./entry.ts";
import { leafOptions } from "./extensions.ts";

/** The certificate that waits in the keystore for the CA's. */
const WAITING_DAYS = 90;

export const csr = defineIntent({
	id: "csr",
	tool: "keytool",
	title: () => l10n.t("A certificate request, new or for the renewal of a certificate"),
	since: "JDK 11",
	fields: {
		...SUBJECT,
		...ALTERNATIVE_NAMES,
		...PURPOSE,
		...newEntry("server"),
		newKey: flag(() => l10n.t("whether the key is made; otherwise the one that is there is used"), "yes"),
		csr: newJavaFile("server.csr", () => l10n.t("the certificate request that is made")),
	},
	take: takeLeaf,
	generate: (input) => {
		const subject = subjectOf(input);
		if (isRefusal(subject)) return subject;
		const extensions = leafOptions(input);
		if (isRefusal(extensions)) return extensions;
		const name = distinguishedName(subject);
		const entry = makeKeyPair({ ...input, name, days: WAITING_DAYS, extensions: [] });
		const what = ["-dname", name, ...extensions, "-file", fileArgument(input.csr)];
		const request = run(l10n.t("Certificate request"), ["keytool", "-certreq", ...entryOptions(input), ...what]);
		return { steps: [...(input.newKey ? [entry] : []), request], variables: [input.storePassword] };
	},
});
