import type { Element } from "../../der/element.ts";
import { ANY, type Asn1Type, accepts, type HiddenReason } from "./notation.ts";

/** One element and what the grammar says of it. */
export interface Asn1Node {
	/** Its tag is 0 where there are octets that cannot be read. */
	readonly element: Element;
	readonly name: string | undefined;
	/** Never a choice, nor one that depends on something else. */
	readonly type: Asn1Type;
	/** Name of the OBJECT IDENTIFIER that says what is in it, or its number. */
	readonly governor: string | undefined;
	readonly depth: number;
	/** Whether private keys may be near: what the grammar does not name is hidden then. */
	readonly isConfidential: boolean;
	readonly hidden: HiddenReason | undefined;
}

/** Where the octets of a node begin that are withheld, if any: what is hidden for want of a name may be no header at all. */
export const hiddenFrom = ({ hidden, type, element }: Asn1Node): number | undefined =>
	hidden === undefined ? undefined : type.kind === "any" ? element.start : element.contentStart;

interface Resolved {
	readonly type: Asn1Type;
	/** Of the alternative that was chosen. */
	readonly label: string | undefined;
}

/** The type that an element with `tag` has, where `type` leaves that to it or to the object identifier before it. */
export function resolve(type: Asn1Type, tag: number, governor: string | undefined): Resolved {
	switch (type.kind) {
		case "deferred":
			return resolve(type.type(), tag, governor);
		case "governed": {
			const types = type.types();
			const known = governor !== undefined && Object.hasOwn(types, governor) ? types[governor] : undefined;
			return resolve(known ?? type.otherwise, tag, governor);
		}
		case "choice": {
			const chosen = type.alternatives.find((alternative) => accepts(alternative.type, tag));
			return chosen === undefined
				? { type: ANY, label: undefined }
				: { type: resolve(chosen.type, tag, governor).type, label: chosen.name };
		}
		case "tagged":
			if (!accepts(type, tag)) return { type: ANY, label: undefined };
			return type.isExplicit ? { type, label: undefined } : untagged(type.type, governor);
		default:
			return { type: accepts(type, tag) ? type : ANY, label: undefined };
	}
}

/** What an IMPLICIT tag stands in front of; the tag itself is not of that type. */
function untagged(type: Asn1Type, governor: string | undefined): Resolved {
	const own = type.kind === "deferred" ? type.type() : type;
	return own.kind === "governed" || own.kind === "choice" ? resolve(own, 0, governor) : { type: own, label: undefined };
}
