import { ALGORITHMS } from "./algorithms.ts";
import { ATTRIBUTE_TYPES } from "./attributes.ts";
import { CIPHERS } from "./ciphers.ts";
import { CMS_OIDS } from "./cms.ts";
import { CURVES } from "./curves.ts";
import { EXTENSIONS } from "./extensions.ts";
import { KEYSTORE_OIDS } from "./keystores.ts";
import { POLICIES_AND_METHODS } from "./policies.ts";
import { KEY_PURPOSES } from "./purposes.ts";

/** Every object identifier that has a name here. */
export const NAMED_OIDS: readonly (readonly [dotted: string, name: string])[] = [
	...ATTRIBUTE_TYPES,
	...EXTENSIONS,
	...ALGORITHMS,
	...CURVES,
	...KEY_PURPOSES,
	...POLICIES_AND_METHODS,
	...KEYSTORE_OIDS,
	...CMS_OIDS,
	...CIPHERS,
];
