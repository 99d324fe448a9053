import type { EditorParts } from "../editor-parts.ts";
import type { PoolPlace } from "./pool-place.ts";
import { MozillaRoots, OperatingSystemRoots } from "./root-places.ts";
import { TrustStores } from "./trust-stores.ts";
import { WorkspaceFiles } from "./workspace-files.ts";

/** Where issuers are looked for beside the source of a chain, the nearest first. */
export const poolPlaces = (parts: EditorParts): readonly PoolPlace[] => [
	new WorkspaceFiles(parts),
	new TrustStores(parts),
	new MozillaRoots(parts.ports.trustRoots),
	new OperatingSystemRoots(parts.ports.trustRoots),
];
