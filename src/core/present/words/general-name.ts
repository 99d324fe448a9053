import type { GeneralName } from "../../x509/extensions/general-name.ts";

/** Prefixes of the kinds of GeneralName, as short as openssl's configuration files write them. Not translated: people search for them. */
const PREFIXES: Readonly<Record<GeneralName["type"], string>> = {
	dns: "DNS:",
	email: "email:",
	uri: "URI:",
	ip: "IP:",
	dirName: "dirName:",
	rid: "RID:",
	otherName: "otherName:",
	x400: "x400Address:",
	edi: "ediPartyName:",
	unknown: "unknown:",
};

/** Kind and value in one string: `DNS:api.example`, `IP:10.0.0.1`, `otherName:1.3.6.1.4.1.311.20.2.3:me@example`. */
export function generalNameText(name: GeneralName): string {
	const prefix = PREFIXES[name.type];
	return name.type === "otherName" ? `${prefix}${name.oid.dotted}:${name.value}` : prefix + name.value;
}
