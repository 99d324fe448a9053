import * as l10n from "@vscode/l10n";
import type { ChainCertificate } from "../../chain/chain-certificate.ts";
import type { Certificate } from "../../x509/certificate.ts";
import type { Badge } from "../detail-view.ts";
import { visible } from "../escape/visible.ts";
import { periodOf } from "../period.ts";
import { certificateTitle } from "../title.ts";
import { outlook, validityBar } from "../validity.ts";
import { keyName } from "../words/public-key.ts";
import type { CertificateNode, ChainEdgeView } from "./chain-view.ts";
import { isPublicAnchor } from "./trust.ts";

/** Where a certificate stands in the tree. */
export interface NodePlace {
	readonly parent: number | null;
	readonly edge: ChainEdgeView | undefined;
	readonly badge: Badge | undefined;
}

/** A certificate of a chain as it is drawn. `at` in milliseconds since the epoch. */
export function certificateNode(
	member: ChainCertificate,
	{ parent, edge, badge }: NodePlace,
	at: number,
): CertificateNode {
	const { certificate, isAnchor } = member;
	const period = periodOf({ kind: "certificate", certificate });
	const validity = period && { ...validityBar(period, at), text: outlook(period, at) };
	const title = visible(certificateTitle(certificate));
	const role = roleOf(member, parent === null);
	const place = placeOf(member);
	const key = keyName(certificate.subjectPublicKeyInfo.key);
	const spoken = [title, role, key, validity?.text, place, edge?.text, badge?.text].filter(
		(part) => part !== undefined && part !== "",
	);
	return {
		kind: "certificate",
		parent,
		title,
		role,
		isAnchor,
		place,
		key: visible(key),
		validity,
		badge,
		edge,
		spoken: spoken.join(", "),
	};
}

const isAuthority = (certificate: Certificate): boolean => certificate.extensionValue("basicConstraints")?.ca === true;

/** What a certificate is in a chain. */
function roleOf(member: ChainCertificate, isLeaf: boolean): string {
	const { certificate, isAnchor } = member;
	if (isAnchor) {
		if (!isPublicAnchor(member)) return l10n.t("private root");
		return certificate.isSelfIssued ? l10n.t("trusted root") : l10n.t("trusted by itself");
	}
	if (isLeaf && !isAuthority(certificate)) return endEntityRole(certificate);
	return certificate.isSelfIssued ? l10n.t("root, not trusted") : l10n.t("intermediate CA");
}

function endEntityRole(certificate: Certificate): string {
	const purposes = certificate.extensionValue("extKeyUsage")?.map(({ name }) => name) ?? [];
	const isServer = purposes.includes("serverAuth");
	const isClient = purposes.includes("clientAuth");
	if (isServer && isClient) return l10n.t("server and client certificate");
	if (isServer) return l10n.t("server certificate");
	return isClient ? l10n.t("client certificate") : l10n.t("end-entity certificate");
}

/** The places it was found in, the first two by name. */
function placeOf({ origins }: ChainCertificate): string {
	const labels = [...new Set(origins.map(({ label }) => label))].map(visible);
	const [first, second, ...others] = labels;
	if (first === undefined) return "";
	if (second === undefined) return first;
	return others.length === 0 ? `${first}, ${second}` : l10n.t("{0}, {1} and {2} more", first, second, others.length);
}
