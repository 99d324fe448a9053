import { constants } from "node:crypto";
import { isIP, type Socket } from "node:net";
import { type ConnectionOptions, connect, createSecureContext, type SecureContext, type TLSSocket } from "node:tls";
import { aLabels } from "../../core/chain/names/dns-name.ts";
import type { ServerQuestion } from "../../core/chain/server-probe.ts";
import { RecordedSocket } from "./recorded-socket.ts";
import { readTranscript, type Transcript } from "./transcript.ts";

/** How long a server of TLS 1.3 has to say that it will not do without a client certificate. */
const OBJECTION_MS = 500;

/** A handshake that is under way or over. */
export interface Handshake {
	readonly recorded: RecordedSocket;
	readonly tls: TLSSocket;
	/** Resolves when there is nothing more to wait for, with the error that ended it, if one did. */
	readonly end: Promise<Error | undefined>;
	transcript(): Transcript;
}

/** Begins TLS on a connection: every version and cipher suite that there is, no client certificate, no verification. */
export function shakeHands(
	connection: Socket,
	{ host, serverName = isIP(host) === 0 ? host : "" }: ServerQuestion,
	alpn: readonly string[],
): Handshake {
	const recorded = new RecordedSocket(connection);
	const secrets = new Map<string, Buffer>();
	// Node's own documentation has requestOCSP; its types do not.
	const options: ConnectionOptions & { readonly requestOCSP: boolean } = {
		socket: recorded,
		secureContext: lenientContext(),
		// RFC 6066 §3: in A-labels, without a final dot.
		servername: aLabels(serverName).replace(/\.$/, ""),
		ALPNProtocols: [...alpn],
		rejectUnauthorized: false,
		requestOCSP: true,
	};
	const tls = connect(options);
	tls.on("keylog", (line: Buffer) => {
		const [label = "", , secret = ""] = line.toString("latin1").trim().split(" ");
		secrets.set(label, Buffer.from(secret, "hex"));
	});
	const transcript = (): Transcript => readTranscript(recorded.received, secrets);
	return { recorded, tls, end: endOf(tls, transcript), transcript };
}

async function endOf(tls: TLSSocket, transcript: () => Transcript): Promise<Error | undefined> {
	const failed = new Promise<Error | undefined>((resolve) => {
		tls.on("error", resolve);
		tls.on("close", () => resolve(undefined));
	});
	const connected = new Promise<"connected">((resolve) => tls.once("secureConnect", () => resolve("connected")));
	const first = await Promise.race([failed, connected]);
	if (first !== "connected") return first ?? new Error("closed");
	if (transcript().messages.certificateRequest === undefined) return undefined;
	let timer: NodeJS.Timeout | undefined;
	const silence = new Promise<undefined>((resolve) => {
		timer = setTimeout(() => resolve(undefined), OBJECTION_MS);
		tls.once("data", () => resolve(undefined));
	});
	const objection = await Promise.race([failed, silence]);
	clearTimeout(timer);
	return objection;
}

/** Outdated servers are what people look for, so everything is offered; OpenSSL 3 has to be told. */
function lenientContext(): SecureContext {
	const secureOptions = constants.SSL_OP_LEGACY_SERVER_CONNECT;
	try {
		return createSecureContext({ minVersion: "TLSv1", ciphers: "ALL:@SECLEVEL=0", secureOptions });
	} catch {
		// BoringSSL, on which editors run, knows no security levels.
		return createSecureContext({ minVersion: "TLSv1" });
	}
}
