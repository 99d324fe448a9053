import { DerReader } from "../../der/reader.ts";
import type { Certificate } from "../../x509/certificate.ts";
import { type GeneralSubtree, type NameConstraints, nameConstraints } from "../../x509/extensions/name-constraints.ts";
import type { X509ProblemCode } from "../../x509/problems.ts";
import type { NameConstraintsOptions, NameForm } from "./name-constraints-check.ts";
import { type Subtree, subtreeOf } from "./subtree.ts";

export type SubtreesByForm = ReadonlyMap<NameForm, readonly Subtree[]>;

/** What one nameConstraints extension allows and forbids. */
export interface Subtrees {
	readonly permitted: SubtreesByForm;
	readonly excluded: SubtreesByForm;
}

/** What is wrong with a nameConstraints extension as a whole. */
export type NameConstraintsFault =
	/** It cannot be read, or not all of it: nobody knows what it forbids. */
	| "undecodable"
	/** Neither permitted nor excluded subtrees, which RFC 5280 §4.2.1.10 does not allow. */
	| "empty";

/** Undefined where the certificate has no nameConstraints or nothing is wrong with it. */
export function nameConstraintsFault(certificate: Certificate): NameConstraintsFault | undefined {
	const octets = certificate.extension("nameConstraints")?.valueBytes;
	if (octets === undefined) return undefined;
	const value = readWhole(octets);
	if (value === undefined) return "undecodable";
	return value.permittedSubtrees.length + value.excludedSubtrees.length === 0 ? "empty" : undefined;
}

type Preparation = ReadonlyMap<NameConstraintsOptions["leadingDot"], Subtrees | undefined>;

/** Preparing thousands of bases takes milliseconds, and a CA stands in many paths. */
const prepared = new WeakMap<Certificate, Preparation>();

/** The subtrees of a certificate that has nameConstraints, or undefined where any part of them is not readable. */
export function subtreesOf(certificate: Certificate, options: NameConstraintsOptions): Subtrees | undefined {
	const { leadingDot } = options;
	const before = prepared.get(certificate);
	if (before?.has(leadingDot)) return before.get(leadingDot);
	const subtrees = readSubtrees(certificate.extension("nameConstraints")?.valueBytes, options);
	prepared.set(certificate, new Map([...(before ?? []), [leadingDot, subtrees]]));
	return subtrees;
}

function readSubtrees(octets: Uint8Array | undefined, options: NameConstraintsOptions): Subtrees | undefined {
	if (octets === undefined) return undefined;
	const value = readWhole(octets);
	if (value === undefined) return undefined;
	const prepare = (subtrees: readonly GeneralSubtree[]): SubtreesByForm =>
		byForm(subtrees.map((subtree) => subtreeOf(subtree, octets, options)));
	return { permitted: prepare(value.permittedSubtrees), excluded: prepare(value.excludedSubtrees) };
}

/** Decodes the value once more, alone, to know whether the tolerant decoder left anything out. */
function readWhole(octets: Uint8Array): NameConstraints | undefined {
	let isWhole = true;
	const reader = new DerReader<X509ProblemCode>(octets, ({ code, severity }) => {
		if (severity === "error" && code.startsWith("der.")) isWhole = false;
	});
	const value = nameConstraints(reader, 0, octets.length);
	return isWhole ? value : undefined;
}

function byForm(subtrees: readonly Subtree[]): SubtreesByForm {
	const forms = new Map<NameForm, Subtree[]>();
	for (const subtree of subtrees) {
		const same = forms.get(subtree.form);
		if (same === undefined) forms.set(subtree.form, [subtree]);
		else same.push(subtree);
	}
	return forms;
}
