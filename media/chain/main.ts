import * as l10n from "@vscode/l10n";
import { ChainPageView } from "./chain-page.ts";
import { connectToHost } from "./host.ts";
import { isChainHostMessage } from "./host-message.ts";

const host = connectToHost();
let page: ChainPageView | undefined;

window.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
	if (!isChainHostMessage(data)) return;
	switch (data.type) {
		case "start":
			l10n.config({ contents: { ...data.texts } });
			page ??= new ChainPageView(host);
			return;
		case "chain":
			host.setState(data.kept);
			page?.show(data.page);
			return;
		case "fault":
			page?.showFault(data.fault);
			return;
		case "nothing":
			page?.showNothing(data.heading, data.explanation);
			return;
		case "announce":
			page?.announce(data.text);
	}
});

host.postMessage({ type: "ready" });
