import type { CertificateList } from "../../x509/certificate-list.ts";
import type { CRLReason } from "../../x509/extensions/crl-reason.ts";
import type { GeneralName } from "../../x509/extensions/general-name.ts";
import type { IssuingDistributionPoint } from "../../x509/extensions/issuing-distribution-point.ts";
import { EncodedName } from "../encoded-name.ts";
import { append } from "../name-index.ts";
import { equalOctets } from "../octet-identity.ts";

/** What a list says of one certificate. */
export interface CrlEntry {
	/** Of the certificate: another than the list's in an indirect list. */
	readonly issuer: EncodedName;
	readonly reason: CRLReason | undefined;
	/** ISO 8601. */
	readonly revocationDate: string | undefined;
}

/** A revocation list with what looking up certificates asks of it; its entries are sorted when asked for first. */
export class PoolCrl {
	readonly list: CertificateList;
	readonly issuer: EncodedName;
	private lazyEntries: Map<string, CrlEntry[]> | undefined;
	private lazyUnknownCritical: string | undefined | null = null;

	constructor(list: CertificateList) {
		this.list = list;
		this.issuer = new EncodedName(list.slice(list.layout.issuer));
	}

	get issuingDistributionPoint(): IssuingDistributionPoint | undefined {
		return this.list.extensionValue("issuingDistributionPoint");
	}

	get isDelta(): boolean {
		return this.hasExtension("deltaCRLIndicator");
	}

	hasExtension(name: string): boolean {
		return this.list.extensions.some((extension) => extension.name === name);
	}

	/** Whether both cover the same certificates (RFC 5280 §5.2.4): the same issuer, key and distribution point. */
	hasScopeOf(other: PoolCrl): boolean {
		return (
			this.issuer.equals(other.issuer) &&
			this.hasSameValue(other, "issuingDistributionPoint") &&
			this.hasSameValue(other, "authorityKeyIdentifier")
		);
	}

	/** What it says of the certificate with that issuer and serial number. */
	entry(serialNumber: string, issuer: EncodedName): CrlEntry | undefined {
		this.lazyEntries ??= this.readEntries();
		return this.lazyEntries.get(serialNumber)?.find((entry) => entry.issuer.equals(issuer));
	}

	/** The first critical extension, of the list or of an entry, that nobody here processes (RFC 5280 §5.2, §5.3). */
	get unknownCriticalExtension(): string | undefined {
		if (this.lazyUnknownCritical === null) this.lazyUnknownCritical = this.findUnknownCritical();
		return this.lazyUnknownCritical;
	}

	private hasSameValue(other: PoolCrl, name: string): boolean {
		const own = this.list.extensions.find((extension) => extension.name === name)?.valueBytes;
		const others = other.list.extensions.find((extension) => extension.name === name)?.valueBytes;
		return own === undefined || others === undefined ? own === others : equalOctets(own, others);
	}

	private readEntries(): Map<string, CrlEntry[]> {
		const entries = new Map<string, CrlEntry[]>();
		for (const entry of this.list.revokedCertificates())
			append(entries, entry.serialNumber, {
				issuer: this.issuerOf(entry.certificateIssuer),
				reason: entry.reason,
				revocationDate: entry.revocationDate.iso,
			});
		return entries;
	}

	private issuerOf(names: readonly GeneralName[] | undefined): EncodedName {
		const directory = names?.find((name) => name.type === "dirName");
		return directory === undefined ? this.issuer : new EncodedName(this.list.slice(directory.name.element));
	}

	private findUnknownCritical(): string | undefined {
		const ofList = this.list.extensions.find(({ critical, name }) => critical && !PROCESSED.has(name));
		if (ofList !== undefined) return ofList.name;
		for (const { extensions } of this.list.revokedCertificates()) {
			const ofEntry = extensions.find(({ critical, name }) => critical && !PROCESSED_OF_ENTRIES.has(name));
			if (ofEntry !== undefined) return ofEntry.name;
		}
		return undefined;
	}
}

const PROCESSED: ReadonlySet<string> = new Set([
	"authorityKeyIdentifier",
	"cRLNumber",
	"deltaCRLIndicator",
	"freshestCRL",
	"issuerAltName",
	"issuingDistributionPoint",
]);

const PROCESSED_OF_ENTRIES: ReadonlySet<string> = new Set([
	"certificateIssuer",
	"cRLReason",
	"holdInstructionCode",
	"invalidityDate",
]);
