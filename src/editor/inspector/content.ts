import * as l10n from "@vscode/l10n";
import type { Item } from "../../core/index.ts";
import { detailView } from "../../core/present/detail.ts";
import type { DetailView } from "../../core/present/detail-view.ts";
import { visible } from "../../core/present/escape/visible.ts";
import { icon } from "../../core/present/icon.ts";
import { problemView } from "../../core/present/problem-message.ts";
import { summaryParts } from "../../core/present/summary.ts";
import { title } from "../../core/present/title.ts";
import { shortOutlook } from "../../core/present/validity.ts";
import type { SelfSignature } from "../../core/self-signature.ts";
import type { HostPorts } from "../host-ports.ts";
import type { InspectorContent, NothingToInspect, ObjectEntry, SourceAction } from "../protocol/inspector-messages.ts";
import { isLocked } from "../unlock/locked-item.ts";
import type { FoundObjects, InspectorSource, Reading } from "./source.ts";
import { visibleDetail } from "./visible-detail.ts";

/** What the content depends on beside what was read. */
export interface ShownSource extends Pick<InspectorSource, "name" | "canReveal"> {
	/** Whether this is the file's editor, which a text editor can take the place of. */
	readonly isEditor: boolean;
	/** Whether passwords can be kept for it. */
	readonly canUnlock: boolean;
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
	const index = Math.min(selected, items.length - 1);
	const now = ports.now();
	return {
		state: "objects",
		source: { name, canReveal: source.canReveal && isText(items[index] as Item) },
		objects: items.map((item) => objectEntry(item, now)),
		selected: index,
		detail: objectDetail(reading, index, ports),
		actions: actionsOn(source, items),
	};
}

/** The details of object `index` of a reading that has it. */
export function objectDetail(
	reading: FoundObjects,
	index: number,
	{ digests, now }: HostPorts,
	selfSignature?: SelfSignature,
): DetailView {
	const item = reading.items[index] as Item;
	return visibleDetail(detailView(item, { now: now(), digests, selfSignature, problems: reading.problemsOf(item) }));
}

/** Whether an object stands in its source as text, so that an editor can show it. */
const isText = ({ encoding, base64Layers }: Item): boolean => encoding === "pem" || base64Layers > 0;

const actionsOn = ({ isEditor, canUnlock }: ShownSource, items: readonly Item[]): SourceAction[] => [
	...(canUnlock && items.some(isLocked) ? (["unlock"] as const) : []),
	...(isEditor && items.some(isText) ? (["reopenAsText"] as const) : []),
];

const objectEntry = (item: Item, now: number): ObjectEntry => ({
	title: visible(title(item)),
	description: visible(summaryParts(item, now, shortOutlook).join(" · ")),
	icon: icon(item),
});

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
