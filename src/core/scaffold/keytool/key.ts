import * as l10n from "@vscode/l10n";
import { defineIntent } from "../define-intent.ts";
import { days } from "../fields/lifetime.ts";
import { SUBJECT, subjectOf } from "../fields/subject.ts";
import { isRefusal } from "../refusal.ts";
import { distinguishedName } from "./distinguished-name.ts";
import { makeKeyPair, newEntry } from "./entry.ts";

export const key = defineIntent({
	id: "key",
	tool: "keytool",
	title: () => l10n.t("A private key"),
	since: "JDK 11",
	fields: { ...SUBJECT, ...newEntry("server"), days: days(90) },
	generate: (input) => {
		const subject = subjectOf(input);
		if (isRefusal(subject)) return subject;
		const step = makeKeyPair({ ...input, name: distinguishedName(subject), extensions: [] });
		return { steps: [step], variables: [input.storePassword] };
	},
});
