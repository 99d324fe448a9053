import type { ProblemData } from "../problem.ts";
import type { KeyProblem } from "./problems.ts";

/** Data that comes from grammars and headers in this program, never from the bytes of a key. */
const OWN_DATA = new Set(["field", "expected", "algorithm", "octets", "label", "format", "oid", "header", "count"]);

/**
 * Hands problems on without the values that a reader takes from what it reads: where a broken key makes secret octets
 * look like lengths or tags, those octets must not come out in a message.
 */
export function withoutSecrets(report: (problem: KeyProblem) => void): (problem: KeyProblem) => void {
	return (problem) => {
		const { code, severity, range, data } = problem;
		const own: ProblemData = Object.fromEntries(Object.entries(data ?? {}).filter(([name]) => OWN_DATA.has(name)));
		report(Object.keys(own).length === 0 ? { code, severity, range } : { code, severity, range, data: own });
	};
}
