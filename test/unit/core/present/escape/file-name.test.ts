import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileNameText } from "../../../../../src/core/present/escape/file-name.ts";

const pem = (text: string): string => fileNameText(text, "certificate", ".pem");

describe("a name for a file", () => {
	test.each([
		["orders.shop.example", "orders.shop.example.pem"],
		["*.shop.example", "wildcard.shop.example.pem"],
		["Shop Example Root CA 2016", "Shop-Example-Root-CA-2016.pem"],
		["../../etc/passwd", "etc-passwd.pem"],
		["C:\\Windows\\evil", "C-Windows-evil.pem"],
		["$(rm -rf ~)", "rm--rf.pem"],
		["CN=api,O=Zürich 東京", "CN-api-O-Zürich-東京.pem"],
		["con", "_con.pem"],
		["nul.txt", "_nul.txt.pem"],
		["a\u202egnp.exe", "a-gnp.exe.pem"],
		["...", "certificate.pem"],
		["", "certificate.pem"],
	])("of %j is %s", (text, name) => {
		expect(pem(text)).toBe(name);
	});

	test("of any text is one part of a path that every file system takes", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				const name = pem(text);
				return (
					/^[^\s<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]+$/u.test(name) &&
					!/^[.-]/.test(name) &&
					name.endsWith(".pem") &&
					new TextEncoder().encode(name).length <= 255
				);
			}),
		);
	});
});
