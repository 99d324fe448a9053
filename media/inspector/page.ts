import * as l10n from "@vscode/l10n";
import type { Asn1HostMessage } from "../../src/editor/protocol/asn1-messages.ts";
import type { DetailView } from "../../src/editor/protocol/detail-view.ts";
import type {
	InspectedObjects,
	InspectorContent,
	ObjectAction,
	SourceAction,
} from "../../src/editor/protocol/inspector-messages.ts";
import { Announcer } from "./announcer.ts";
import { Asn1Pane } from "./asn1-pane.ts";
import { details } from "./details.ts";
import { element } from "./element.ts";
import type { Host } from "./host.ts";
import { replaceContent } from "./kept-focus.ts";
import { nothing } from "./nothing.ts";
import { ObjectList } from "./object-list.ts";
import type { Actions } from "./row-actions.ts";
import { Tabs } from "./tabs.ts";

/** The inspector: objects on the left where there are several, the selected one's details on the right. */
export class InspectorPage {
	private readonly host: Host;
	private readonly navigation = element("nav", { class: "objects-pane" });
	private readonly main = element("main", { "aria-labelledby": "title", tabindex: "-1" });
	private readonly details = element("div", { class: "details-panel" });
	private readonly asn1Panel = element("div", { class: "asn1-panel" });
	private readonly tabs: Tabs;
	private readonly asn1: Asn1Pane;
	private readonly announcer = new Announcer();
	private readonly list: ObjectList;
	private content: InspectorContent | undefined;
	/** The object last asked for: answers come later than the next key. */
	private wanted = -1;

	constructor(host: Host) {
		this.host = host;
		this.list = new ObjectList({
			select: (index) => {
				this.wanted = index;
				host.postMessage({ type: "select", index });
			},
			act: (id, index) => host.postMessage({ type: "objectAction", id, index }),
		});
		this.asn1 = new Asn1Pane(host, this.asn1Panel);
		this.tabs = new Tabs(
			l10n.t("Views of the object"),
			[
				{ id: "details", name: l10n.t("Details"), panel: this.details },
				{ id: "asn1", name: "ASN.1", panel: this.asn1Panel },
			],
			(id) => (id === "asn1" ? this.asn1.open() : this.asn1.close()),
		);
		this.main.append(this.tabs.bar, this.details, this.asn1Panel);
		this.navigation.append(this.list.box);
		this.navigation.hidden = true;
		document.body.append(this.navigation, this.main, this.announcer.box);
	}

	show(content: InspectorContent): void {
		const isOtherObject =
			this.content?.state !== "objects" || content.state !== "objects" || this.content.selected !== content.selected;
		this.content = content;
		this.wanted = content.state === "objects" ? content.selected : -1;
		this.navigation.hidden = content.state !== "objects" || content.objects.length < 2;
		this.tabs.allow(content.state === "objects");
		if (content.state === "nothing") {
			replaceContent(
				this.details,
				nothing(content, this.actions(content.source.canReveal), (id) => this.run(id)),
			);
			return;
		}
		this.navigation.setAttribute("aria-label", l10n.t("Objects"));
		this.list.show(content.objects, content.selected, content.source.name);
		this.showDetail(content, isOtherObject);
		if (this.tabs.front === "asn1") this.asn1.open();
	}

	receiveAsn1(message: Asn1HostMessage): void {
		if (message.type !== "asn1.show") this.asn1.receive(message);
		else if (this.tabs.front === "asn1") this.asn1.open();
		else this.tabs.show("asn1");
	}

	/** The answer to a selection; one for an older selection is dropped. */
	showSelected(selected: number, detail: DetailView): void {
		if (this.content?.state !== "objects" || selected !== this.wanted) return;
		this.show({ ...this.content, selected, detail });
	}

	announce(text: string): void {
		this.announcer.announce(text);
	}

	private showDetail(content: InspectedObjects, isOtherObject: boolean): void {
		const scrolled = this.details.scrollTop;
		const { detail, source, actions, objects, selected: index } = content;
		const onSource = { offered: actions, run: (id: SourceAction) => this.run(id) };
		const onObject = {
			offered: objects[index]?.actions ?? [],
			run: (id: ObjectAction) => this.host.postMessage({ type: "objectAction", id, index }),
		};
		replaceContent(this.details, details(detail, this.actions(source.canReveal), onSource, onObject));
		this.details.scrollTop = isOtherObject ? 0 : scrolled;
	}

	private actions(canReveal: boolean): Actions {
		return {
			copy: (label, text) => this.host.postMessage({ type: "copy", label, text }),
			reveal: canReveal ? (range) => this.host.postMessage({ type: "reveal", range }) : undefined,
		};
	}

	private run(id: SourceAction): void {
		this.host.postMessage({ type: "action", id });
	}
}
