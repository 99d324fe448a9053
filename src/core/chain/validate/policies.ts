import type { Certificate } from "../../x509/certificate.ts";
import type { PolicyInputs } from "../options.ts";
import { ANY_POLICY, PolicyGraph } from "../policy/policy-graph.ts";
import type { PathUnderTest } from "./path-under-test.ts";

/** The state variables of RFC 5280 §6.1.2 that are about policies. */
interface PolicyState {
	readonly graph: PolicyGraph;
	explicitPolicy: number;
	inhibitAnyPolicy: number;
	policyMapping: number;
}

/** RFC 5280 §6.1.2 to §6.1.5 as far as they are about policies, with the graph of RFC 9618; the anchor's do not count. */
export function policies(path: PathUnderTest): void {
	const { hasAnchor, certificates, options } = path;
	// Of a trusted leaf, and of a path that ends nowhere, no policy is decided.
	const n = certificates.length - 1;
	if (!hasAnchor || n === 0) return;
	const inputs = options.policies ?? {};
	const state = initialState(inputs, n);
	for (let index = n - 1; index >= 0; index--) {
		const isFinal = index === 0;
		const { certificate, isSelfIssued } = path.certificates[index] as PathUnderTest["leaf"];
		takePolicies(state, certificate, isFinal, isSelfIssued);
		if (state.explicitPolicy === 0 && state.graph.isEmpty) {
			path.fail("chain.policy-required", index);
			return;
		}
		if (!(isFinal || prepareForNext(path, state, index))) return;
	}
	wrapUp(path, state, inputs);
}

function initialState(inputs: PolicyInputs, n: number): PolicyState {
	return {
		graph: new PolicyGraph(),
		explicitPolicy: inputs.initialExplicitPolicy ? 0 : n + 1,
		inhibitAnyPolicy: inputs.initialAnyPolicyInhibit ? 0 : n + 1,
		policyMapping: inputs.initialPolicyMappingInhibit ? 0 : n + 1,
	};
}

/** §6.1.3 (d) and (e). */
function takePolicies(state: PolicyState, certificate: Certificate, isFinal: boolean, isSelfIssued: boolean): void {
	const stated = certificate.extensionValue("certificatePolicies");
	if (stated === undefined) {
		state.graph.clear();
		return;
	}
	const takesAny = state.inhibitAnyPolicy > 0 || (!isFinal && isSelfIssued);
	state.graph.addLevel(new Set(stated.map(({ policyIdentifier }) => policyIdentifier.dotted)), takesAny);
}

/** §6.1.4 (a), (b), (h) to (j). False where the path has failed. */
function prepareForNext(path: PathUnderTest, state: PolicyState, index: number): boolean {
	const { certificate, isSelfIssued } = path.certificates[index] as PathUnderTest["leaf"];
	const mappings = new Map<string, Set<string>>();
	for (const { issuerDomainPolicy, subjectDomainPolicy } of certificate.extensionValue("policyMappings") ?? []) {
		if (issuerDomainPolicy.dotted === ANY_POLICY || subjectDomainPolicy.dotted === ANY_POLICY) {
			path.fail("chain.policy-mapping-any", index);
			return false;
		}
		const subjects = mappings.get(issuerDomainPolicy.dotted) ?? new Set();
		mappings.set(issuerDomainPolicy.dotted, subjects.add(subjectDomainPolicy.dotted));
	}
	if (state.policyMapping > 0) state.graph.map(mappings);
	else state.graph.remove(mappings.keys());
	if (!isSelfIssued) countDown(state);
	const constraints = certificate.extensionValue("policyConstraints");
	state.explicitPolicy = Math.min(state.explicitPolicy, constraints?.requireExplicitPolicy ?? Number.POSITIVE_INFINITY);
	state.policyMapping = Math.min(state.policyMapping, constraints?.inhibitPolicyMapping ?? Number.POSITIVE_INFINITY);
	const inhibit = certificate.extensionValue("inhibitAnyPolicy");
	state.inhibitAnyPolicy = Math.min(state.inhibitAnyPolicy, inhibit ?? Number.POSITIVE_INFINITY);
	return true;
}

function countDown(state: PolicyState): void {
	state.explicitPolicy = Math.max(0, state.explicitPolicy - 1);
	state.policyMapping = Math.max(0, state.policyMapping - 1);
	state.inhibitAnyPolicy = Math.max(0, state.inhibitAnyPolicy - 1);
}

/** §6.1.5 (a), (b) and (g). */
function wrapUp(path: PathUnderTest, state: PolicyState, { initialPolicySet = [] }: PolicyInputs): void {
	const requireExplicitPolicy = path.leaf.certificate.extensionValue("policyConstraints")?.requireExplicitPolicy;
	const explicitPolicy = requireExplicitPolicy === 0 ? 0 : Math.max(0, state.explicitPolicy - 1);
	if (explicitPolicy > 0) return;
	const takesAny = initialPolicySet.length === 0 || initialPolicySet.includes(ANY_POLICY);
	if (!state.graph.accepts(takesAny ? undefined : new Set(initialPolicySet))) path.fail("chain.policy-required", 0);
}
