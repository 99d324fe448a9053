import { Readable } from "node:stream";
import { describe, expect, test } from "vitest";
import { readStream } from "../../../src/cli/source.ts";
import { cli, fixture } from "./session.ts";

const inspect = (...paths: string[]) => cli(["inspect", ...paths.map(fixture)]);

describe("the exit status", () => {
	test.each([
		["certificates/authorities/leaf-ec.pem"],
		["certificates/validity/expired-12-days-ago.pem"],
		["pem/indented.pem"],
		["pem/one-line.pem"],
		["certificates/odd/serial-negative.pem"],
		["keys/pkcs8/ec-p256.key"],
	])("is 0 for %s: all of it was readable", async (path) => {
		expect((await inspect(path)).status).toBe(0);
	});

	test.each([
		["README.md", "No certificate, key, keystore, request or revocation list was found here."],
		["missing.pem", "There is no such file."],
		["pem", "This is a directory, not a file."],
	])("is 1 for %s, with the reason on standard error", async (path, message) => {
		expect(await inspect(path)).toEqual({ status: 1, out: "", err: `cert-inspector: ${fixture(path)}: ${message}\n` });
	});

	test.each([["certificates/odd/cut-in-half.der"], ["pem/not-der.pem"], ["pem/empty-block.pem"], ["pem/cut-off.pem"]])(
		"is 1 for %s, of which only a part is readable",
		async (path) => {
			expect((await inspect(path)).status).toBe(1);
		},
	);

	test("is 1 when one path of several is not readable, and the others are shown", async () => {
		const { status, out } = await inspect("missing.pem", "certificates/authorities/leaf-ec.pem");
		expect(status).toBe(1);
		expect(out).toContain("api.orders.example");
	});

	test.each([
		[[], "There is no command."],
		[["frob"], "There is no command “frob”."],
		[["inspect"], "inspect needs at least one PATH, or - for standard input."],
		[["inspect", "--at", "yesterday", "x"], "“yesterday” is no ISO 8601 time."],
		[["inspect", "--at", "2026-13-01", "x"], "“2026-13-01” is no ISO 8601 time."],
		[["inspect", "--frob", "x"], "Unknown option '--frob'"],
	])("is 2 for the arguments %j", async (args, message) => {
		const { status, out, err } = await cli(args);
		expect({ status, out }).toEqual({ status: 2, out: "" });
		expect(err).toContain(`cert-inspector: ${message}`);
		expect(err).toContain("See cert-inspector --help.");
	});

	test("is 0 for help and version", async () => {
		expect(await cli(["--help"])).toMatchObject({ status: 0, out: expect.stringContaining("Exit status:"), err: "" });
		expect(await cli(["help"])).toMatchObject({ status: 0 });
	});
});

describe("a source", () => {
	function* endless(): Generator<Uint8Array> {
		while (true) yield new Uint8Array(1000);
	}

	test("that does not end is given up on", async () => {
		expect(await readStream(Readable.from(endless()), 1_000_000)).toEqual({ failure: "file.too-large" });
	});
});
