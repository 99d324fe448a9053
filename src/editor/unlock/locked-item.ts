import type { Item } from "../../core/index.ts";

/** Whether a password would show more of an object than there is to see. */
export const isLocked = ({ content }: Item): boolean => content.kind === "keystore" && content.keystore.isLocked;
