import type { Socket } from "node:net";
import type { ServerProbe, ServerProblem, ServerQuestion, ServerReport } from "../../core/chain/server-probe.ts";
import type { Cancellation } from "../../core/crypto/cancellation.ts";
import { alertName, NO_APPLICATION_PROTOCOL } from "./alert-names.ts";
import { openConnection } from "./open-connection.ts";
import { answerOf, ProbeFailure } from "./probe-failure.ts";
import { type Handshake, shakeHands } from "./shake-hands.ts";
import { startTls } from "./start-tls.ts";
import { isRecord } from "./tls-records.ts";
import type { Transcript } from "./transcript.ts";

const DEFAULT_TIMEOUT_MS = 10_000;
/** What a browser asks for; a server that speaks neither and insists is asked again without. */
const ALPN = ["h2", "http/1.1"] as const;

/** The probe of a host with Node's modules. */
export const probeServer: ServerProbe = async (question, signal) => {
	const { timeoutMs = DEFAULT_TIMEOUT_MS, startTls: protocol } = question;
	const started = performance.now();
	const report = await new Attempt({ ...question, timeoutMs }).run(protocol === undefined ? ALPN : [], signal);
	const isRefused = report.problem?.data["alert"] === alertName(NO_APPLICATION_PROTOCOL);
	if (!isRefused) return report;
	const left = Math.max(1, timeoutMs - (performance.now() - started));
	return new Attempt({ ...question, timeoutMs: left }).run([], signal);
};

type TimedQuestion = ServerQuestion & { readonly timeoutMs: number };

/** One connection to a server. */
class Attempt {
	private readonly question: TimedQuestion;
	private phase: "connect" | "start-tls" | "handshake" = "connect";
	private connection: Socket | undefined;
	private address: string | undefined;
	private handshake: Handshake | undefined;

	constructor(question: TimedQuestion) {
		this.question = question;
	}

	/** What the server shows within the time; whatever happens, what came until then is in the report. */
	async run(alpn: readonly string[], cancellation: Cancellation | undefined): Promise<ServerReport> {
		const { timeoutMs } = this.question;
		const controller = new AbortController();
		const stopped = new Promise<never>((_, reject) => {
			controller.signal.addEventListener("abort", () => reject(controller.signal.reason));
		});
		const timer = setTimeout(
			() =>
				controller.abort(
					new ProbeFailure("server.timeout", { seconds: Math.round(timeoutMs / 100) / 10, phase: this.phase }),
				),
			timeoutMs,
		);
		const cancel = (): void => controller.abort(new ProbeFailure("server.cancelled"));
		cancellation?.addEventListener("abort", cancel);
		if (cancellation?.aborted) cancel();
		try {
			return this.report(await Promise.race([stopped, this.steps(alpn, controller.signal)]));
		} catch (error) {
			return this.report(error instanceof ProbeFailure ? error.problem : unexpected(error));
		} finally {
			clearTimeout(timer);
			cancellation?.removeEventListener("abort", cancel);
			this.handshake?.tls.destroy();
			this.connection?.destroy();
		}
	}

	private async steps(alpn: readonly string[], signal: AbortSignal): Promise<ServerProblem | undefined> {
		const { startTls: protocol } = this.question;
		this.connection = await openConnection(this.question, signal);
		this.address = this.connection.remoteAddress;
		if (protocol !== undefined) {
			this.phase = "start-tls";
			await startTls(this.connection, protocol);
		}
		// Whoever gave up has closed the connection already and waits for nothing that is begun now.
		signal.throwIfAborted();
		this.phase = "handshake";
		this.handshake = shakeHands(this.connection, this.question, alpn);
		const error = await this.handshake.end;
		return error && problemOf(error, this.handshake);
	}

	private report(problem: ServerProblem | undefined): ServerReport {
		const transcript = this.handshake?.transcript();
		const { certificate, certificateRequest, serverHello } = transcript?.messages ?? {};
		const isRequired = certificateRequest !== undefined && isObjection(problem, transcript);
		const tls = this.handshake?.tls;
		const alpn = tls?.alpnProtocol;
		return {
			address: this.address,
			protocol: serverHello && protocolName(serverHello.version),
			cipher: tls?.getCipher()?.standardName,
			alpn: typeof alpn === "string" ? alpn : undefined,
			presented: certificate?.certificates ?? [],
			stapledOcspResponse: certificate?.ocspResponse,
			clientCertificate: certificateRequest === undefined ? "not-requested" : isRequired ? "required" : "requested",
			acceptableIssuers: certificateRequest?.authorities ?? [],
			problem: isRequired ? undefined : problem,
		};
	}
}

/** Whether the server ended the handshake after it had asked for a client certificate and got none. */
const isObjection = (problem: ServerProblem | undefined, transcript: Transcript | undefined): boolean =>
	transcript?.alert !== undefined || problem?.code === "server.closed";

const PROTOCOLS = ["SSLv3", "TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"] as const;
const SSL_3 = 0x0300;

const protocolName = (version: number): string => PROTOCOLS[version - SSL_3] ?? `0x${version.toString(16)}`;

function problemOf(error: NodeJS.ErrnoException, { recorded, transcript }: Handshake): ServerProblem {
	const { received, isTooMuch } = recorded;
	const { alert } = transcript();
	if (isTooMuch) return { code: "server.too-much", data: {} };
	if (alert !== undefined) return { code: "server.alert", data: { alert: alertName(alert) } };
	if (received.length > 0 && !isRecord(received, 0))
		return { code: "server.not-tls", data: { answer: answerOf(received) } };
	const isClosed = error.message === "closed" || error.code === "ECONNRESET" || error.code === "EPIPE";
	return isClosed ? { code: "server.closed", data: { phase: "handshake" } } : unexpected(error);
}

/** OpenSSL's message has addresses and file names around its reason. */
function unexpected(error: unknown): ServerProblem {
	const { reason, message }: { reason?: unknown; message?: unknown } = error instanceof Error ? error : {};
	return { code: "server.failed", data: { message: String(reason ?? message ?? error) } };
}
