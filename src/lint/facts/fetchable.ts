import type { GeneralName } from "../../core/x509/extensions/general-name.ts";

/**
 * Whether software fetches what is at that address: http or ldap. RFC 5280 §8 warns of https, whose own certificate
 * would have to be checked first.
 */
export const isFetchable = ({ type, value }: GeneralName): boolean =>
	type === "uri" && /^(http|ldap):\/\//i.test(value);
