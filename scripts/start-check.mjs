import { Workbench } from "../test/ui/workbench.mjs";

/**
 * Opens the demo workspace as a person would and waits until the extension has read a certificate there.
 * @param {import("../test/host/code-server.mjs").CodeServer} server stopped afterwards
 * @param {string} folder the demo workspace
 * @throws {Error} when the workbench does not open, or the extension shows nothing
 */
export async function checkStarted(server, folder) {
	const workbench = await Workbench.connect(server, folder);
	try {
		// What the window shows first; it takes the focus when it comes.
		await workbench.tab("README.md").waitFor();
		await workbench.openFile("certs/orders.pem");
		const lens = await workbench.codeLens("CN=").first().textContent();
		console.log(`The extension reads orders.pem: ${lens}`);
	} finally {
		await workbench.close();
	}
}
