import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type PemBlock, type PemHost, readBlock } from "../../../../src/core/pem/block.ts";
import { findBlocks } from "../../../../src/core/pem/extent.ts";
import { sourceText } from "../../../../src/core/source-text.ts";

const FIXTURES = fileURLToPath(new URL("../../../fixtures/", import.meta.url));
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(FIXTURES + path));
const textOf = (path: string): string => sourceText(bytesOf(path)).text;

/** A PEM file's name asks for PEM's own layout; in any other file the layout is the file's affair. */
const hostOf = (file: string): PemHost => (file.endsWith(".pem") ? "pem" : "text");

interface Scan {
	readonly blocks: readonly PemBlock[];
	/** Problem codes without their `pem.`, in the order of the file. */
	readonly codes: string;
}

function scan(file: string): Scan {
	const { text, problems } = sourceText(bytesOf(`pem/${file}`));
	const blocks: PemBlock[] = [];
	const codes: string[] = problems.map(({ code }) => code);
	for (const found of findBlocks(text)) {
		if ("stray" in found) codes.push("pem.missing-begin");
		else {
			const block = readBlock(text, found, hostOf(file));
			blocks.push(block);
			codes.push(...block.problems.map(({ code }) => code));
		}
	}
	return { blocks, codes: codes.map((code) => code.replace("pem.", "")).join(" ") };
}

function firstBlock(path: string): Uint8Array {
	for (const found of findBlocks(textOf(path)))
		if (!("stray" in found)) return readBlock(textOf(path), found, "pem").bytes;
	throw new Error(`${path} has no block`);
}

const LEAF = Buffer.from(firstBlock("certificates/authorities/leaf-ec.pem"));
const ISSUER = Buffer.from(firstBlock("certificates/authorities/issuing-ec.pem"));

function nameOf({ bytes }: PemBlock): string {
	if (LEAF.equals(bytes)) return "leaf";
	return ISSUER.equals(bytes) ? "issuer" : "other";
}

/** What each file holds in the end, and what is said about it. */
const UNTIDY: readonly (readonly [file: string, blocks: string, codes: string])[] = [
	["bag-attributes.pem", "leaf", ""],
	["base64-of-pem.pem", "other", ""],
	["base64-of-pem.txt", "", ""],
	["base64url.pem", "leaf", "base64url missing-padding"],
	["blank-lines.pem", "leaf", "empty-line"],
	["block-literal.yaml", "leaf leaf leaf leaf", "empty-line"],
	["body-on-one-line.pem", "leaf", ""],
	["code-fence.md", "leaf leaf", ""],
	["comments-block.java", "leaf", ""],
	["comments-hash.yaml", "leaf", ""],
	["comments-slashes.js", "leaf", ""],
	["config.toml", "leaf leaf", ""],
	["config.xml", "leaf leaf", ""],
	["cr-only.pem", "leaf", "carriage-return-only"],
	["crcrlf.pem", "leaf", "empty-line"],
	["crlf.pem", "leaf", ""],
	["cut-off.pem", "other", "missing-end incomplete-base64"],
	["der-in-base64.txt", "", ""],
	["diff-added.patch", "leaf", ""],
	["diff-replaced.patch", "leaf leaf", ""],
	["dotenv.env", "leaf leaf leaf", ""],
	["empty-block.pem", "other", "empty"],
	["explanatory-text.pem", "leaf issuer", ""],
	["extra-padding.pem", "leaf", "extra-padding"],
	["first-line-not-indented.pem", "leaf", "indented"],
	["four-dashes-end.pem", "leaf", "boundary-dashes"],
	["four-dashes.pem", "leaf", "boundary-dashes"],
	["garbage-character.pem", "leaf", "invalid-character"],
	["garbage-line.pem", "other", "invalid-character"],
	["garbage-utf8.pem", "leaf", "invalid-character"],
	["glued.pem", "leaf issuer", "glued"],
	["headers-dek-info.pem", "other", ""],
	["headers-no-blank-line.pem", "leaf", "headers"],
	["headers.pem", "leaf", ""],
	["indented-tabs.pem", "leaf", "indented"],
	["indented-uneven.pem", "leaf", "indented"],
	["indented.pem", "leaf", "indented"],
	["java.properties", "leaf leaf", ""],
	["kubernetes-list.json", "leaf", ""],
	["kubernetes-secret.yaml", "", ""],
	["line-length-1.pem", "leaf", ""],
	["line-length-1000.pem", "leaf", ""],
	["line-length-76.pem", "leaf", ""],
	["line-length-uneven.pem", "leaf", ""],
	["line-numbers.txt", "other", "data-after-padding extra-padding missing-padding trailing-bits"],
	["log-line.log", "leaf", ""],
	["lost-line.pem", "other", ""],
	["lower-case-label.pem", "", ""],
	["main.tf", "leaf", ""],
	["mismatched-labels.pem", "leaf", "label-mismatch"],
	["missing-begin.pem", "issuer", "missing-begin"],
	["missing-end-first.pem", "leaf issuer", "missing-end"],
	["missing-end.pem", "leaf", "missing-end"],
	["mixed-line-ends.pem", "leaf", ""],
	["no-break-spaces.pem", "leaf", "invalid-character"],
	["no-final-newline.pem", "leaf", ""],
	["no-padding.pem", "leaf", "missing-padding"],
	["not-der.pem", "other", ""],
	["nul-octets.pem", "leaf", ""],
	["old-label.pem", "leaf", ""],
	["one-line-no-spaces.pem", "leaf", "single-line"],
	["one-line.pem", "leaf", "single-line"],
	["openssl-text.pem", "leaf", ""],
	["padding-inside.pem", "leaf", "data-after-padding"],
	["quoted-mail.txt", "leaf", ""],
	["spaces-in-boundary.pem", "leaf", "boundary-dashes boundary-dashes"],
	["spaces-inside.pem", "leaf", ""],
	["ssh2-style.pem", "leaf", "boundary-dashes boundary-dashes"],
	["string-c.c", "leaf", ""],
	["string-csharp.cs", "leaf", ""],
	["string-go.go", "leaf", ""],
	["string-java-text-block.java", "leaf", ""],
	["string-java.java", "leaf", ""],
	["string-javascript.js", "leaf", ""],
	["string-json-array.json", "leaf", ""],
	["string-json-crlf.json", "leaf", ""],
	["string-json-slashes.json", "leaf", ""],
	["string-json-twice.json", "leaf", ""],
	["string-json.json", "leaf issuer", ""],
	["string-python.py", "leaf leaf", ""],
	["string-rust.rs", "leaf", ""],
	["string-shell.sh", "leaf leaf leaf", ""],
	["string-template-indented.js", "leaf", ""],
	["string-template.js", "leaf", ""],
	["trailing-spaces.pem", "leaf", ""],
	["two-begins.pem", "other leaf", "missing-end empty"],
	["typographic-dashes.pem", "", ""],
	["unknown-label.pem", "leaf", ""],
	["url-encoded.txt", "", ""],
	["utf16-be.pem", "leaf", "utf-16"],
	["utf16-le.pem", "leaf", "utf-16"],
	["utf8-bom-between.pem", "leaf issuer", "byte-order-mark"],
	["utf8-bom-chain.pem", "leaf issuer", "byte-order-mark"],
	["utf8-bom.pem", "leaf", "byte-order-mark"],
	["wrong-label-key.pem", "other", ""],
	["wrong-label.pem", "leaf", ""],
];

