import { type Element, isPresent } from "../der/element.ts";
import { explicitContent } from "../der/members.ts";
import { TAG } from "../der/tags.ts";
import { type Extension, readExtensions } from "./extension.ts";
import type { X509Reader } from "./problems.ts";

/** The Extensions inside an EXPLICIT tag, with their values read; none where the tag is absent. */
export function explicitExtensions(reader: X509Reader, explicit: Element, field: string): readonly Extension[] {
	const list = explicitContent(reader, explicit, TAG.SEQUENCE, field);
	if (!isPresent(list)) return [];
	const extensions = readExtensions(reader, list);
	for (const extension of extensions) void extension.value;
	return extensions;
}
