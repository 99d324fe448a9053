import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { mayHoldMaterial } from "../../../../src/core/embedded/markers.ts";
import { decode, type Item } from "../../../../src/core/index.ts";

const textOf = (path: string): string =>
	readFileSync(fileURLToPath(new URL(`../../../fixtures/${path}`, import.meta.url)), "utf8");

const LEAF = textOf("certificates/authorities/leaf-ec.pem");
const KEY = textOf("keys/pkcs8/ec-p256.key");
const base64 = (text: string): string => Buffer.from(text, "latin1").toString("base64");
const bodyOf = (pem: string): string =>
	pem
		.split("\n")
		.filter((line) => line !== "" && !line.startsWith("-"))
		.join("");

const inText = (text: string): readonly Item[] => decode(text, { host: "text" }).items;
const kindsIn = (text: string): string =>
	inText(text)
		.map(({ content }) => content.kind)
		.join(" ");

describe("material that is encoded once more in another text", () => {
	test.each([
		["a Kubernetes Secret", `data:\n  tls.crt: ${base64(LEAF)}\n  tls.key: ${base64(KEY)}\n`, "certificate privateKey"],
		[
			"text before the block, at each place of a group of four",
			["", "x", "xy"].map((lead) => `a: ${base64(lead + LEAF)}`).join("\n"),
			"certificate certificate certificate",
		],
		["a kubeconfig of DER", `certificate-authority-data: ${bodyOf(LEAF)}`, "certificate"],
		["a webhook's caBundle in quotes", `caBundle: "${base64(LEAF)}"`, "certificate"],
		["an x5c of JSON with escaped slashes", `{"x5c":["${bodyOf(LEAF).replaceAll("/", "\\/")}"]}`, "certificate"],
		["SAML metadata", `<ds:X509Certificate>${bodyOf(LEAF)}</ds:X509Certificate>`, "certificate"],
		[
			"SAML metadata with indented lines",
			`<X509Certificate>\n    ${bodyOf(LEAF).replace(/.{64}/g, "$&\n    ")}\n</X509Certificate>`,
			"certificate",
		],
		[
			"a YAML block scalar",
			`data:\n  ca.crt: |\n    ${base64(LEAF).replace(/.{76}/g, "$&\n    ")}\n  next: value\n`,
			"certificate",
		],
		["a chain in one value", `tls.crt: ${base64(LEAF + LEAF)}`, "certificate certificate"],
		[
			"an environment file beside PEM",
			`CA=${base64(LEAF)}\nCERT="${LEAF.replaceAll("\n", "\\n")}"`,
			"certificate certificate",
		],
	])("%s", (_, text, kinds) => {
		expect(kindsIn(text)).toBe(kinds);
		expect(mayHoldMaterial(text)).toBe(true);
	});

	test("says so where it is base64 of base64, and opens it all the same", () => {
		const text = `tls.crt: ${base64(base64(LEAF))}`;
		const { items, problems } = decode(text, { host: "text" });
		expect(items.map(({ content, base64Layers }) => [content.kind, base64Layers])).toEqual([["certificate", 2]]);
		expect(problems.map(({ code }) => code)).toContain("embedded.encoded-twice");
	});

	test("stands where its own characters stand, so that a field of it can be underlined", () => {
		const text = `a: 1\ntls.crt: ${base64(LEAF)}\nb: 2\n`;
		const [item] = inText(text);
		if (item?.content.kind !== "certificate") throw new Error("no certificate");
		const { certificate } = item.content;
		const { start, end } = item.locate(certificate.layout.serialNumber);
		expect(start).toBeGreaterThan(item.range.start);
		expect(end).toBeLessThan(item.range.end);
		const inner = Buffer.from(
			text.slice(start - ((start - text.indexOf(base64(LEAF))) % 4), end + 4),
			"base64",
		).toString("latin1");
		const outerBase64 = bodyOf(LEAF);
		expect(outerBase64).toContain(inner.replace(/\n/g, "").slice(2, -4));
	});

	test("owns the whole value, a comment before the block included", () => {
		const value = base64(`# demo key\n${LEAF}`);
		const [item] = inText(`tls.crt: ${value}\n`);
		expect(item?.range).toEqual({ start: 9, end: 9 + value.length });
	});

	test("reports what is wrong with the PEM inside at its place in the outer text", () => {
		const crooked = LEAF.replace("-----END CERTIFICATE-----\n", "");
		const text = `tls.crt: ${base64(crooked)}\n`;
		const { problems } = decode(text, { host: "text" });
		const missingEnd = problems.find(({ code }) => code === "pem.missing-end");
		expect(missingEnd?.range.start).toBe(text.indexOf("LS0t"));
	});

	test("JSON Web Keys are keys, beside the certificates of their x5c", () => {
		expect(kindsIn(textOf("keys/jwk/ec-p256.private.json"))).toBe("privateKey");
		expect(kindsIn(textOf("keys/jwk/rsa-2048.public.json"))).toBe("publicKey");
		expect(kindsIn(textOf("keys/jwk/key-set.json"))).toMatch(/^publicKey publicKey certificate certificate/);
	});

	test("is not seen in words, hashes, or base64 of something else", () => {
		const noise = [
			base64("MII".repeat(50)),
			`MII${"A".repeat(200)}`,
			"MIIMIIMII",
			`sha256:${"ab".repeat(32)}`,
			base64("x".repeat(300)),
		];
		for (const text of noise) expect(kindsIn(`value: ${text}\n`)).toBe("");
	});
});
