import { describe, expect, test } from "vitest";
import type { Certificate } from "../../../../src/core/index.ts";
import {
	appendIssuers,
	ignoreComment,
	issuersAbove,
	splitBundle,
	withoutIssuer,
} from "../../../../src/lint/fixes/index.ts";
import { applied } from "../../../../src/lint/fixes/same-bytes.ts";
import { contents, findingsIn, fixtureText, mended, ruleIds, sourceOf } from "./fix-case.ts";

const LEAF = fixtureText("certificates/authorities/leaf-rsa.pem");
const ISSUING = fixtureText("certificates/authorities/issuing-rsa.pem");
const ROOT = fixtureText("certificates/authorities/root-rsa.pem");
const KEY = fixtureText("keys/pkcs8/rsa-2048.key");

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, "    ");

describe("a chain in the wrong order", () => {
	test("is put in order, each certificate with the lines that describe it", () => {
		const text = `# root\n${ROOT}\n# issuing\n${ISSUING}\n# leaf\n${LEAF}`;
		expect(mended(sourceOf(text), "chain-wrong-order")).toBe(`# leaf\n${LEAF}\n# issuing\n${ISSUING}\n# root\n${ROOT}`);
	});

	test("keeps a key where it stands", () => {
		const after = mended(sourceOf(ISSUING + KEY + LEAF), "chain-wrong-order") ?? "";
		expect(after).toBe(LEAF + KEY + ISSUING);
		expect(ruleIds(sourceOf(after))).not.toContain("chain-wrong-order");
	});

	test("is put in order inside of YAML, with its indentation", () => {
		const yaml = (...blocks: string[]): string => `tls.crt: |\n${blocks.map(indented).join("")}other: 1\n`;
		const after = mended(sourceOf(yaml(ISSUING, LEAF), "text", "yaml"), "chain-wrong-order");
		expect(after).toBe(yaml(LEAF, ISSUING));
	});

	test("is put in order in a file without a last line break and with those of Windows", () => {
		const text = (ISSUING + LEAF).trimEnd().replaceAll("\n", "\r\n");
		expect(mended(sourceOf(text), "chain-wrong-order")).toBe((LEAF + ISSUING).trimEnd().replaceAll("\n", "\r\n"));
	});

	test("is left alone where it stands in the escapes of a string", () => {
		const text = `{"chain": ${JSON.stringify(ISSUING + LEAF)}}\n`;
		const source = sourceOf(text, "text", "json");
		if (ruleIds(source).includes("chain-wrong-order")) expect(mended(source, "chain-wrong-order")).toBeUndefined();
	});
});

describe("a certificate too many", () => {
	test("goes with its lines: the root", () => {
		const after = mended(sourceOf(`${LEAF}${ISSUING}# root\n${ROOT}`), "root-in-chain");
		expect(after).toBe(LEAF + ISSUING);
	});

	test("goes with its lines: the second copy", () => {
		expect(mended(sourceOf(LEAF + ISSUING + LEAF), "duplicate-certificate")).toBe(LEAF + ISSUING);
	});
});

describe("a missing issuer", () => {
	const certificatesOf = (text: string): Certificate[] =>
		sourceOf(text).items.flatMap(({ content }) => (content.kind === "certificate" ? [content.certificate] : []));
	const missing = { ruleId: "missing-intermediate", data: {}, range: { start: 10, end: 20 } };

	test("is put behind what it issued; the root stays out", () => {
		const source = sourceOf(`${LEAF}\n# end\n`);
		const leaf = withoutIssuer(source, missing);
		const issuers = leaf === undefined ? [] : issuersAbove(leaf, certificatesOf(ROOT + LEAF + ISSUING));
		const after = applied(source.text, appendIssuers(source, missing, issuers));
		expect(contents(after)).toEqual(contents(LEAF + ISSUING));
		expect(after.endsWith("-----END CERTIFICATE-----\n\n# end\n")).toBe(true);
	});

	test("gets the indentation of YAML", () => {
		const source = sourceOf(`ca: |\n${indented(LEAF)}`, "text", "yaml");
		const after = applied(source.text, appendIssuers(source, missing, certificatesOf(ISSUING)));
		expect(after).toBe(`ca: |\n${indented(LEAF)}${indented(ISSUING)}`);
	});
});

describe("a comment that switches a rule off", () => {
	const LATER = "self-signed-leaf";
	const ignored = (text: string, language: string): string => {
		const source = sourceOf(text, language === "pem" ? "pem" : "text", language);
		const range = { start: text.indexOf("-----BEGIN") + 5, end: text.indexOf("-----BEGIN") + 6 };
		return applied(text, ignoreComment(source, { ruleId: LATER, range, data: {} }));
	};

	test("stands above the block of a PEM file", () => {
		expect(ignored(LEAF, "pem")).toBe(`# cert-inspector-ignore ${LATER}\n${LEAF}`);
	});

	test("stands above the name of a value in YAML", () => {
		const text = `a: 1\n  tls.crt: |\n${indented(LEAF)}`;
		expect(ignored(text, "yaml")).toBe(`a: 1\n  # cert-inspector-ignore ${LATER}\n  tls.crt: |\n${indented(LEAF)}`);
	});

	test("stands above the line of a string", () => {
		const text = `  const pem = \`${LEAF}\`;\n`;
		expect(ignored(text, "javascript")).toBe(`  // cert-inspector-ignore ${LATER}\n${text}`);
	});

	test("is not offered where it would be part of a value or no comment", () => {
		expect(ignored(`const pem = \`\n${LEAF}\`;\n`, "javascript")).not.toContain("ignore");
		expect(ignored(`{"a": ${JSON.stringify(LEAF)}}`, "json")).not.toContain("ignore");
	});

	test("does what it says", () => {
		const text = ISSUING + LEAF;
		const source = sourceOf(text);
		const finding = findingsIn(source).find(({ ruleId }) => ruleId === "chain-wrong-order");
		expect(finding).toBeDefined();
		const after = finding === undefined ? "" : applied(text, ignoreComment(source, finding));
		expect(ruleIds(sourceOf(after))).not.toContain("chain-wrong-order");
	});
});

describe("a bundle", () => {
	test("is split into files, each with its text", () => {
		const files = splitBundle(sourceOf(`# leaf\n${LEAF}${KEY}${ISSUING}`), "tls/../bundle.pem");
		expect(files.map(({ text }) => text)).toEqual([`# leaf\n${LEAF}`, KEY, ISSUING]);
		expect(files.map(({ name }) => name)).toEqual([
			"tls-..-bundle-1-api.orders.example.pem",
			"tls-..-bundle-2-key.key",
			"tls-..-bundle-3-Example-Test-Issuing-RSA.pem",
		]);
	});

	test("of one object is not split", () => {
		expect(splitBundle(sourceOf(LEAF), "leaf.pem")).toEqual([]);
	});
});
