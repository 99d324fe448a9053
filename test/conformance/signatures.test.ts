import { execFile } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../src/core/der/limits.ts";
import type { Item } from "../../src/core/index.ts";
import { readContent } from "../../src/core/recognise.ts";
import { selfSignature } from "../../src/core/self-signature.ts";
import { signatureHost } from "../../src/platform/node.ts";
import { bytesOf, type IndexRow, indexRows } from "./index-rows.ts";
import { OTHER_VERDICTS } from "./signature-exceptions.ts";
import { describeWithTestData, TEST_DATA } from "./test-data.ts";

/** Hundreds of runs of a command take a while on a machine that has other work. */
const PATIENCE = 240_000;
const run = promisify(execFile);

/** What OpenSSL says of the signature of an object by its own key; undefined where it does not get that far. */
type Judge = (row: IndexRow) => Promise<"valid" | "invalid" | undefined>;

const idOf = ({ kind, sha256 }: IndexRow): string => `${kind}/${sha256.slice(0, 16)}`;

const nodeJudge: Judge = async (row) => {
	try {
		const certificate = new X509Certificate(bytesOf(row));
		return certificate.verify(certificate.publicKey) ? "valid" : "invalid";
	} catch {
		return undefined;
	}
};

const opensslJudge: Judge = async (row) => {
	const args = ["req", "-inform", "DER", "-in", join(TEST_DATA, `${idOf(row)}.der`), "-noout", "-verify"];
	const { stderr } = await run("openssl", args).catch((failure: { stderr: string }) => failure);
	if (stderr.includes("verify OK")) return "valid";
	return stderr.includes("verify failure") ? "invalid" : undefined;
};

function itemOf(row: IndexRow): Item {
	const bytes = bytesOf(row);
	const { content } = readContent(bytes, undefined, [], DEFAULT_LIMITS);
	const locate: Item["locate"] = (range) => range;
	return { content, bytes, range: { start: 0, end: bytes.length }, locate, encoding: "der", base64Layers: 0 } as Item;
}

/** Both answers, where they differ; an object that did not sign itself has none. */
async function disagreement(row: IndexRow, judge: Judge): Promise<string | undefined> {
	const item = itemOf(row);
	const byHost = await selfSignature(item, signatureHost);
	const byLibraries = await selfSignature(item);
	if (byHost === undefined) return undefined;
	const theirs = await judge(row);
	const own = byHost === byLibraries ? byHost : `${byHost} or ${byLibraries}`;
	const isAgreed = theirs === undefined ? own === "invalid" || own === "unsupported" : theirs === own;
	return isAgreed ? undefined : `${own}, OpenSSL: ${theirs ?? "no answer"}`;
}

/** The exceptions of one kind. */
const expected = (kind: string): Record<string, string> =>
	Object.fromEntries(
		Object.entries(OTHER_VERDICTS).flatMap(([id, { answers }]) => (id.startsWith(`${kind}/`) ? [[id, answers]] : [])),
	);

describeWithTestData("objects that nobody here made, verified with their own key", () => {
	test.each([
		["cert", nodeJudge],
		["csr", opensslJudge],
	] as const)("every self-issued %s gets the verdict of OpenSSL", { timeout: PATIENCE }, async (kind, judge) => {
		const found: Record<string, string> = {};
		for (const row of indexRows(kind)) {
			const answers = await disagreement(row, judge);
			if (answers !== undefined) found[idOf(row)] = answers;
		}
		expect(found).toEqual(expected(kind));
	});
});
