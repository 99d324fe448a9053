import * as l10n from "@vscode/l10n";
import type { Item } from "../item.ts";
import type { Keystore, PasswordOrigin } from "../keystore/index.ts";
import type { Certificate } from "../x509/certificate.ts";
import type { Badge } from "./detail-view.ts";
import { periodOf } from "./period.ts";
import { validityState } from "./validity.ts";

/** Short words beside an object's title. `now` in milliseconds since the epoch. */
export function badges(item: Item, now: number): readonly Badge[] {
	const { content } = item;
	switch (content.kind) {
		case "certificate":
			return [...roleBadges(content.certificate), ...validityBadges(item, now)];
		case "crl":
			return validityBadges(item, now);
		case "privateKey":
			if (content.privateKey.encryption === undefined) return [{ text: l10n.t("not encrypted"), tone: "warning" }];
			return [{ text: l10n.t("encrypted"), tone: "good" }, ...passwordBadges(content.opening?.openedWith)];
		case "keystore":
			return keystoreBadges(content.keystore);
		default:
			return [];
	}
}

function keystoreBadges({ isLocked, openedWith }: Keystore): readonly Badge[] {
	const found: Badge[] = isLocked ? [{ text: l10n.t("locked"), tone: "neutral" }] : [];
	return [...found, ...passwordBadges(openedWith)];
}

const passwordBadges = (openedWith: PasswordOrigin | undefined): readonly Badge[] =>
	openedWith === "empty" || openedWith === "wellKnown"
		? [{ text: l10n.t("well-known password"), tone: "warning" }]
		: [];

function roleBadges(certificate: Certificate): readonly Badge[] {
	const found: Badge[] = [];
	if (certificate.extensionValue("basicConstraints")?.ca === true) found.push({ text: l10n.t("CA"), tone: "neutral" });
	if (certificate.isSelfIssued && !certificate.subject.isEmpty)
		found.push({ text: l10n.t("self-issued"), tone: "neutral" });
	return found;
}

function validityBadges({ content }: Item, now: number): readonly Badge[] {
	const period = periodOf(content);
	switch (period && validityState(period, now)) {
		case "expired":
			return [{ text: l10n.t("expired"), tone: "bad" }];
		case "notYetValid":
			return [{ text: l10n.t("not yet valid"), tone: "warning" }];
		case "expiring":
			return [{ text: l10n.t("expires soon"), tone: "warning" }];
		default:
			return [];
	}
}
