import type { Item } from "./item.ts";

/** Whether a password would show more of an object than there is to see. */
export function isLocked({ content }: Pick<Item, "content">): boolean {
	if (content.kind === "keystore") return content.keystore.isLocked;
	if (content.kind !== "privateKey") return false;
	return content.privateKey.encryption !== undefined && content.opening?.openedWith === undefined;
}
