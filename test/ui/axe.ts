import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Workbench } from "./workbench.mjs";

/**
 * Lets axe-core look at the visible webview.
 * @returns a line for each violation, with the elements it is about
 */
export async function accessibilityViolations({ webview }: Workbench): Promise<string[]> {
	const frame = await (await webview.locator("body").elementHandle())?.ownerFrame();
	if (!frame) throw new Error("No webview is visible.");
	// As text for the debugger to run: the page's own policy lets no other script in.
	await frame.evaluate(await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8"));
	const { violations } = await frame.evaluate(async () => {
		const { axe } = globalThis as unknown as { axe: { run: () => Promise<AxeResults> } };
		return await axe.run();
	});
	return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(", ")}`);
}
