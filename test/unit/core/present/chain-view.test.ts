import { describe, expect, test } from "vitest";
import type { ChainOptions } from "../../../../src/core/chain/index.ts";
import { buildChains, CertificatePool, type Origin } from "../../../../src/core/chain/index.ts";
import { chainPem } from "../../../../src/core/present/chain/chain-pem.ts";
import { presentedNotes } from "../../../../src/core/present/chain/presented-notes.ts";
import { chainText } from "../../../../src/core/present/chain/text-tree.ts";
import { chainTodo } from "../../../../src/core/present/chain/todo.ts";
import { type ViewedChains, viewChains } from "../../../../src/core/present/chain/view.ts";
import { readCertificate } from "../../../../src/core/x509/read-certificate.ts";
import { AT, type Made, made } from "../chain/made-certificate.ts";

const WORKSPACE: Origin = { kind: "workspace", label: "ca/roots.pem" };
const STORE: Origin = { kind: "truststore", label: "truststore.jks" };

interface Placed extends Made {
	readonly origin?: Origin;
	readonly isAnchor?: boolean;
}

/** The chains of the first certificate with the others. */
async function viewOf(certificates: readonly Placed[], options: Partial<ChainOptions> = {}): Promise<ViewedChains> {
	const pool = new CertificatePool();
	const [leaf, ...others] = certificates.map((each) => ({ der: made(each), ...each }));
	if (leaf === undefined) throw new Error("A chain begins with a certificate.");
	for (const { der, origin = WORKSPACE, isAnchor = false } of others) pool.add(der, { origin, isAnchor });
	pool.add(leaf.der, { origin: { kind: "file", label: "api.pem" }, isAnchor: leaf.isAnchor ?? false });
	return viewChains(await buildChains(leaf.der, pool, { at: AT, ...options }), AT);
}

const LEAF: Placed = { subject: "api", issuer: "Issuing" };
const ISSUING: Placed = { subject: "Issuing", issuer: "Root", ca: true };
const ROOT: Placed = { subject: "Root" };

describe("the verdict", () => {
	test("is good with a root that somebody set up as trusted", async () => {
		const { view } = await viewOf([LEAF, ISSUING, { ...ROOT, origin: STORE, isAnchor: true }]);
		expect(view.banner).toMatchObject({ tone: "good", remedy: "" });
		expect(view.banner.sentence).toBe("Valid until 2034-01-01: The chain from “api” to “Root” is valid.");
	});

	test("names the root and its file where nobody did", async () => {
		const { view } = await viewOf([LEAF, ISSUING, { ...ROOT, isAnchor: true }]);
		expect(view.banner.tone).toBe("conditional");
		expect(view.banner.sentence).toBe("Valid if you trust “Root” (ca/roots.pem).");
		expect(view.banner.remedy).toContain("certInspector.trustStores");
	});

	test("of a certificate that is trusted only by itself says so", async () => {
		const { view } = await viewOf([{ ...ROOT, isAnchor: true }]);
		expect(view.banner.sentence).toBe("Valid only where “Root” (api.pem) is trusted itself: it signed itself.");
	});

	test("is one sentence on the reason, its remedy and its clause", async () => {
		const { view } = await viewOf([{ ...LEAF, notAfter: "260101000000Z" }, ISSUING, { ...ROOT, isAnchor: true }]);
		expect(view.banner).toMatchObject({
			tone: "bad",
			sentence: "Not valid: “api” expired on 2026-01-01 00:00:00 UTC.",
			remedy: "Renew it.",
			clause: "RFC 5280 §6.1.3 (a)(2)",
		});
		expect(view.nodes[0]).toMatchObject({ badge: { text: "expired", tone: "bad" } });
	});

	test("goes by the chain to a trusted root where another leads to one that is not", async () => {
		const cross: Placed = { ...ISSUING, issuer: "Public", origin: STORE };
		const publicRoot: Placed = { subject: "Public", origin: STORE, isAnchor: true };
		const { view } = await viewOf([LEAF, ISSUING, { ...ROOT, isAnchor: true }, cross, publicRoot]);
		expect(view.banner.sentence).toContain("to “Public” is valid");
		expect(view.paths.map(({ tone }) => tone)).toEqual(["good", "conditional"]);
	});

	test("spells out what a name hides", async () => {
		const { view } = await viewOf([{ subject: "a\u202eb", isAnchor: true }]);
		expect(view.banner.sentence).toContain("a⟨U+202E⟩b");
		expect(view.nodes[0]?.title).toBe("a⟨U+202E⟩b");
	});
});

