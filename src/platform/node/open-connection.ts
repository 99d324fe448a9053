import { connect, type Socket } from "node:net";
import type { ServerQuestion } from "../../core/chain/server-probe.ts";
import { ProbeFailure } from "./probe-failure.ts";

/** Connects to the first address of the host that answers. */
export function openConnection({ host, port }: ServerQuestion, signal: AbortSignal): Promise<Socket> {
	return new Promise((resolve, reject) => {
		const socket = connect({ host, port, signal });
		socket.once("connect", () => resolve(socket));
		socket.once("error", (error) => reject(connectionFailure(error, host, port)));
	});
}

/** What an error of the operating system means; the error of the first address where all of several failed. */
function connectionFailure(error: NodeJS.ErrnoException, host: string, port: number): ProbeFailure {
	const first: NodeJS.ErrnoException = error instanceof AggregateError ? (error.errors[0] ?? error) : error;
	switch (first.code) {
		case "ENOTFOUND":
		case "EAI_AGAIN":
		case "EAI_FAIL":
			return new ProbeFailure("server.name-not-found", { host });
		case "ECONNREFUSED":
			return new ProbeFailure("server.refused", { host, port });
		case "EHOSTUNREACH":
		case "ENETUNREACH":
		case "EADDRNOTAVAIL":
		case "ETIMEDOUT":
			return new ProbeFailure("server.unreachable", { host });
		case "ECONNRESET":
			return new ProbeFailure("server.closed", { phase: "connect" });
		default:
			return new ProbeFailure("server.failed", { message: first.message });
	}
}
