import { expect, test } from "vitest";
import { decode } from "../../../../src/core/index.ts";
import { fixtureBytes } from "../object-fixtures.ts";

/** The fixture with blanks in the middle of its last full line of base64. */
function withBlanks(path: string): string {
	const lines = Buffer.from(fixtureBytes(path)).toString("latin1").split("\n");
	const at = lines.findLastIndex((line) => /^[A-Za-z0-9+/]{64}$/.test(line));
	return lines.map((line, index) => (index === at ? `${line.slice(0, 20)}   ${line.slice(20)}` : line)).join("\n");
}

const codes = (text: string): string[] => decode(text).problems.map(({ code }) => code);

test("blanks inside a line of an encrypted block are told where they are: OpenSSL does not decrypt it so", () => {
	const text = withBlanks("keys/traditional/rsa-2048-aes256.key");
	const [problem] = decode(text).problems;
	expect(problem?.code).toBe("pem.encrypted-line-length");
	expect(text.slice(problem?.range.start, problem?.range.end)).toBe(" ");
});

test("blanks inside a line of any other block are nothing to OpenSSL", () => {
	expect(codes(withBlanks("certificates/authorities/leaf-ec.pem"))).not.toContain("pem.encrypted-line-length");
});
