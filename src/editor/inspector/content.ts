import * as l10n from "@vscode/l10n";
import { type Item, isLocked } from "../../core/index.ts";
import type { DetailView } from "../../core/present/detail-view.ts";
import { visible } from "../../core/present/escape/visible.ts";
import { nodeDetail } from "../../core/present/node-detail.ts";
import type { ObjectNode } from "../../core/present/object-tree.ts";
import { treeEntry } from "../../core/present/outline.ts";
import { problemView } from "../../core/present/problem-message.ts";
import type { SelfSignature } from "../../core/self-signature.ts";
import type { HostPorts } from "../host-ports.ts";
import type { InspectorContent, NothingToInspect, ObjectEntry, SourceAction } from "../protocol/inspector-messages.ts";
import { nodesOf } from "./nodes.ts";
import { objectActions } from "./object-actions.ts";
import type { FoundObjects, InspectorSource, Reading } from "./source.ts";
import { visibleDetail } from "./visible-detail.ts";

/** What the content depends on beside what was read. */
export interface ShownSource extends Pick<InspectorSource, "name" | "canReveal"> {
	/** Whether this is the file's editor, which a text editor can take the place of. */
	readonly isEditor: boolean;
}

/** What the webview draws for a reading of `source`; `selected` is an index or beyond the last one. */
export function inspectorContent(
	source: ShownSource,
	reading: Reading,
	selected: number,
	ports: HostPorts,
): InspectorContent {
	const name = visible(source.name);
	if ("reason" in reading) return unreadable(name, reading.reason);
	const { items } = reading;
	if (items.length === 0) return nothingFound(name, source, reading);
	const nodes = nodesOf(reading);
	const index = Math.min(selected, nodes.length - 1);
	const now = ports.now();
	return {
		state: "objects",
		source: { name, canReveal: source.canReveal && isText((nodes[index] as ObjectNode).item) },
		objects: nodes.map((node) => objectEntry(node, now)),
		selected: index,
		detail: objectDetail(reading, index, ports),
		actions: actionsOn(source, items),
	};
}

/** The details of object `index` of a reading that has it, counted as `nodesOf` does. */
export function objectDetail(
	reading: FoundObjects,
	index: number,
	{ digests, now }: HostPorts,
	selfSignature?: SelfSignature,
): DetailView {
	const node = nodesOf(reading)[index] as ObjectNode;
	const problems = reading.problemsOf(node.root);
	return visibleDetail(nodeDetail(node, { now: now(), digests, selfSignature, problems }));
}

/** Whether an object stands in its source as text, so that an editor can show it. */
const isText = ({ encoding, base64Layers }: Item): boolean => encoding === "pem" || base64Layers > 0;

const actionsOn = ({ isEditor }: ShownSource, items: readonly Item[]): SourceAction[] => [
	...(items.some(isLocked) ? (["unlock"] as const) : []),
	...(isEditor && items.some(isText) ? (["reopenAsText"] as const) : []),
];

function objectEntry(node: ObjectNode, now: number): ObjectEntry {
	const { name, detail, icon, badge } = treeEntry(node, now);
	const entry = { title: name, description: detail, icon, level: node.level, actions: objectActions(node) };
	return badge === undefined ? entry : { ...entry, badge };
}

const unreadable = (name: string, reason: string): NothingToInspect => ({
	state: "nothing",
	source: { name, canReveal: false },
	isError: true,
	heading: l10n.t("{0} cannot be shown", name),
	explanation: visible(reason),
	problems: [],
	actions: ["inspectFile"],
});

const nothingFound = (
	name: string,
	{ canReveal, isEditor }: ShownSource,
	{ otherProblems }: FoundObjects,
): NothingToInspect => ({
	state: "nothing",
	source: { name, canReveal },
	isError: false,
	heading: l10n.t("Nothing to inspect in {0}", name),
	explanation: l10n.t(
		"There is no PEM block, from -----BEGIN to -----END, and no certificate, key, request or revocation list in DER.",
	),
	problems: otherProblems
		.filter(({ code }) => code !== "decode.nothing-found")
		.map(problemView)
		.map((problem) => ({ ...problem, message: visible(problem.message) })),
	actions: isEditor ? ["reopenAsText"] : ["inspectFile", "inspectClipboard"],
});
