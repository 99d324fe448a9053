import type { Certificate } from "../../x509/certificate.ts";
import { type Breach, firstBreach } from "./breach.ts";
import { sameName } from "./comparison-key.ts";
import { constrainedNames } from "./constrained-name.ts";
import type {
	ComparisonBudget,
	NameConstraintsCheck,
	NameConstraintsOptions,
	NameConstraintsState,
} from "./name-constraints-check.ts";
import { type Subtrees, subtreesOf } from "./subtrees.ts";

/** The state at the start of a path: everything is permitted, nothing is excluded (RFC 5280 §6.1.2 b, c). */
export const unconstrained = (options: NameConstraintsOptions = {}): NameConstraintsState => new State(options, []);

/** Whether subject and issuer are the same name (RFC 5280 §3.2), whoever signed. */
function isSelfIssued(certificate: Certificate): boolean {
	const { subject, issuer } = certificate.layout;
	return certificate.isSelfIssued || sameName(certificate.slice(subject), certificate.slice(issuer));
}

/** The constraints of one certificate; `subtrees` is undefined where they are not readable. */
interface Imposed {
	readonly by: Certificate;
	readonly subtrees: Subtrees | undefined;
}

/** What RFC 5280 §6.1.4 g intersects and unites is kept side by side: a name has to satisfy the constraints of each. */
class State implements NameConstraintsState {
	private readonly options: NameConstraintsOptions;
	private readonly imposed: readonly Imposed[];

	constructor(options: NameConstraintsOptions, imposed: readonly Imposed[]) {
		this.options = options;
		this.imposed = imposed;
	}

	constrain(certificate: Certificate): NameConstraintsState {
		if (certificate.extension("nameConstraints") === undefined) return this;
		const imposed = { by: certificate, subtrees: subtreesOf(certificate, this.options) };
		return new State(this.options, [...this.imposed, imposed]);
	}

	check(certificate: Certificate, isFinal: boolean, budget: ComparisonBudget): NameConstraintsCheck {
		if (this.imposed.length === 0 || (!isFinal && isSelfIssued(certificate))) return OK;
		const { names, commonNames, isIncomplete } = constrainedNames(certificate);
		const constrained = this.options.commonName === true ? [...names, ...commonNames] : names;
		for (const { by, subtrees } of this.imposed) {
			const breach =
				subtrees === undefined ? UNDECODABLE : isIncomplete ? INCOMPLETE : firstBreach(constrained, subtrees, budget);
			if (breach === "budget") return { outcome: "budget" };
			if (breach !== undefined) return { outcome: "violation", ...breach, imposedBy: by };
		}
		return OK;
	}
}

const OK: NameConstraintsCheck = { outcome: "ok" };
const UNDECODABLE: Breach = { kind: "undecodable", form: "unknown", name: "", base: "" };
/** Which of its names cannot be read is not known, so none of them can be told to be inside. */
const INCOMPLETE: Breach = { kind: "malformed-name", form: "unknown", name: "", base: "" };
