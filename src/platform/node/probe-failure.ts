import type { ServerProblem, ServerProblemCode } from "../../core/chain/server-probe.ts";
import type { ProblemData } from "../../core/problem.ts";

/** Leaves the steps of a probe; the probe turns it into the problem of its report. */
export class ProbeFailure extends Error {
	readonly problem: ServerProblem;

	constructor(code: ServerProblemCode, data: ProblemData = {}) {
		super(code);
		this.problem = { code, data };
	}
}

/** The first line of what a server said, short enough for a message. */
export const answerOf = (octets: Uint8Array): string =>
	Buffer.from(octets.subarray(0, 200))
		.toString("latin1")
		.split(/[\r\n]/, 1)[0] ?? "";
