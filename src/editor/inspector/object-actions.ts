import { hasPem } from "../../core/present/object-pem.ts";
import type { ObjectNode } from "../../core/present/object-tree.ts";
import { keyToExtract } from "../extract/extractable-key.ts";
import type { ObjectAction } from "../protocol/inspector-messages.ts";

/** What can be done with an object, the most likely first. */
export function objectActions(node: ObjectNode): ObjectAction[] {
	const actions: ObjectAction[] = node.item.content.kind === "certificate" ? ["showChain"] : [];
	if (isCopyable(node)) actions.push(holdsCertificates(node) ? "copyCertificates" : "copyPem");
	if (hasPem(node) || keyToExtract(node) !== undefined) actions.push("extract");
	if (node.item.content.kind === "certificate") actions.push("compare");
	return actions;
}

/** The challenge password of a request stands in it in the clear. */
export const isCopyable = (node: ObjectNode): boolean =>
	hasPem(node) &&
	!(node.item.content.kind === "certificateRequest" && node.item.content.certificateRequest.hasChallengePassword);

const holdsCertificates = ({ item }: ObjectNode): boolean =>
	item.content.kind === "keystore" || item.content.kind === "privateKey" || item.content.kind === "unknown";
