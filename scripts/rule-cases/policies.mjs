// Policies and what goes with them, as the cases of several rules write them.
import { oid, seq, strings } from "../fixtures/der.mjs";
import { certificate, certificatePem, ext } from "./kit.mjs";

/** The policies of the CA/Browser Forum for TLS. */
export const POLICY = {
	DV: "2.23.140.1.2.1",
	OV: "2.23.140.1.2.2",
	IV: "2.23.140.1.2.3",
	EV: "2.23.140.1.1",
	any: "2.5.29.32.0",
};

/** A PolicyInformation. @param {string} id @param {readonly Buffer[]} qualifiers */
export const policy = (id, ...qualifiers) => seq(oid(id), ...(qualifiers.length === 0 ? [] : [seq(...qualifiers)]));

/** A qualifier that names a certification practice statement. @param {string} uri */
export const cps = (uri) => seq(oid("1.3.6.1.5.5.7.2.1"), strings.ia5(uri));

/** A qualifier with a notice. @param {readonly Buffer[]} parts */
export const userNotice = (...parts) => seq(oid("1.3.6.1.5.5.7.2.2"), seq(...parts));

/** @param {readonly (string | Buffer)[]} policies dotted or PolicyInformation */
export const certificatePolicies = (...policies) =>
	ext.of("2.5.29.32", seq(...policies.map((each) => (typeof each === "string" ? policy(each) : each))));

/** @param {readonly Buffer[]} statements */
export const qcStatements = (...statements) => ext.of("1.3.6.1.5.5.7.1.3", seq(...statements));

/**
 * A server certificate with policies and, in place of its own, a subject and other extensions.
 *
 * @param {readonly (string | Buffer)[]} policies
 * @param {import("./kit.mjs").Wanted} wanted
 */
export const withPolicies = (policies, wanted = {}) =>
	certificatePem(
		certificate({ ...wanted, change: { certificatePolicies: certificatePolicies(...policies), ...wanted.change } }),
	);
