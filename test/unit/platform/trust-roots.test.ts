import { X509Certificate } from "node:crypto";
import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { decode } from "../../../src/core/index.ts";
import { trustRoots } from "../../../src/platform/node.ts";

test("Mozilla's roots are self-signed CAs in PEM, one after the other", async () => {
	const { items } = decode(await trustRoots.mozilla(), { host: "pem" });
	expect(items.length).toBeGreaterThan(100);
	expect(items.every(({ bytes }) => new X509Certificate(bytes).ca)).toBe(true);
});

test.runIf(existsSync("/etc/ssl/certs/ca-certificates.crt"))(
	"the roots of a Linux come from its bundle, or from Node where it can read them",
	async () => {
		const roots = await trustRoots.system?.();
		expect(roots?.place).toMatch(/^(linux|\/etc\/ssl\/certs\/ca-certificates\.crt)$/);
		expect(decode(roots?.pem ?? "", { host: "pem" }).items.length).toBeGreaterThan(0);
	},
);
