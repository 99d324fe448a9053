import type { Subject } from "../validate/path-under-test.ts";

/**
 * TLS BR §7.1.4.3: a common name is there for old clients and repeats one name of the subjectAltName, letter by letter.
 * The domain that a wildcard stands below is let pass: CAs wrote `example.com` beside `*.example.com`.
 */
export function commonNames({ certificate, fail }: Subject): void {
	const altNames = certificate.extensionValue("subjectAltName") ?? [];
	const values = new Set(altNames.flatMap(({ value }) => [value, value.replace(/^\*\./, "")]));
	for (const rdn of certificate.subject.rdns)
		for (const { type, text } of rdn)
			if (type.name === "CN" && !values.has(text ?? ""))
				fail("chain.common-name-not-in-san", { commonName: text ?? "" });
}
