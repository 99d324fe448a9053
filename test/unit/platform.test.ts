import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { deriveKey } from "../../src/core/crypto/kdf/derive-key.ts";
import type { Pkcs12Request } from "../../src/core/crypto/kdf/request.ts";
import { deriveKeyInThreads } from "../../src/platform/node.ts";

const request = (iterations: number): Pkcs12Request => ({
	kdf: "PKCS#12",
	digest: "sha1",
	purpose: "key",
	password: Uint8Array.of(0, 0x78, 0, 0),
	salt: Uint8Array.of(1, 2, 3, 4),
	iterations,
	length: 24,
});

describe("keys derived in threads", () => {
	const folder = mkdtempSync(path.join(tmpdir(), "cert-inspector-"));
	const worker = path.join(folder, "worker.cjs");
	const derive = deriveKeyInThreads(worker);

	beforeAll(async () => {
		await build({
			entryPoints: ["src/platform/key-derivation-worker.ts"],
			bundle: true,
			platform: "node",
			format: "cjs",
			outfile: worker,
			logLevel: "warning",
		});
	});
	afterAll(() => rmSync(folder, { recursive: true }));

	test("are those that this one derives", async () => {
		for (const iterations of [1, 30_000])
			expect(await derive(request(iterations), undefined)).toEqual(await deriveKey(request(iterations), undefined));
	});

	test("leave this thread free while they take their time", async () => {
		let turns = 0;
		const timer = setInterval(() => turns++, 1);
		const before = performance.eventLoopUtilization();
		await derive(request(100_000), undefined);
		clearInterval(timer);
		expect(turns).toBeGreaterThan(10);
		expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.8);
	});

	test("end at once when nobody waits for them any more", async () => {
		const controller = new AbortController();
		setTimeout(() => controller.abort(), 100);
		const start = performance.now();
		expect(await derive(request(500_000_000), controller.signal)).toEqual({ failure: "cancelled" });
		expect(performance.now() - start).toBeLessThan(3000);
		expect(await derive(request(500_000_000), controller.signal)).toEqual({ failure: "cancelled" });
	});

	test("are derived here where no thread can be started", async () => {
		const without = deriveKeyInThreads(path.join(folder, "missing.cjs"));
		expect(await without(request(30_000), undefined)).toEqual(await deriveKey(request(30_000), undefined));
	});
});
