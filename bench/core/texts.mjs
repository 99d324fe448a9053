const beyondLatin1 = /[^ -\u00ff\s]/;
const begin = "-----BEGIN CERTIFICATE-----\n";
const end = "-----END CERTIFICATE-----\n";

/** The certificates as PEM, one after the other, taken again from the first when there are too few. */
export function pemBundle(certificates, count) {
	const blocks = certificates.map(pemBlock);
	return Array.from({ length: count }, (_, index) => blocks[index % blocks.length]).join("");
}

function pemBlock(der) {
	const lines =
		Buffer.from(der)
			.toString("base64")
			.match(/.{1,64}/g) ?? [];
	return `${begin}${lines.join("\n")}\n${end}`;
}

/** Texts of `length` characters without PEM, with PEM, and made to be slow to read. */
export function textsToScan(certificates, length) {
	const bundle = pemBundle(certificates, certificates.length);
	const samples = [
		["prose", "The server sends its chain, leaf first; the root stays at home - it is known - and nothing is said.\n"],
		[
			"prose, two bytes a character",
			"Der Server schickt seine Kette – das Blatt zuerst – und die Wurzel bleibt zu Hause → wie üblich.\n",
		],
		["one long line of base64", "MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ"],
		["PEM bundle", bundle],
		["PEM bundle, indented as in YAML", bundle.replace(/^/gm, "        ")],
		["PEM bundle in string literals", `"${bundle.replaceAll("\n", '\\n" +\n"')}"\n`],
		["hostile: dashes only", "-"],
		["hostile: BEGIN without END", begin],
		["hostile: END without BEGIN", end],
		["hostile: BEGIN without closing dashes", "-----BEGIN "],
		["hostile: BEGIN, a line of dashes", `-----BEGIN ${"-".repeat(60)}\n`],
		["hostile: BEGIN, long label, no end of line", `-----BEGIN ${"A".repeat(80)}`],
		["hostile: BEGIN, then blank lines", `${begin}${"\n".repeat(200)}`],
		["hostile: BEGIN, base64, never END", `${begin}${"MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkq\n".repeat(20)}`],
		["hostile: quotes and escapes", `"\\n-----BEGIN X-----\\n\\u004d\\n"\n`],
	];
	return samples.map(([title, sample]) => ({
		title,
		text: flat(sample.repeat(Math.ceil(length / sample.length)).slice(0, length)),
	}));
}

/** The same text as one piece of memory with one byte a character where that is enough, as an editor hands it over. */
export function flat(text) {
	const encoding = beyondLatin1.test(text) ? "utf16le" : "latin1";
	return Buffer.from(text, encoding).toString(encoding);
}