describe("PEM as people have it", () => {
	test.each(UNTIDY)("%s holds [%s] and is told [%s]", (file, blocks, codes) => {
		const found = scan(file);
		expect(found.blocks.map(nameOf).join(" ")).toBe(blocks);
		expect(found.codes).toBe(codes);
	});

	test("every untidy file is in the table", () => {
		expect(UNTIDY.map(([file]) => file)).toEqual(readdirSync(`${FIXTURES}pem`).sort());
	});

	test.each(UNTIDY)("%s: every byte maps to the characters that encode it", (file) => {
		const { text } = sourceText(bytesOf(`pem/${file}`));
		for (const found of findBlocks(text)) {
			if ("stray" in found) continue;
			const { map, bytes, problems } = readBlock(text, found, hostOf(file));
			if (problems.some(({ code }) => code === "pem.data-after-padding" || code === "pem.base64url")) continue;
			const own = text.slice(found.start, found.end);
			for (let at = 0; at + 3 <= bytes.length; at += 3) {
				const { start, end } = map.textRange({ start: at, end: at + 3 });
				const stretch = own.slice(start, end);
				expect(decodedFrom(PREFIXED.test(file) ? withoutPrefix(stretch) : stretch)).toBe(
					Buffer.from(bytes.subarray(at, at + 3)).toString("hex"),
				);
				expect(map.byteAt(start)).toBe(at);
			}
		}
	});
});

const PREFIXED = /^(?:comments-|diff-|quoted-mail)/;
const withoutPrefix = (stretch: string): string => stretch.replace(/\n[ \t]*(?:\/\/|>[ >]*|[#*+|-])/g, "");

/** Three bytes are four base64 characters; escapes, line breaks and quotes may stand between them. */
function decodedFrom(stretch: string): string {
	const plain = stretch
		.replace(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
		.replace(/\\+[nrt]/g, "")
		.replace(/["'`]\s*[+,]?\s*["'`]/g, "")
		.replace(/[^A-Za-z0-9+/]/g, "");
	return Buffer.from(plain, "base64").toString("hex");
}
