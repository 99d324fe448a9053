import type { NameConstraintsCheck, NameConstraintsViolationKind } from "../names/name-constraints-check.ts";
import { unconstrained } from "../names/name-constraints-state.ts";
import type { PathReasonCode } from "../reason-code.ts";
import type { PathUnderTest } from "./path-under-test.ts";

const CODES: Readonly<Record<NameConstraintsViolationKind, PathReasonCode>> = {
	permitted: "chain.name-not-permitted",
	excluded: "chain.name-excluded",
	unsupported: "chain.name-constraint-unsupported",
	"malformed-name": "chain.name-malformed",
	"malformed-base": "chain.name-constraint-malformed",
	bounds: "chain.name-constraint-malformed",
	undecodable: "chain.name-constraint-malformed",
};

/** RFC 5280 §6.1.3 (b), (c) and §6.1.4 (g), from the anchor down; the anchor's own constraints first. */
export function nameConstraints(path: PathUnderTest): void {
	let state = unconstrained();
	const top = path.certificates.length - 1;
	for (let index = top; index >= 0; index--) {
		const { certificate } = path.certificates[index] as PathUnderTest["leaf"];
		if (!path.isAnchor(index)) {
			const outcome = state.check(certificate, index === 0, path.budget.names);
			if (outcome.outcome !== "ok") report(path, index, outcome);
			if (outcome.outcome === "budget") return;
		} else if (path.options.anchor === "nameAndKey") continue;
		if (index > 0) state = state.constrain(certificate);
	}
}

function report(path: PathUnderTest, index: number, check: Exclude<NameConstraintsCheck, { outcome: "ok" }>): void {
	if (check.outcome === "budget") {
		path.budget.exhaust("nameComparisons");
		path.fail("chain.budget", index);
		return;
	}
	const { kind, form, name, base, imposedBy } = check;
	path.fail(CODES[kind], index, { form, name, base, imposedBy: imposedBy.subject.toString() });
}
