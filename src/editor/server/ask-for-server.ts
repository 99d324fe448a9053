import * as l10n from "@vscode/l10n";
import { parseIpAddress } from "../../core/chain/names/ip-address.ts";
import { addressText, type ServerAddress } from "./address.ts";
import { askAddress } from "./ask-address.ts";
import { askProtocol } from "./ask-protocol.ts";
import { askServerName } from "./ask-server-name.ts";
import { defaultPort, protocolOfPort, type ServerProtocol } from "./protocol.ts";
import { requestAddress, type ServerRequest } from "./server-request.ts";
import type { Step } from "./step.ts";

/** Asks which server, how, and by which name. `before` is what was asked last; undefined where somebody gives up. */
export async function askForServer(before: ServerRequest | undefined): Promise<ServerRequest | undefined> {
	let text = before === undefined ? "" : requestAddress(before);
	while (true) {
		const answer = await askAddress(stepOf(1, l10n.t("Inspect Server Chain")), text);
		if (answer === "back" || answer === "cancelled") return undefined;
		const address = answer.value;
		const request = await askHow(address, sameServer(before, address));
		if (request !== "back") return request;
		text = textOf(address);
	}
}

/** The request of last time where it was about the same server. */
const sameServer = (before: ServerRequest | undefined, { host, port }: ServerAddress): ServerRequest | undefined =>
	before?.host === host && (port === undefined || before.port === port) ? before : undefined;

async function askHow(
	address: ServerAddress,
	before: ServerRequest | undefined,
): Promise<ServerRequest | "back" | undefined> {
	let likely = before?.protocol ?? likelyProtocol(address);
	while (true) {
		const answer = await askProtocol(stepOf(2, textOf(address)), likely, address.port);
		if (answer === "back") return "back";
		if (answer === "cancelled") return undefined;
		const protocol = answer.value;
		const { host, port = defaultPort(protocol) } = address;
		const name = await askServerName(stepOf(3, addressText(host, port)), before?.serverName ?? defaultName(host));
		if (name === "cancelled") return undefined;
		if (name !== "back") return { host, port, protocol, serverName: name.value };
		likely = protocol;
	}
}

const stepOf = (step: number, title: string): Step => ({ title, step, totalSteps: 3 });

const textOf = ({ host, port }: ServerAddress): string => (port === undefined ? host : addressText(host, port));

const likelyProtocol = ({ protocol, port }: ServerAddress): ServerProtocol =>
	protocol ?? (port === undefined ? "tls" : protocolOfPort(port));

/** RFC 6066 §3: an address is no server name. */
const defaultName = (host: string): string => (parseIpAddress(host) === undefined ? host : "");
