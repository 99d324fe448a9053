import * as l10n from "@vscode/l10n";
import type { KeyParameters } from "../../keys/key-parameters.ts";
import type { Pkcs7 } from "../../keystore/pkcs7.ts";
import type { TimestampInfo } from "../../keystore/timestamp-info.ts";
import type { TimestampStatus } from "../../keystore/timestamp-response.ts";
import type { OcspResponse } from "../../x509/ocsp-response.ts";
import { oidText } from "../words/object-identifier.ts";
import { reasonInWords } from "../words/revocation-reason.ts";
import { codeFact, fact, type HoverFact } from "./fact.ts";

export function parametersFacts({ type, size, curve }: KeyParameters): readonly HoverFact[] {
	return [
		fact(l10n.t("Algorithm"), curve === undefined ? type : `${type} ${curve}`),
		...(size > 0 ? [fact(l10n.t("Size"), l10n.t("{0} bits", size))] : []),
	];
}

export function pkcs7Facts({ contentType, signedData, encrypted, timestamp }: Pkcs7): readonly HoverFact[] {
	const facts = [fact(l10n.t("Content"), oidText(contentType))];
	if (signedData !== undefined) {
		facts.push(fact(l10n.t("Certificates"), String(signedData.certificates.length)));
		if (signedData.crls.length > 0) facts.push(fact(l10n.t("CRLs"), String(signedData.crls.length)));
		facts.push(fact(l10n.t("Signers"), String(signedData.signers.length)));
	}
	if (encrypted !== undefined) facts.push(fact(l10n.t("Recipients"), String(encrypted.recipients.length)));
	if (timestamp !== undefined) facts.push(fact(l10n.t("Time"), timestamp.genTime.iso ?? l10n.t("not readable")));
	return facts;
}

/** One certificate is asked about as a rule; of more, the first ones are told. */
const MOST_RESPONSES = 3;

export function ocspFacts({ status, basic }: OcspResponse): readonly HoverFact[] {
	const facts = [fact(l10n.t("Status"), status ?? l10n.t("not readable"))];
	for (const response of basic?.responses.slice(0, MOST_RESPONSES) ?? []) {
		const { certId, certStatus, revocationReason, thisUpdate, nextUpdate } = response;
		const words = [certStatus ?? "?", ...(revocationReason === undefined ? [] : [reasonInWords(revocationReason)])];
		facts.push(codeFact(l10n.t("Serial number"), certId.serialNumber), fact(l10n.t("Certificate"), words.join(", ")));
		facts.push(fact(l10n.t("Validity"), l10n.t("{0} to {1}", thisUpdate.iso ?? "?", nextUpdate?.iso ?? "?")));
	}
	return facts;
}

export function timestampFacts(
	status: TimestampStatus | undefined,
	info: TimestampInfo | undefined,
): readonly HoverFact[] {
	const facts = [fact(l10n.t("Status"), status ?? l10n.t("not readable"))];
	return info === undefined ? facts : [...facts, fact(l10n.t("Time"), info.genTime.iso ?? l10n.t("not readable"))];
}
