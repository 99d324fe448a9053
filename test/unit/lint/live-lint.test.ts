import { describe, expect, test } from "vitest";
import type { Surroundings } from "../../../src/core/file-surroundings.ts";
import { PkiDocument } from "../../../src/core/index.ts";
import { defineRule, EVERY_PROFILE, type Rule } from "../../../src/lint/define-rule.ts";
import { lintSource } from "../../../src/lint/index.ts";
import { LiveLint, type LiveSource } from "../../../src/lint/live-lint.ts";
import { RULES } from "../../../src/lint/registry.ts";
import { fixtureBytes } from "../core/object-fixtures.ts";

const pem = (path: string): string => new TextDecoder().decode(fixtureBytes(path));
const LEAF = pem("certificates/authorities/leaf-rsa.pem");
const ISSUING = pem("certificates/authorities/issuing-rsa.pem");
const ROOT = pem("certificates/authorities/root-rsa.pem");
const at = Date.parse("2026-11-22T12:00:00Z");

const sourceOf = (model: PkiDocument): LiveSource => ({
	objects: Array.from({ length: model.length }, (_, index) => ({
		item: model.item(index),
		problems: () => model.problemsOf(index),
	})),
	text: model.text,
	problems: [],
});

function atOnce(text: string, options = { at }) {
	const { items, problems } = new PkiDocument(text, "pem");
	return lintSource({ items, problems, text, range: { start: 0, end: text.length } }, options);
}

/** Replaces a stretch of the model's text. */
function edit(model: PkiDocument, start: number, oldEnd: number, by: string): void {
	const text = model.text.slice(0, start) + by + model.text.slice(oldEnd);
	model.update([{ start, oldEnd, newLength: by.length }], text);
}

/** A rule that counts how often it is asked, and whether it looks at the clock. */
function counting(target: "certificate" | "file", looksAtClock = false) {
	const asked: number[] = [];
	const rule = defineRule({
		id: "counting",
		severity: "info",
		profiles: EVERY_PROFILE,
		target,
		title: () => "",
		citation: { source: "RFC 5280", section: "4.1", url: "https://www.rfc-editor.org/rfc/rfc5280" },
		messages: { now: ({ now = 0 }) => `${now}` },
		*check(_subject, context) {
			asked.push(1);
			yield { message: "now", data: { now: looksAtClock ? context.at : 0 } };
		},
	}) as Rule<"certificate">;
	return { rule, asked };
}

describe("a text that is edited", () => {
	test("has the findings of the same text judged at once, wherever its objects moved", () => {
		const model = new PkiDocument(ROOT + LEAF + ISSUING, "pem");
		const live = new LiveLint();
		live.judge(sourceOf(model), { at });
		for (const [start, oldEnd, by] of [
			[0, 0, "# the chain\n"],
			[40, 41, ""],
			[ROOT.length + 300, ROOT.length + 300, "A"],
			[0, 12, ""],
			[ROOT.length, ROOT.length + 100, " "],
		] as const) {
			edit(model, start, oldEnd, by);
			expect(live.judge(sourceOf(model), { at })?.findings).toEqual(atOnce(model.text).findings);
		}
	});

	test("is judged anew where it changed and nowhere else", () => {
		const { rule, asked } = counting("certificate");
		const model = new PkiDocument(LEAF + ISSUING + ROOT, "pem");
		const live = new LiveLint([rule]);
		live.judge(sourceOf(model), { at });
		expect(asked).toHaveLength(3);
		edit(model, model.text.length - 100, model.text.length - 100, "\n");
		live.judge(sourceOf(model), { at });
		expect(asked).toHaveLength(4);
	});

	test("is judged anew where the settings changed", () => {
		const model = new PkiDocument(LEAF, "pem");
		const live = new LiveLint();
		const before = live.judge(sourceOf(model), { at: Date.parse("2090-01-01") });
		expect(before?.findings.map(({ ruleId }) => ruleId)).toContain("expired");
		const after = live.judge(sourceOf(model), { at: Date.parse("2090-01-01"), settings: { expired: "off" } });
		expect(after?.findings.map(({ ruleId }) => ruleId)).not.toContain("expired");
	});
});

describe("time that passes", () => {
	test("asks those rules again that asked for it", () => {
		const timeless = counting("certificate");
		const timed = counting("certificate", true);
		const ofFile = counting("file");
		const model = new PkiDocument(LEAF, "pem");
		const live = new LiveLint([timeless.rule, timed.rule, ofFile.rule]);
		live.judge(sourceOf(model), { at });
		live.judge(sourceOf(model), { at: at + 1000 });
		expect(timed.asked).toHaveLength(1);
		const later = live.judge(sourceOf(model), { at: at + 60_000 });
		expect([timeless.asked.length, timed.asked.length, ofFile.asked.length]).toEqual([1, 2, 1]);
		expect(later?.findings.map(({ message }) => message)).toContain(`${at + 60_000}`);
	});

	test("lets a certificate expire without an edit, where it stands now", () => {
		const model = new PkiDocument(LEAF + ISSUING, "pem");
		const live = new LiveLint();
		live.judge(sourceOf(model), { at });
		edit(model, 0, 0, "\n\n");
		const later = { at: Date.parse("2090-01-01") };
		expect(live.judge(sourceOf(model), later)?.findings).toEqual(atOnce(model.text, later).findings);
	});
});

test("a text is judged again when somebody has looked where its file lies, and not before", () => {
	const key = pem("keys/pkcs8/rsa-2048.key");
	const ofFile = counting("file");
	const model = new PkiDocument(key, "pem");
	const live = new LiveLint([ofFile.rule, ...RULES]);
	const findings = (surroundings?: Surroundings) =>
		live.judge({ ...sourceOf(model), surroundings }, { at })?.findings.map(({ ruleId }) => ruleId);
	expect(findings()).not.toContain("private-key-in-version-control");
	const tracked = { isTracked: true };
	expect(findings(tracked)).toContain("private-key-in-version-control");
	findings(tracked);
	expect(ofFile.asked).toHaveLength(2);
	expect(findings({ isTracked: false })).not.toContain("private-key-in-version-control");
});

describe("a long text", () => {
	test("is judged in pieces, each going on where the last one stopped", () => {
		const model = new PkiDocument(LEAF + ISSUING + ROOT, "pem");
		const live = new LiveLint();
		const oneAtATime = () => {
			let left = 1;
			return () => left-- <= 0;
		};
		const pieces = [1, 2, 3].map(() => live.judge(sourceOf(model), { at }, oneAtATime()));
		expect(pieces.slice(0, 2)).toEqual([undefined, undefined]);
		expect(pieces[2]?.findings).toEqual(atOnce(model.text).findings);
	});
});

test("rules that crash are told once each and lose nothing else", () => {
	const crashing = {
		...counting("certificate").rule,
		id: "crashing",
		check: () => {
			throw new Error("a mistake");
		},
	};
	const model = new PkiDocument(LEAF + ISSUING, "pem");
	const report = new LiveLint([crashing, ...RULES]).judge(sourceOf(model), { at });
	expect(report?.crashes.map(({ ruleId }) => ruleId)).toEqual(["crashing"]);
	expect(report?.findings).toEqual(atOnce(model.text).findings);
});
