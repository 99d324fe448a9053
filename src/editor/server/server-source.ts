import * as l10n from "@vscode/l10n";
import * as vscode from "vscode";
import { type Certificate, decode } from "../../core/index.ts";
import { visible } from "../../core/present/escape/visible.ts";
import type { ServerAnswer } from "../../core/present/server/answer.ts";
import { serverFacts } from "../../core/present/server/facts.ts";
import { serverNotes } from "../../core/present/server/notes.ts";
import { certificateTitle } from "../../core/present/title.ts";
import type { ChainLeaf, ChainMaterial, ChainSource, UnreadableChain } from "../chain/source.ts";
import type { ChainQuestion } from "../protocol/chain-messages.ts";
import { addressText } from "./address.ts";

/** What a server presented at one time, and what it said of itself. It never changes: nobody is asked again. */
export class ServerSource implements ChainSource {
	readonly key: string;
	readonly name: string;
	readonly uri = null;
	readonly question: Partial<ChainQuestion>;
	private readonly answer: ServerAnswer;
	private readonly now: () => number;
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChange = this.changed.event;

	constructor(answer: ServerAnswer, now: () => number) {
		const { host, port, startTls, serverName } = answer.question;
		this.answer = answer;
		this.now = now;
		this.name = addressText(host, port);
		this.key = ["server", startTls ?? "tls", this.name, serverName].join(" ");
		// What a client tests the certificate for is the name that it asks for.
		this.question = { name: serverName === "" ? host : serverName, purpose: "server" };
	}

	read(): Promise<ChainMaterial | UnreadableChain> {
		return Promise.resolve(serverMaterial(this.answer, this.now()));
	}

	dispose(): void {
		this.changed.dispose();
	}
}

/** What chains are made of in a server's answer. `at` in milliseconds since the epoch. */
function serverMaterial(answer: ServerAnswer, at: number): ChainMaterial | UnreadableChain {
	const { presented, stapledOcspResponse } = answer.report;
	const found = presented.map(certificateIn);
	const certificates = found.filter((each) => each !== undefined);
	const unread = found.flatMap((each, index) => (each === undefined ? [index + 1] : []));
	if (certificates.length === 0)
		return {
			heading: l10n.t("The server presented no certificate that can be read"),
			explanation: l10n.t("It sent {0} certificates; none of them is X.509 in DER.", presented.length),
		};
	const unreadNotes = unread.map((place) =>
		l10n.t("Certificate {0} of those that the server sent is not readable.", place),
	);
	return {
		certificates: certificates.map(leafOf),
		leaf: 0,
		crls: [],
		ocspResponses: stapledOcspResponse === undefined ? [] : [stapledOcspResponse],
		presentedBy: "server",
		notes: [...unreadNotes, ...serverNotes(answer, certificates[0], at)],
		facts: serverFacts(answer),
	};
}

const leafOf = (certificate: Certificate): ChainLeaf => ({
	title: visible(certificateTitle(certificate)),
	certificate,
});

function certificateIn(der: Uint8Array): Certificate | undefined {
	const content = decode(der).items[0]?.content;
	return content?.kind === "certificate" ? content.certificate : undefined;
}
