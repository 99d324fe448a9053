// npm start: builds the extension and opens the demo workspace in real VS Code with it.
//   --browser      VS Code from npm in a browser even when desktop VS Code is installed
//   --port NUMBER  where to serve it (8130, or a free port when that is taken)
//   --check        start, look at it with a headless browser, say whether the extension works there, and end
import { rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { freePort, startCodeServer } from "../test/host/code-server.mjs";
import { mustRun } from "../test/host/command.mjs";
import { desktopCommand, openOnDesktop } from "../test/host/desktop.mjs";
import { artifact, copyWorkspace, ROOT, temporaryFolder } from "../test/host/folders.mjs";
import { linkExtension } from "../test/host/linked-extension.mjs";
import { step } from "../test/host/progress.mjs";
import { workbenchUrl } from "../test/host/workbench.mjs";
import { checkStarted } from "./start-check.mjs";

const { values } = parseArgs({
	options: { browser: { type: "boolean" }, port: { type: "string" }, check: { type: "boolean" } },
});

await step("Building the extension", () =>
	mustRun(process.execPath, [path.join(ROOT, "esbuild.mjs")], { cwd: ROOT, log: artifact("logs", "build.log") }),
);
const temporary = temporaryFolder();
process.once("exit", () => rmSync(temporary.path, { recursive: true, force: true }));
const demo = path.join(temporary.path, "demo");
copyWorkspace(path.join(ROOT, "demo"), demo);

const desktop = values.browser || values.check || values.port !== undefined ? undefined : desktopCommand();
if (desktop === undefined) await serve();
else {
	console.log(`Opening a copy of the demo workspace with ${desktop}. This ends when its window is closed.`);
	await openOnDesktop(desktop, demo);
}

async function serve() {
	const server = await startCodeServer({
		settings: { "workbench.startupEditor": "readme" },
		installExtensions: linkExtension,
		port: await freePort(Number(values.port ?? 8130)),
	});
	const url = workbenchUrl(server.authority, { folder: demo });
	try {
		console.log(`\nOpen ${url}\n`);
		if (values.check) await checkStarted(server, demo);
		else {
			console.log("It shows a copy of the demo workspace. Press Ctrl+C to end.");
			await Promise.race([server.ended, interruption()]);
		}
	} finally {
		await server.stop();
	}
}

/** @returns {Promise<void>} settles when this process is asked to end */
function interruption() {
	return new Promise((resolve) => {
		for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) process.once(signal, () => resolve());
	});
}
