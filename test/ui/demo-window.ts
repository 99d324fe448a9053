import { test as base } from "vitest";
import { Workbench } from "./workbench.mjs";

interface Fixtures {
	/** A window with a copy of the demo workspace, the same for all tests of a file. */
	workbench: Workbench;
	/** Every test begins without editors, and one that fails leaves a picture. */
	cleanSlate: undefined;
}

/** Tests that drive a VS Code window. */
export const test = base.extend<Fixtures>({
	workbench: [
		// biome-ignore lint/correctness/noEmptyPattern: Vitest reads from the pattern what a fixture needs
		async ({}, use) => {
			const workbench = await Workbench.open({ workspace: "demo" });
			await use(workbench);
			await workbench.close();
		},
		{ scope: "file" },
	],
	cleanSlate: [
		async ({ workbench, onTestFailed, task }, use) => {
			onTestFailed(() => workbench.screenshot(`failed ${task.name.replace(/[^\w-]+/g, " ")}`));
			await workbench.page.keyboard.press("Escape");
			await workbench.command("View: Close All Editors");
			await use(undefined);
		},
		{ auto: true },
	],
});
