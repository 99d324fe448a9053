import * as l10n from "@vscode/l10n";
import type { Name } from "../x509/name.ts";
import type { Model, Written } from "./define-intent.ts";
import { type Refusal, refuse } from "./refusal.ts";

/** The attributes of a name as `subject` takes them, in their order. */
function writtenSubject(name: Name): readonly string[] | Refusal {
	const written: string[] = [];
	for (const rdn of name.rdns)
		for (const [index, { type, text }] of rdn.entries()) {
			if (text === undefined || text === "")
				return refuse(
					"scaffold.not-expressible",
					l10n.t("The subject has a {0} that is no text, which no command can ask for.", type.name ?? type.dotted),
				);
			written.push(`${index > 0 ? "+" : ""}${type.dotted}=${text}`);
		}
	return written;
}

/** Subject, names and purposes of a certificate or of a request for one, so that the next one has the same. */
export function takeLeaf(model: Model): Written | Refusal {
	const subject = writtenSubject(model.subject);
	if ("code" in subject) return subject;
	const names = takeNames(model);
	if ("code" in names) return names;
	const purposes = model
		.extensionValue("extKeyUsage")
		?.map(({ name, dotted }) => (name !== undefined && TOOLS_KNOW.has(name) ? name : dotted));
	const usages = model.extensionValue("keyUsage");
	const staples = model.extensionValue("tlsFeature")?.some(({ name }) => name === "status_request") ?? false;
	return {
		subject,
		...names,
		...(usages === undefined ? {} : { keyUsage: usages }),
		...(purposes === undefined ? {} : { extendedKeyUsage: purposes }),
		...(staples ? { mustStaple: ["yes"] } : {}),
	};
}

const TOOLS_KNOW = new Set([
	"serverAuth",
	"clientAuth",
	"codeSigning",
	"emailProtection",
	"timeStamping",
	"OCSPSigning",
]);

/** The subject's alternative names, kind by kind. */
function takeNames(model: Model): Written | Refusal {
	const found = { dns: [] as string[], ip: [] as string[], uri: [] as string[], email: [] as string[] };
	for (const { type, value } of model.extensionValue("subjectAltName") ?? []) {
		if (type !== "dns" && type !== "ip" && type !== "uri" && type !== "email")
			return refuse(
				"scaffold.not-expressible",
				l10n.t("The alternative name “{0}” is of a kind that is not generated.", value),
			);
		found[type].push(value);
	}
	return found;
}

/** The same without the subject, which a CA takes from the request itself. */
export function takeIssued(model: Model): Written | Refusal {
	const taken = takeLeaf(model);
	if ("code" in taken) return taken;
	return Object.fromEntries(Object.entries(taken).filter(([field]) => field !== "subject"));
}
