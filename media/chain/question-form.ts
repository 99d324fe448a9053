import * as l10n from "@vscode/l10n";
import type {
	ChainProfileChoice,
	ChainPurposeChoice,
	ChainQuestion,
	QuestionFault,
} from "../../src/editor/protocol/chain-messages.ts";
import { element } from "../inspector/element.ts";

type Field = HTMLInputElement | HTMLSelectElement;

/** What is asked of a certificate: every change asks anew. */
export class QuestionForm {
	readonly box = element("div", { class: "question", role: "group" });
	private readonly certificate = element("select");
	private readonly name = element("input");
	private readonly date = element("input");
	private readonly purpose = element("select");
	private readonly profile = element("select");
	private readonly trustsPrivateRoots = element("input");
	private readonly faults: Readonly<Record<QuestionFault["field"], HTMLElement>> = {
		name: element("p", { class: "fault", id: "fault-name", role: "alert" }),
		date: element("p", { class: "fault", id: "fault-date", role: "alert" }),
	};
	private readonly certificateField = field(l10n.t("Certificate"), this.certificate);

	constructor(ask: (question: ChainQuestion) => void) {
		this.box.setAttribute("aria-label", l10n.t("What to test"));
		this.name.type = "text";
		this.name.spellcheck = false;
		this.name.placeholder = "api.example.com";
		this.name.setAttribute("aria-describedby", "fault-name");
		this.date.type = "date";
		this.date.setAttribute("aria-describedby", "fault-date");
		this.trustsPrivateRoots.type = "checkbox";
		this.purpose.append(...choices(PURPOSES, purposeName));
		this.profile.append(...choices(PROFILES, profileName));
		const trust = element("label", { class: "check" }, this.trustsPrivateRoots, l10n.t("Trust roots of the workspace"));
		this.box.append(
			this.certificateField,
			field(l10n.t("Test a name"), this.name, this.faults.name),
			field(l10n.t("As of date"), this.date, this.faults.date),
			field(l10n.t("Purpose"), this.purpose),
			field(l10n.t("Rules"), this.profile),
			trust,
		);
		this.profile.addEventListener("input", () => {
			this.purpose.value = IMPLIED[this.profile.value as ChainProfileChoice];
		});
		this.box.addEventListener("input", () => ask(this.question));
	}

	private get question(): ChainQuestion {
		return {
			certificate: Math.max(0, this.certificate.selectedIndex),
			name: this.name.value,
			// What is typed halfway is no value.
			date: this.date.validity.badInput ? "?" : this.date.value,
			purpose: this.purpose.value as ChainPurposeChoice,
			profile: this.profile.value as ChainProfileChoice,
			trustsPrivateRoots: this.trustsPrivateRoots.checked,
		};
	}

	/** Shows what was asked; a field that somebody is in is left alone. */
	show(question: ChainQuestion, certificates: readonly string[]): void {
		this.showFault(undefined);
		this.certificateField.hidden = certificates.length < 2;
		const names = certificates.map((name, index) => `${index + 1}. ${name}`);
		if (
			this.certificate.options.length !== names.length ||
			names.some((name, at) => this.certificate.options[at]?.text !== name)
		)
			this.certificate.replaceChildren(...names.map((name) => element("option", {}, name)));
		this.certificate.selectedIndex = question.certificate;
		const { activeElement } = document;
		if (activeElement !== this.name) this.name.value = question.name;
		if (activeElement !== this.date) this.date.value = question.date;
		this.purpose.value = question.purpose;
		this.profile.value = question.profile;
		this.trustsPrivateRoots.checked = question.trustsPrivateRoots;
	}

	showFault(fault: QuestionFault | undefined): void {
		for (const name of ["name", "date"] as const) {
			const message = fault?.field === name ? fault.message : "";
			if (this.faults[name].textContent !== message) this.faults[name].textContent = message;
			this[name].setAttribute("aria-invalid", String(message !== ""));
		}
	}
}

function field(label: string, control: Field, ...below: readonly HTMLElement[]): HTMLElement {
	return element("div", { class: "field" }, element("label", {}, element("span", {}, label), control), ...below);
}

const PURPOSES: readonly ChainPurposeChoice[] = ["any", "server", "client"];
const PROFILES: readonly ChainProfileChoice[] = ["rfc5280", "publicTls", "mtlsClient"];

/** What a profile is about. */
const IMPLIED: Readonly<Record<ChainProfileChoice, ChainPurposeChoice>> = {
	rfc5280: "any",
	publicTls: "server",
	mtlsClient: "client",
};

function choices<Value extends string>(values: readonly Value[], nameOf: (value: Value) => string): HTMLElement[] {
	return values.map((value) => {
		const option = element("option", {}, nameOf(value));
		option.value = value;
		return option;
	});
}

function purposeName(purpose: ChainPurposeChoice): string {
	switch (purpose) {
		case "any":
			return l10n.t("Any purpose");
		case "server":
			return l10n.t("TLS server");
		case "client":
			return l10n.t("TLS client");
	}
}

function profileName(profile: ChainProfileChoice): string {
	switch (profile) {
		case "rfc5280":
			return l10n.t("Private PKI (RFC 5280)");
		case "publicTls":
			return l10n.t("Public web (Baseline Requirements)");
		case "mtlsClient":
			return l10n.t("mTLS client");
	}
}
