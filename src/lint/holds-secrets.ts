import type { Item } from "../core/index.ts";

/** Whether it matters who can read the file of these items. */
export const holdsSecrets = (items: readonly (Item | undefined)[]): boolean =>
	items.some((item) => item?.content.kind === "privateKey" || item?.content.kind === "keystore");
