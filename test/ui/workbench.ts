import path from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { launchBrowser } from "../host/browser.mjs";
import { type CodeServer, startCodeServer } from "../host/code-server.mjs";
import { artifact, copyWorkspace, ROOT } from "../host/folders.mjs";
import { linkExtension } from "../host/linked-extension.mjs";
import { openWorkbench, workbenchUrl } from "../host/workbench.mjs";

interface WorkbenchOptions {
	/** Folder whose copy is opened, relative to the repository. */
	workspace: string;
	settings?: Record<string, unknown>;
}

/** One VS Code window with the extension installed, driven as a person would: keys, mouse, what is on the screen. */
export class Workbench {
	readonly page: Page;
	/** The copy of the workspace folder that is open. */
	readonly folder: string;
	readonly #server: CodeServer;
	readonly #browser: Browser;

	private constructor(page: Page, folder: string, server: CodeServer, browser: Browser) {
		this.page = page;
		this.folder = folder;
		this.#server = server;
		this.#browser = browser;
	}

	static async open({ workspace, settings = {} }: WorkbenchOptions): Promise<Workbench> {
		const server = await startCodeServer({ settings, installExtensions: linkExtension, idleSeconds: 300 });
		const browser = await launchBrowser();
		const folder = path.join(server.folder, path.basename(workspace));
		copyWorkspace(path.join(ROOT, workspace), folder);
		const { page } = await openWorkbench(browser, workbenchUrl(server.authority, { folder }));
		return new Workbench(page, folder, server, browser);
	}

	async close(): Promise<void> {
		await this.#browser.close();
		await this.#server.stop();
	}

	/** Keeps a picture of the window, or of a part of it, in `.artifacts/screenshots/`. */
	async screenshot(name: string, part?: Locator): Promise<void> {
		await (part ?? this.page).screenshot({ path: artifact("screenshots", `${name}.png`) });
	}

	/** Opens a file by its name with Quick Open and waits for its editor. */
	async openFile(name: string): Promise<void> {
		await this.page.keyboard.press("Control+P");
		await this.#choose(name, name);
		await this.tab(name).waitFor();
		await this.editor.locator(".view-line").first().waitFor();
	}

	/** Runs a command by its title, "Category: Title", from the command palette. */
	async command(title: string): Promise<void> {
		await this.page.keyboard.press("F1");
		await this.#choose(`>${title}`, title);
		await this.quickInput.waitFor({ state: "hidden" });
	}

	async #choose(input: string, row: string): Promise<void> {
		const box = this.quickInput.locator(".quick-input-box input");
		await box.waitFor();
		await box.fill(input);
		await this.quickInput.locator(".monaco-list-row", { hasText: row }).first().waitFor();
		await this.page.keyboard.press("Enter");
	}

	get quickInput(): Locator {
		return this.page.locator(".quick-input-widget");
	}

	/** The text editor that has or last had the focus. */
	get editor(): Locator {
		return this.page.locator(".editor-group-container.active .monaco-editor").first();
	}

	tab(name: string): Locator {
		return this.page.locator(".tab", { hasText: name });
	}

	/** The lines of the editor that are on the screen and contain a text. */
	line(text: string): Locator {
		// Monaco draws blanks as no-break spaces.
		return this.page.locator(".view-line", { hasText: new RegExp(escapeRegExp(text).replaceAll(" ", "\\s")) });
	}

	/** Rests the mouse on a text of the editor until a hover shows something. */
	async hover(text: string, expected: string): Promise<Locator> {
		const box = await this.line(text).first().locator("span").last().boundingBox();
		if (box === null) throw new Error(`"${text}" is not on the screen.`);
		const [x, y] = [box.x + Math.min(box.width, 60) / 2, box.y + box.height / 2];
		await this.page.mouse.move(x, y);
		await this.page.mouse.move(x + 2, y);
		const hover = this.page.locator(".monaco-hover:not(.hidden) .hover-contents", { hasText: expected }).first();
		await hover.waitFor();
		return hover;
	}

	/** A CodeLens by a part of its text. */
	codeLens(text: string | RegExp): Locator {
		return this.page.locator(".codelens-decoration a, .codelens-decoration span", { hasText: text }).first();
	}

	/** The content of the visible webview. */
	get webview(): FrameLocator {
		return this.page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
	}

	/** The rows of the Problems panel, after opening it. */
	async problems(): Promise<Locator> {
		await this.command("Problems: Focus on Problems View");
		return this.page.locator(".markers-panel .monaco-list-row");
	}

	notification(text: string): Locator {
		return this.page.locator(".notification-toast", { hasText: text });
	}

	/** A file in the explorer. */
	explorerFile(name: string): Locator {
		return this.page.locator(".explorer-folders-view .monaco-list-row", { hasText: name });
	}

	/** An entry of the open context menu. */
	menuItem(label: string): Locator {
		return this.page.locator(".monaco-menu .action-item", { hasText: label });
	}

	/** What is on the clipboard of the browser. */
	async clipboard(): Promise<string> {
		return await this.page.evaluate(() => navigator.clipboard.readText());
	}
}

function escapeRegExp(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
