import { describe, expect, test } from "vitest";
import { hoverMarkdown } from "../../../../../src/core/present/markdown.ts";
import { readerFacts } from "../../../../../src/core/present/readers/hover-facts.ts";
import { readerRecords } from "../../../../../src/core/present/readers/record.ts";
import { readersSections } from "../../../../../src/core/present/readers/section.ts";
import { fixtureItem } from "../../object-fixtures.ts";

const lines = (path: string): string[] =>
	readersSections(fixtureItem(path)).flatMap(({ rows }) =>
		rows.map(({ label, value }) => `${label}: ${value.type === "text" ? value.text : "?"}`),
	);

const hover = (path: string): string[] => readerFacts(fixtureItem(path)).map(({ text }) => text);

describe("who can read this", () => {
	test("tells first who opens it, then of each other why not and what to do", () => {
		expect(lines("keystores/pkcs12/openssl-legacy.p12")).toMatchInlineSnapshot(`
			[
			  "OpenSSL 3: Opens with -legacy: it is encrypted with RC2-40-CBC. Add -legacy to the command.",
			  "Node.js: Does not open: it is encrypted with RC2-40-CBC. Write it anew with AES-256 and HMAC-SHA-256: openssl pkcs12 -export does so.",
			  "Opens in: JDK 8, JDK 11, JDK 17, JDK 21, OpenSSL 1.1.1, Windows Server 2016, Windows Server 2019 and later, macOS, Go (x/crypto/pkcs12), Go (sslmate go-pkcs12)",
			  "Still locked: what a password opens may change this",
			]
		`);
		expect(lines("keystores/pkcs12/openssl-ec.p12")).toMatchInlineSnapshot(`
			[
			  "JDK 8: Opens from 8u301 on: its MAC is HMAC-SHA-256; it is encrypted with PBES2.",
			  "JDK 11: Opens from 11.0.12 on: its MAC is HMAC-SHA-256; its key derivation uses HMAC-SHA-256.",
			  "Windows Server 2016: Does not open: it is encrypted with PBES2. Write it anew with openssl pkcs12 -export -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1.",
			  "Go (x/crypto/pkcs12): Does not open: its MAC is HMAC-SHA-256; it is encrypted with PBES2. Try software.sslmate.com/src/go-pkcs12.",
			  "Opens in: JDK 17, JDK 21, OpenSSL 1.1.1, OpenSSL 3, Windows Server 2019 and later, Go (sslmate go-pkcs12), Node.js",
			  "macOS: Not known: its MAC is HMAC-SHA-256; it is encrypted with PBES2. Write it anew with openssl pkcs12 -export -keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1.",
			  "Still locked: what a password opens may change this",
			]
		`);
		expect(lines("keys/pkcs8-encrypted/ec-p256-pbe-sha1-rc2-40.key")).toMatchInlineSnapshot(`
			[
			  "OpenSSL 3: Opens with -legacy: it is encrypted with RC2-40-CBC. Add -provider legacy -provider default to the command.",
			  "Go (crypto/x509): Does not open: it is encrypted with RC2-40-CBC. Put it into a PKCS#12 with its certificate, or decrypt it first with openssl pkey.",
			  "Node.js: Does not open: it is encrypted with RC2-40-CBC. Encrypt it anew with AES-256: openssl pkcs8 -topk8 -v2 aes-256-cbc.",
			  "Opens in: JDK 11, JDK 17, JDK 21, OpenSSL 1.1.1",
			  "JDK 8, Windows Server 2016, Windows Server 2019 and later, macOS: Not known: it is encrypted with RC2-40-CBC.",
			]
		`);
	});

	test("is one line of the hover, where something common cannot", () => {
		expect(hover("keystores/pkcs12/openssl-legacy.p12")).toEqual(["OpenSSL 3 needs -legacy; Node.js cannot open it"]);
		expect(hover("keystores/pkcs12/openssl-ec.p12")).toEqual([
			"JDK 8 before 8u301, JDK 11 before 11.0.12, Windows Server 2016 cannot open it",
		]);
		expect(hover("keystores/pkcs12/openssl-3des.p12")).toEqual([]);
		const markdown = hoverMarkdown(fixtureItem("keystores/pkcs12/openssl-legacy.p12"), { now: 0 });
		expect(markdown).toContain("OpenSSL 3 needs");
	});

	test("has in JSON the reason, the remedy and the source of each verdict", () => {
		const records = readerRecords(fixtureItem("keystores/pkcs12/openssl-legacy.p12")) ?? [];
		expect(records.find(({ reader }) => reader === "openssl3")).toMatchObject({
			opens: "no",
			reasons: [
				{
					aspect: "scheme",
					value: "pbeWithSHAAnd40BitRC2-CBC",
					remedy: "addLegacyOption",
					source: { url: "https://docs.openssl.org/3.0/man7/OSSL_PROVIDER-legacy/" },
				},
			],
		});
		expect(readerRecords(fixtureItem("keystores/jks/ec.jks"))).toBeUndefined();
	});
});