describe("the tree", () => {
	test("has what chains share once, and alternatives where they part", async () => {
		const { view, members } = await viewOf([LEAF, ISSUING, { ...ISSUING, issuer: "Old" }, ROOT, { subject: "Old" }]);
		expect(view.nodes.map(({ title, parent }) => [title, parent])).toEqual([
			["api", null],
			["Issuing", 0],
			[expect.stringMatching(/^(Root|Old)$/), 1],
			["Issuing", 0],
			[expect.stringMatching(/^(Root|Old)$/), 3],
		]);
		expect(members.map((member) => member?.certificate.subject.last("CN"))).toEqual(
			view.nodes.map(({ title }) => title),
		);
		expect(view.paths.map(({ nodes }) => nodes)).toEqual([
			[0, 1, 2],
			[0, 3, 4],
		]);
	});

	test("has a gap for an issuer that is nowhere", async () => {
		const { view, members } = await viewOf([LEAF]);
		expect(view.nodes[1]).toMatchObject({ kind: "missing", parent: 0, title: "Missing: Issuing" });
		expect(view.nodes[1]?.edge).toMatchObject({ state: "missing" });
		expect(members[1]).toBeUndefined();
	});

	test("has an issuer of the same name with another key beside the gap", async () => {
		const { view } = await viewOf([
			{ ...LEAF, signer: "new key" },
			{ ...ISSUING, issuer: "Issuing" },
		]);
		expect(view.nodes.map(({ kind, edge }) => [kind, edge?.state])).toEqual([
			["certificate", undefined],
			["missing", "missing"],
			["certificate", "near-miss"],
		]);
	});

	test("has no gap above an issuer whose key did not make the signature", async () => {
		const { view } = await viewOf([{ ...LEAF, isForged: true }, ISSUING]);
		expect(view.nodes.map(({ kind, edge }) => [kind, edge?.state])).toEqual([
			["certificate", undefined],
			["certificate", "invalid"],
		]);
	});

	test("says everything of a certificate to those who hear it", async () => {
		const { view } = await viewOf([LEAF, ISSUING, { ...ROOT, origin: STORE, isAnchor: true }]);
		expect(view.nodes.map(({ spoken }) => spoken)).toEqual([
			"api, end-entity certificate, EC P-256, expires in 7 years, api.pem",
			"Issuing, intermediate CA, EC P-256, expires in 7 years, ca/roots.pem, signature ok",
			"Root, trusted root, EC P-256, expires in 7 years, truststore.jks, signature ok",
		]);
	});
});

describe("what is copied", () => {
	test("as PEM is the leaf first, and the root only where it is wanted", async () => {
		const { paths } = await viewOf([LEAF, ISSUING, { ...ROOT, isAnchor: true }]);
		const [path] = paths;
		if (path === undefined) throw new Error("There is a chain.");
		const blocks = (pem: string): number => pem.match(/-----BEGIN CERTIFICATE-----/g)?.length ?? 0;
		expect([blocks(chainPem(path, false)), blocks(chainPem(path, true))]).toEqual([2, 3]);
		expect(chainPem(path, true).startsWith(chainPem(path, false))).toBe(true);
	});

	test("as text has the root at the top and every signature in words", async () => {
		const { view } = await viewOf([LEAF, ISSUING, { ...ROOT, origin: STORE, isAnchor: true }]);
		expect(chainText(view)).toBe(
			[
				"Valid until 2034-01-01: The chain from “api” to “Root” is valid.",
				"",
				"1. Valid",
				"   Root · trusted root · EC P-256 · expires in 7 years · truststore.jks",
				"      └─ [signature ok] Issuing · intermediate CA · EC P-256 · expires in 7 years · ca/roots.pem",
				"         └─ [signature ok] api · end-entity certificate · EC P-256 · expires in 7 years · api.pem",
				"",
			].join("\n"),
		);
	});

	test("as tasks names what is missing and why", async () => {
		const { paths } = await viewOf([LEAF]);
		expect(paths.map(chainTodo)).toEqual([
			expect.stringMatching(/^- \[ \] Ask whoever issued .* Why: The issuer of “api”/),
		]);
	});

	test("as tasks is nothing where nothing is wrong", async () => {
		const { paths } = await viewOf([{ ...ROOT, isAnchor: true }]);
		expect(paths.map(chainTodo)).toEqual([""]);
	});
});

describe("of certificates in a file", () => {
	/** What is said of a file with these of the chain from api to Root, by name, and perhaps a stray one. */
	const notesOf = async (...inFile: readonly string[]): Promise<string[]> => {
		const { members, paths } = await viewOf([LEAF, ISSUING, { ...ROOT, isAnchor: true }]);
		const certificates = inFile.map((wanted) => {
			const member = members.find((each) => each?.certificate.subject.last("CN") === wanted);
			return member?.certificate ?? readCertificate(made({ subject: wanted }));
		});
		return presentedNotes({ name: "api.pem", certificates }, paths);
	};

	test("the wrong order is told with the right one", async () => {
		expect(await notesOf("Root", "Issuing", "api")).toEqual([
			expect.stringMatching(/api\.pem are in the wrong order.*: api, Issuing, Root\.$/),
		]);
	});

	test("what has no part in the chain is named", async () => {
		expect(await notesOf("api", "Issuing", "Stray")).toEqual([
			"api.pem also holds what is no part of the chain: Stray.",
		]);
	});

	test("a cross-signed CA is a part of the other chain", async () => {
		const cross: Placed = { ...ISSUING, issuer: "Old" };
		const { members, paths } = await viewOf([LEAF, ISSUING, { ...ROOT, isAnchor: true }, cross]);
		const certificates = members.flatMap((member) => (member === undefined ? [] : [member.certificate]));
		expect(presentedNotes({ name: "api.pem", certificates }, paths)).toEqual([]);
	});

	test("an intermediate that only another file has is named: whoever sends this one alone is refused", async () => {
		expect(await notesOf("api")).toEqual([
			"“Issuing” is not in api.pem, only in ca/roots.pem: a server that sends api.pem alone sends an incomplete chain.",
		]);
	});

	test("a complete chain in order needs no word", async () => {
		expect(await notesOf("api", "Issuing")).toEqual([]);
	});
});
