import * as l10n from "@vscode/l10n";
import type { Time } from "../../der/time.ts";
import type { Item } from "../../item.ts";
import type { Row, Section } from "../detail-view.ts";
import { periodOf } from "../period.ts";
import { validityBar } from "../validity.ts";
import { lifetime } from "../words/duration.ts";
import { row, text, textRow } from "./rows.ts";

/** A point in time as one label and where it stands. */
export interface Moment {
	readonly label: string;
	readonly time: Time;
}

/** The dates of a certificate or CRL, how long it lives, and the bar where both dates are readable. */
export function validitySection(item: Item, moments: readonly Moment[], now: number): Section {
	const rows: Row[] = moments.map(({ label, time }) => timeRow(item, label, time));
	const period = periodOf(item.content);
	if (period !== undefined && period.notAfter >= period.notBefore)
		rows.push(row(l10n.t("Lifetime"), text(lifetime(period.notAfter - period.notBefore))));
	const section = { id: "validity", title: l10n.t("Validity"), rows } as const;
	return period === undefined ? section : { ...section, validity: validityBar(period, now) };
}

const timeRow = (item: Item, label: string, { iso, element }: Time): Row =>
	iso === undefined
		? row(label, text(l10n.t("not readable")), { range: item.locate(element) })
		: textRow(label, iso, { range: item.locate(element) });
