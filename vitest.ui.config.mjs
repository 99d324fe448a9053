import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/{host,ui}/**/*.test.ts"],
		reporters: ["default", "json"],
		outputFile: { json: ".artifacts/ui.json" },
		globalSetup: ["test/ui/prepare.ts"],
		// A whole VS Code and a browser each: one at a time, and patience on a shared, busy machine.
		fileParallelism: false,
		testTimeout: 150_000,
		hookTimeout: 180_000,
		expect: { poll: { timeout: 30_000 } },
	},
});
