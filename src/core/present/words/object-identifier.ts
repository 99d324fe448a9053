import type { ObjectIdentifier } from "../../der/oid.ts";

/** An object identifier by its name with the number behind it: "domainValidated (2.23.140.1.2.1)". */
export const oidText = ({ name, dotted }: ObjectIdentifier): string =>
	name === undefined ? dotted : `${name} (${dotted})`;
