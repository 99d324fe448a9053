import type { BlockTarget } from "./block-target.ts";
import type { CommandId } from "./command-ids.ts";

/**
 * The address of a Markdown link that runs a command on a block. Everything that could end the address, or mean
 * something in Markdown, is percent-encoded.
 */
export function commandLink(command: CommandId, target: BlockTarget): string {
	const data = encodeURIComponent(JSON.stringify([target]));
	return `command:${command}?${data.replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
