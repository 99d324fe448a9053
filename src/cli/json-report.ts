import { inspectRecord } from "../core/present/json.ts";
import { digests } from "../platform/node.ts";
import type { Inspected } from "./inspected.ts";

/** One line of JSON for one path: everything in it and everything wrong with it. */
export const jsonLine = ({ path, items, selfSignatures, problems }: Inspected): string =>
	JSON.stringify({
		path,
		items: items.map((item) => ({ ...inspectRecord(item, digests), selfSignature: selfSignatures.get(item) })),
		problems,
	});
