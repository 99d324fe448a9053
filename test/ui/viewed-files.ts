import { copyFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "../host/folders.mjs";
import type { Workbench } from "./workbench.mjs";

/** Puts a fixture into the workspace, under a name of its own. */
export const addFile = ({ folder }: Workbench, fixture: string, name: string): void =>
	copyFileSync(path.join(ROOT, "test", "fixtures", fixture), path.join(folder, name));

/** Opens a file as a double click does. By its whole path, as Quick Open may not have noticed that it is there. */
export async function openFile(workbench: Workbench, file: string): Promise<void> {
	await workbench.page.keyboard.press("Control+P");
	await workbench.quickInput.waitFor();
	await workbench.quickInput.locator(".quick-input-box input").fill(path.join(workbench.folder, file));
	await workbench.quickInput
		.locator(".monaco-list-row", { hasText: path.basename(file) })
		.first()
		.click();
	await workbench.tab(path.basename(file)).first().waitFor();
}
