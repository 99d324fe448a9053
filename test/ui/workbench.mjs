import path from "node:path";
import { launchBrowser } from "../host/browser.mjs";
import { startCodeServer } from "../host/code-server.mjs";
import { artifact, copyWorkspace, ROOT } from "../host/folders.mjs";
import { linkExtension } from "../host/linked-extension.mjs";
import { openWorkbench, workbenchUrl } from "../host/workbench.mjs";

/**
 * @typedef {import("playwright-core").Locator} Locator
 * @typedef {import("playwright-core").Page} Page
 */

/**
 * @typedef {object} OpenOptions
 * @property {string} workspace folder whose copy is opened, relative to the repository
 * @property {Record<string, unknown>} [settings] user settings
 */

/** One VS Code window, driven as a person would: keys, mouse, what is on the screen. */
export class Workbench {
	#stop;

	/**
	 * @param {Page} page
	 * @param {string} folder the workspace that is open
	 * @param {() => Promise<void>} stop
	 */
	constructor(page, folder, stop) {
		this.page = page;
		this.folder = folder;
		this.#stop = stop;
	}

	/**
	 * Opens a copy of a workspace in a VS Code of its own, with the extension installed.
	 * @param {OpenOptions} options
	 * @returns {Promise<Workbench>}
	 */
	static async open({ workspace, settings = {} }) {
		const server = await startCodeServer({ settings, installExtensions: linkExtension, idleSeconds: 300 });
		const folder = path.join(server.folder, path.basename(workspace));
		copyWorkspace(path.join(ROOT, workspace), folder);
		return await Workbench.connect(server, folder);
	}

	/**
	 * Opens a workspace in a VS Code that runs.
	 * @param {import("../host/code-server.mjs").CodeServer} server stopped when this window is closed
	 * @param {string} folder
	 * @returns {Promise<Workbench>}
	 */
	static async connect(server, folder) {
		const browser = await launchBrowser();
		const stop = async () => {
			await browser.close();
			await server.stop();
		};
		try {
			const { page } = await openWorkbench(browser, workbenchUrl(server.authority, { folder }));
			page.setDefaultTimeout(60_000);
			return new Workbench(page, folder, stop);
		} catch (error) {
			await stop();
			throw error;
		}
	}

	async close() {
		await this.#stop();
	}

	/** Reloads the window by its command, which saves what is open first; a reload of the page does not wait for that. */
	async reload() {
		const loaded = this.page.waitForEvent("load");
		await this.command("Developer: Reload Window");
		await loaded;
		await this.page.locator(".monaco-workbench .part.statusbar").waitFor();
	}

	/**
	 * Keeps a picture of the window, or of a part of it, in `.artifacts/screenshots/`.
	 * @param {string} name
	 * @param {Locator} [part]
	 */
	async screenshot(name, part) {
		await (part ?? this.page).screenshot({ path: artifact("screenshots", `${name}.png`) });
	}

	/**
	 * Opens a file with Quick Open and waits for its editor.
	 * @param {string} file path within the workspace
	 */
	async openFile(file) {
		const name = path.basename(file);
		await this.#openQuickInput("Control+P");
		await this.#choose(file, name);
		await this.tab(name).first().waitFor();
		await this.editor.locator(".view-line").first().waitFor();
	}

	/**
	 * Runs a command from the command palette.
	 * @param {string} title "Category: Title"
	 */
	async command(title) {
		await this.#openQuickInput("F1");
		await this.#choose(`>${title}`, title);
	}

	/**
	 * Changes the colour theme from the command palette.
	 * @param {string} name e.g. "Dark Modern"
	 */
	async colorTheme(name) {
		await this.command("Preferences: Color Theme");
		await this.#choose(name, name);
	}

