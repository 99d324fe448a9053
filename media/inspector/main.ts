import * as l10n from "@vscode/l10n";
import { connectToHost } from "./host.ts";
import { isHostMessage } from "./host-message.ts";
import { InspectorPage } from "./page.ts";

const host = connectToHost();
let page: InspectorPage | undefined;

window.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
	if (!isHostMessage(data)) return;
	if (data.type === "start") {
		l10n.config({ contents: { ...data.texts } });
		page ??= new InspectorPage(host);
	} else if (data.type === "content") {
		host.setState(data.kept);
		page?.show(data.content);
	} else if (data.type === "detail") {
		host.setState(data.kept);
		page?.showSelected(data.selected, data.detail);
	} else if (data.type === "announce") {
		page?.announce(data.text);
	} else {
		page?.receiveAsn1(data);
	}
});

host.postMessage({ type: "ready" });
