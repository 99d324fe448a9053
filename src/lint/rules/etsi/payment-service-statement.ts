import * as l10n from "@vscode/l10n";
import type { Range } from "../../../core/index.ts";
import type { Psd2Role } from "../../../core/x509/extensions/psd2-statement.ts";
import { defineRule, EVERY_PROFILE, type Violation } from "../../define-rule.ts";
import { PSD2_POLICY, policyIds, qcStatement } from "../../facts/qualified.ts";

const AUTHORIZATION = /^PSD[A-Z]{2}-[A-Z]{2,8}-\S/;
/** Providers that no authority numbers are named by another register. */
const OTHER_REGISTER = /^(VAT|NTR|LEI)/;
const ROLE = /^PSP_(AS|PI|AI|IC)$/;
/** A role that the standard names and gives no purpose of payment. */
const UNSPECIFIED = { dotted: "0.4.0.19495.1.0", name: "Unspecified" } as const;

export const paymentServiceStatement = defineRule({
	id: "payment-service-statement",
	severity: "error",
	profiles: EVERY_PROFILE,
	target: "certificate",
	title: () => l10n.t("Roles of a payment service provider that banks will refuse"),
	citation: {
		source: "ETSI TS 119 495",
		section: "5",
		url: "https://www.etsi.org/deliver/etsi_ts/119400_119499/119495/",
	},
	messages: {
		noRoles: () => l10n.t("The PSD2 statement names no role: a bank's interface lets the provider do nothing."),
		roleOid: ({ role = "" }) => l10n.t("{0} is no role of a payment service provider.", role),
		roleName: ({ name = "" }) => l10n.t("“{0}” is no name of a role: PSP_AS, PSP_PI, PSP_AI and PSP_IC are.", name),
		roleDiffers: ({ role = "", name = "" }) =>
			l10n.t("The role {0} is called “{1}”: banks read one or the other and differ in what they allow.", role, name),
		authority: ({ authority = "" }) =>
			l10n.t("“{0}” is no identifier of an authority of the form DE-BAFIN.", authority),
		noDisclosure: () => l10n.t("The certificate has no address of a disclosure statement (QcPDS)."),
		organization: ({ identifier = "" }) =>
			l10n.t(
				"“{0}” is no authorization number of the form PSDDE-BAFIN-123456, by which banks know the provider.",
				identifier,
			),
		policyAlone: () =>
			l10n.t("A policy says that the certificate is of a payment service provider, but no statement says its roles."),
	},
	applies: ({ certificate }) =>
		qcStatement(certificate, "psd2QcStatement") !== undefined || policyIds(certificate).includes(PSD2_POLICY),
	*check({ certificate }) {
		const statement = qcStatement(certificate, "psd2QcStatement");
		const policies = certificate.extension("certificatePolicies")?.element;
		const range = statement?.range ?? policies ?? certificate.layout.subject;
		if (qcStatement(certificate, "qcPDS") === undefined) yield { message: "noDisclosure", severity: "warning", range };
		if (statement === undefined) yield { message: "policyAlone", severity: "warning", range };
		const info = statement?.statementInfo;
		if (info?.type !== "psd2") return;
		if (info.rolesOfPSP.length === 0) yield { message: "noRoles", range };
		for (const role of info.rolesOfPSP) yield* roleFaults(role, range);
		if (info.nCAId !== undefined && !/^[A-Z]{2}-[A-Z]{2,8}$/.test(info.nCAId))
			yield { message: "authority", range, data: { authority: info.nCAId } };
		for (const { type, text = "", value } of certificate.subject.rdns.flat())
			if (type.name === "organizationIdentifier" && !AUTHORIZATION.test(text) && !OTHER_REGISTER.test(text))
				yield { message: "organization", range: value, data: { identifier: text } };
	},
});

type RoleMessage = "roleOid" | "roleName" | "roleDiffers";

function* roleFaults(
	{ roleOfPspOid: oid, roleOfPspName: name = "" }: Psd2Role,
	range: Range,
): Iterable<Violation<RoleMessage>> {
	const expected = oid.dotted === UNSPECIFIED.dotted ? UNSPECIFIED.name : oid.name;
	const isRole = expected === UNSPECIFIED.name || ROLE.test(expected ?? "");
	const isName = ROLE.test(name) || name === UNSPECIFIED.name;
	if (!isRole) yield { message: "roleOid", range, data: { role: oid.dotted } };
	if (!isName) yield { message: "roleName", range, data: { name } };
	if (isRole && isName && name !== expected)
		yield { message: "roleDiffers", range, data: { role: expected ?? oid.dotted, name } };
}