	/** @param {string} key */
	async #openQuickInput(key) {
		// One that is still open, or closing, would take the keys.
		if (await this.quickInput.isVisible()) await this.page.keyboard.press("Escape");
		await this.quickInput.waitFor({ state: "hidden" });
		await this.page.keyboard.press(key);
		await this.quickInput.waitFor();
	}

	/**
	 * Types into the open quick input and clicks the first row with a text.
	 * @param {string} input
	 * @param {string} row
	 */
	async #choose(input, row) {
		const box = this.quickInput.locator(".quick-input-box input");
		await again(async () => {
			// What is typed while the list is yet to come may filter nothing, for good.
			await box.fill("");
			await box.fill(input);
			await this.quickInput.locator(".monaco-list-row", { hasText: row }).first().click({ timeout: 5000 });
		});
	}

	get quickInput() {
		return this.page.locator(".quick-input-widget");
	}

	/** The text editor that has or last had the focus. */
	get editor() {
		return this.page.locator(".editor-group-container.active .monaco-editor").first();
	}

	/** @param {string} name */
	tab(name) {
		return this.page.locator(".tab", { hasText: name });
	}

	/**
	 * An item of the status bar by its text, e.g. the cursor's "Ln 1, Col 1".
	 * @param {string | RegExp} text
	 */
	statusBarItem(text) {
		return this.page.locator(".statusbar-item", { hasText: text });
	}

	/**
	 * Lines of editors that are on the screen and contain a text.
	 * @param {string} text
	 */
	line(text) {
		// Monaco draws blanks as no-break spaces.
		const pattern = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s");
		return this.page.locator(".view-line", { hasText: new RegExp(pattern) });
	}

	/**
	 * Rests the mouse on a line of the editor until a hover shows a text.
	 * @param {string} text of the line
	 * @param {string} expected
	 */
	async hover(text, expected) {
		const hover = this.page.locator(".monaco-hover:not(.hidden) .hover-contents", { hasText: expected }).first();
		await again(async () => {
			const box = await this.line(text).first().boundingBox();
			if (box === null) throw new Error(`"${text}" is not on the screen.`);
			// A hover comes for a mouse that arrives, not for one that is there, and is not asked for twice at one place.
			for (const x of [-200, 70, 72]) await this.page.mouse.move(box.x + x, box.y + box.height / 2);
			await hover.waitFor({ timeout: 5000 });
		});
		return hover;
	}

	/**
	 * A CodeLens by a part of its text.
	 * @param {string | RegExp} text
	 */
	codeLens(text) {
		return this.page.locator(".codelens-decoration > *", { hasText: text });
	}

	/**
	 * A CodeLens that can be clicked. Until VS Code knows what it does, a lens is mere text.
	 * @param {string | RegExp} text
	 */
	codeLensLink(text) {
		return this.page.locator(".codelens-decoration a", { hasText: text });
	}

	/** The content of the visible webview. */
	get webview() {
		return this.page.frameLocator("iframe.webview.ready").frameLocator("iframe#active-frame");
	}

	/**
	 * A file or folder that is on the screen in the explorer.
	 * @param {string} name
	 */
	explorerItem(name) {
		return this.page.locator(".explorer-folders-view .monaco-list-row", { hasText: name });
	}

	/**
	 * Chooses from the context menu of something.
	 * @param {Locator} place
	 * @param {string} label
	 */
	async contextMenu(place, label) {
		await place.click({ button: "right" });
		const item = this.page.locator(".monaco-menu .action-item", { hasText: label });
		await again(async () => {
			// A menu takes no click in its first moments, which end the click that opened it.
			await item.click({ timeout: 5000 });
			await item.waitFor({ state: "hidden", timeout: 1000 });
		});
	}

	/** What is on the clipboard. */
	async clipboard() {
		return await this.page.evaluate(() => navigator.clipboard.readText());
	}
}

/**
 * Tries something until it succeeds, for a minute.
 * @param {() => Promise<void>} attempt
 */
async function again(attempt) {
	const until = Date.now() + 60_000;
	while (true) {
		try {
			return await attempt();
		} catch (error) {
			if (Date.now() > until) throw error;
		}
	}
}
