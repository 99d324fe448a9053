import type { CmsProblem } from "./cms-problems.ts";

/** What BER allows and DER does not. CMS is BER (RFC 5652 §5.2, §6.1 say where it must be DER): streaming writers use it. */
const ALLOWED: ReadonlySet<string> = new Set([
	"der.indefinite-length",
	"der.constructed-string",
	"der.long-form-length",
]);

/** Hands problems on, with all that BER allows as one remark at its first place. */
export function berAllowed(report: (problem: CmsProblem) => void): (problem: CmsProblem) => void {
	let isRemarked = false;
	return (problem) => {
		if (!ALLOWED.has(problem.code)) report(problem);
		else if (!isRemarked) {
			isRemarked = true;
			report({ code: "cms.ber", severity: "info", range: problem.range });
		}
	};
}
