import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import type { ServerProbe } from "../../core/chain/server-probe.ts";
import { visible } from "../../core/present/escape/visible.ts";
import type { ServerAnswer } from "../../core/present/server/answer.ts";
import { serverProblemText } from "../../core/present/server/problem.ts";
import type { ChainPanels } from "../chain/chain-panels.ts";
import type { EditorParts } from "../editor-parts.ts";
import { askForServer } from "../server/ask-for-server.ts";
import { LastServer } from "../server/last-server.ts";
import { requestAddress, type ServerRequest } from "../server/server-request.ts";
import { ServerSource } from "../server/server-source.ts";
import { withProgress } from "../unlock/progress.ts";

/**
 * Asks for a server, connects to it once and shows the chains of what it presents. Works in a workspace that is not
 * trusted too: where to connect is said by the person alone, nothing in the workspace's files has a part in it.
 */
export async function inspectServerChain({ ports, workspaceState }: EditorParts, chains: ChainPanels): Promise<void> {
	const { serverProbe, now } = ports;
	if (serverProbe === undefined) {
		await vscode.window.showInformationMessage(
			l10n.t(
				"A browser lets no extension open connections. In VS Code on the desktop this works; or copy what “openssl s_client -showcerts -connect host:443” prints and inspect the clipboard.",
			),
		);
		return;
	}
	const last = new LastServer(workspaceState);
	let request = await askForServer(last.read());
	while (request !== undefined) {
		await last.keep(request);
		const answer = await askServer(serverProbe, request);
		const { presented, problem } = answer.report;
		if (problem?.code === "server.cancelled") return;
		if (presented.length > 0 || problem === undefined) return chains.showOnce(new ServerSource(answer, now));
		request = await afterFailure(request, serverProblemText(problem));
	}
}

async function askServer(probe: ServerProbe, request: ServerRequest): Promise<ServerAnswer> {
	const { host, port, protocol, serverName } = request;
	const question = { host, port, serverName, ...(protocol === "tls" ? {} : { startTls: protocol }) };
	const title = l10n.t("Asking {0} for its certificates", visible(requestAddress(request)));
	return { question, report: await withProgress(title, (signal) => probe(question, signal)) };
}

/** Tells why nothing came back. Resolves to what is to be asked next. */
async function afterFailure(request: ServerRequest, text: string): Promise<ServerRequest | undefined> {
	const again = l10n.t("Try Again");
	const change = l10n.t("Change…");
	const message = `${visible(requestAddress(request))}: ${text}`;
	const chosen = await vscode.window.showErrorMessage(message, again, change);
	if (chosen === again) return request;
	return chosen === change ? askForServer(request) : undefined;
}
