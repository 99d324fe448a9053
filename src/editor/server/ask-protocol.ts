import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { startTlsProtocolName } from "../../core/present/words/start-tls-protocol.ts";
import { defaultPort, SERVER_PROTOCOLS, type ServerProtocol } from "./protocol.ts";
import { type Answer, ask, type Step } from "./step.ts";

interface ProtocolItem extends vscode.QuickPickItem {
	readonly protocol: ServerProtocol;
}

/** Asks how TLS begins. `likely` is chosen at first; `port` is what was entered, if anything was. */
export function askProtocol(
	step: Step,
	likely: ServerProtocol,
	port: number | undefined,
): Promise<Answer<ServerProtocol>> {
	const pick = vscode.window.createQuickPick<ProtocolItem>();
	pick.items = SERVER_PROTOCOLS.map((protocol) => item(protocol, port));
	pick.activeItems = pick.items.filter(({ protocol }) => protocol === likely);
	pick.placeholder = l10n.t("How does TLS begin?");
	return ask(pick, step, () => pick.selectedItems[0]?.protocol);
}

const item = (protocol: ServerProtocol, port: number | undefined): ProtocolItem => ({
	protocol,
	label:
		protocol === "tls" ? l10n.t("TLS from the start") : l10n.t("{0} with STARTTLS", startTlsProtocolName(protocol)),
	...(port === undefined ? { description: l10n.t("port {0}", String(defaultPort(protocol))) } : {}),
});
