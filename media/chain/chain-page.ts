import * as l10n from "@vscode/l10n";
import type { ChainPage, QuestionFault } from "../../src/editor/protocol/chain-messages.ts";
import { Announcer } from "../inspector/announcer.ts";
import { element, icon } from "../inspector/element.ts";
import { BannerView } from "./banner.ts";
import { ChainActions, type PageAction } from "./chain-actions.ts";
import { ChainDrawing } from "./chain-drawing.ts";
import { factList } from "./fact-list.ts";
import type { Host } from "./host.ts";
import { PathList } from "./path-list.ts";
import { pictureOf } from "./picture.ts";
import { QuestionForm } from "./question-form.ts";

/** The chain view: the verdict, what is asked, the drawing, and every chain in a line. */
export class ChainPageView {
	private readonly host: Host;
	private readonly main = element("main", { "aria-labelledby": "verdict" });
	private readonly nothing = element("div", { class: "nothing" });
	private readonly banner = new BannerView();
	private readonly form: QuestionForm;
	private readonly actions: ChainActions;
	private readonly drawing: ChainDrawing;
	private readonly paths: PathList;
	private readonly facts = element("section", { class: "facts", "aria-labelledby": "facts-title" });
	private readonly searched = element("details", { class: "searched" });
	private readonly announcer = new Announcer();
	private page: ChainPage | undefined;
	/** Index of the path that actions are about. */
	private path = 0;

	constructor(host: Host) {
		this.host = host;
		this.form = new QuestionForm((question) => host.postMessage({ type: "ask", question }));
		this.actions = new ChainActions((id, withRoot) => this.run(id, withRoot));
		this.drawing = new ChainDrawing((node) => host.postMessage({ type: "open", node }));
		this.paths = new PathList((path) => this.choosePath(path));
		this.main.append(
			this.banner.box,
			this.form.box,
			this.drawing.box,
			this.actions.box,
			this.paths.box,
			this.facts,
			this.searched,
		);
		this.main.hidden = true;
		this.nothing.hidden = true;
		document.body.append(this.main, this.nothing, this.announcer.box);
	}

	show(page: ChainPage): void {
		const { view, question, certificates, facts, searched } = page;
		const before = this.page?.question.certificate;
		this.page = page;
		this.main.hidden = false;
		this.nothing.hidden = true;
		this.banner.show(view.banner);
		this.form.show(question, certificates);
		this.drawing.show(view.nodes);
		const isSame = before === question.certificate && this.path < view.paths.length;
		this.choosePath(isSame ? this.path : 0);
		this.facts.hidden = facts.length === 0;
		this.facts.replaceChildren(element("h2", { id: "facts-title" }, l10n.t("What the server says")), factList(facts));
		const wasOpen = this.searched.open;
		this.searched.replaceChildren(
			element("summary", {}, l10n.t("Where issuers were looked for")),
			element("ul", {}, ...searched.map((each) => element("li", {}, each))),
		);
		this.searched.open = wasOpen;
	}

	showFault(fault: QuestionFault): void {
		this.form.showFault(fault);
	}

	showNothing(heading: string, explanation: string): void {
		this.main.hidden = true;
		this.nothing.hidden = false;
		this.nothing.replaceChildren(icon("info"), element("h1", {}, heading), element("p", {}, explanation));
	}

	announce(text: string): void {
		this.announcer.announce(text);
	}

	private choosePath(path: number): void {
		const { page } = this;
		if (page === undefined) return;
		this.path = path;
		const chosen = page.view.paths[path];
		this.paths.show(page.view, path);
		this.drawing.highlight(chosen?.nodes ?? []);
		this.actions.show(chosen !== undefined && chosen.verdict !== "valid");
	}

	private run(id: PageAction, withRoot: boolean): void {
		const { svg } = this.drawing;
		if (id !== "copyPicture" && id !== "savePicture")
			this.host.postMessage({ type: "run", id, path: this.path, withRoot });
		else if (svg !== null)
			this.host.postMessage({ type: "picture", target: id === "copyPicture" ? "copy" : "save", svg: pictureOf(svg) });
	}
}
