import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/{unit,property,conformance,interop,golden,laws}/**/*.test.ts"],
		// A busy machine is no failure: a test that hangs is found all the same, only later.
		testTimeout: 60_000,
		reporters: ["default", "json"],
		outputFile: { json: ".artifacts/vitest.json" },
		// Test hosts and demo folders hold whole editors; nothing there is a unit test.
		exclude: ["**/node_modules/**", "dist/**", "out/**", ".artifacts/**"],
	},
});
