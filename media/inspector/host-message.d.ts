import type { HostMessage } from "../../src/editor/protocol/inspector-messages.ts";
/** Whether something that arrived is a message of the extension, complete enough to be drawn. */
export declare function isHostMessage(value: unknown): value is HostMessage;
