import { describe, expect, test } from "vitest";
import { decode } from "../../../../src/core/index.ts";
import type { Place } from "../../../../src/core/place.ts";
import { detailView } from "../../../../src/core/present/detail.ts";
import { inspectRecord } from "../../../../src/core/present/json.ts";
import { lensTitle } from "../../../../src/core/present/lens.ts";
import { hoverMarkdown } from "../../../../src/core/present/markdown.ts";
import { outlineEntry } from "../../../../src/core/present/outline.ts";
import { lastName, placeInWords } from "../../../../src/core/present/words/place.ts";
import { base64, LEAF } from "../embedded/values.ts";

const NOW = Date.UTC(2026, 10, 22);
const place = (path: Place["path"], resource?: Place["resource"]): Place => ({ path, resource });

describe("a place in words", () => {
	test.each([
		[place(["spec", "caBundle"]), "spec.caBundle"],
		[place(["users", 0, "user", "client-certificate-data"]), "users[0].user.client-certificate-data"],
		[place(["data", "tls.crt"]), "data tls.crt"],
		[place([1, "a"]), "[1].a"],
		[place(["data", "x"], { kind: "Secret", name: "web", namespace: "shop" }), "Secret shop/web · data.x"],
		[place(["data", "x"], { kind: "Secret", name: "web", namespace: undefined }), "Secret web · data.x"],
		[place(["data", "x"], { kind: "Secret", name: undefined, namespace: undefined }), "Secret · data.x"],
	])("%j", (given, words) => {
		expect(placeInWords(given)).toBe(words);
	});

	test("is nothing where there are no names", () => {
		expect(placeInWords(undefined)).toBeUndefined();
		expect(placeInWords(place([]))).toBeUndefined();
	});

	test("does not grow with the names", () => {
		expect([...(placeInWords(place(["😀".repeat(1000)])) ?? "")]).toHaveLength(121);
	});

	test("ends with the name of the value", () => {
		expect(lastName(place(["data", "tls.crt"]))).toBe("tls.crt");
		expect(lastName(place(["keys", 0, "x5c", 1]))).toBe("x5c[1]");
		expect(lastName(place([2]))).toBe("[2]");
	});
});

describe("a certificate in a Secret", () => {
	const manifest = (key: string): string =>
		`apiVersion: v1\nkind: Secret\nmetadata: {name: web, namespace: shop}\ndata:\n  ${key}: ${base64(LEAF)}\n`;
	const itemUnder = (key: string) => {
		const [item] = decode(manifest(key), { host: "text" }).items;
		if (item === undefined) throw new Error("nothing found");
		return item;
	};
	const item = itemUnder("tls.crt");
	const words = "Secret shop/web · data tls.crt";

	test("says so in its lens, its hover, its summary and the outline", () => {
		expect(lensTitle(item, NOW)).toMatch(new RegExp(`^CN=.* · ${words}$`));
		expect(hoverMarkdown(item, { now: NOW }).split("\n\n")[1]?.replaceAll("\\", "")).toBe(words);
		expect(detailView(item, { now: NOW }).summary).toMatch(new RegExp(` · ${words}$`));
		expect(outlineEntry(item, NOW).name).toBe("tls.crt: api.orders.example");
	});

	test("says so in JSON", () => {
		expect(inspectRecord(item).place).toEqual({
			path: ["data", "tls.crt"],
			resource: { kind: "Secret", name: "web", namespace: "shop" },
		});
		const [pem] = decode(LEAF).items;
		expect(pem && "place" in inspectRecord(pem)).toBe(false);
	});

	test("says so harmlessly, whatever the name is", () => {
		const hostile = itemUnder('"[x](http://e) <b> \\u202e*a*"');
		const line = hoverMarkdown(hostile, { now: NOW }).split("\n\n")[1];
		expect(line).not.toMatch(/\[x\]\(|<b>|\u202e/);
		expect(lensTitle(hostile, NOW)).not.toContain("\u202e");
		expect(outlineEntry(hostile, NOW).name).not.toContain("\u202e");
	});
});
