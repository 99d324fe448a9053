import { absentElement, type Element, isPresent } from "../der/element.ts";
import { checkInteger, integerHex } from "../der/integer.ts";
import { statedTime } from "../der/stated-time.ts";
import { TAG } from "../der/tags.ts";
import type { Time } from "../der/time.ts";
import { type Extension, readExtensions } from "./extension.ts";
import type { CRLReason } from "./extensions/crl-reason.ts";
import type { GeneralName } from "./extensions/general-name.ts";
import type { ExtensionName, ExtensionValues } from "./extensions/registry.ts";
import type { X509Reader } from "./problems.ts";

/** One entry of a certificate revocation list (RFC 5280 §5.1.2.6): positions at once, values when asked for. */
export class RevokedCertificate {
	readonly element: Element;
	private readonly reader: X509Reader;
	private readonly userCertificate: Element;
	private readonly revocationTime: Element;
	private readonly crlEntryExtensions: Element;
	private readonly issuerBefore: readonly GeneralName[] | undefined;
	private lazyExtensions: readonly Extension[] | undefined;

	/** `issuerBefore` is the certificateIssuer that the entries before this one leave in force. */
	constructor(reader: X509Reader, element: Element, issuerBefore: readonly GeneralName[] | undefined) {
		this.reader = reader;
		this.element = element;
		this.issuerBefore = issuerBefore;
		const { contentStart, contentEnd } = element;
		const hasSerial = reader.expect(TAG.INTEGER, contentStart, contentEnd, "userCertificate");
		this.userCertificate = hasSerial ? reader.element() : absentElement(contentStart);
		const timeAt = this.userCertificate.end;
		const isGeneralized = reader.peek(timeAt, contentEnd) === TAG.GENERALIZED_TIME;
		const timeTag = isGeneralized ? TAG.GENERALIZED_TIME : TAG.UTC_TIME;
		const hasTime = hasSerial && reader.expect(timeTag, timeAt, contentEnd, "revocationDate");
		this.revocationTime = hasTime ? reader.element() : absentElement(timeAt);
		const extensionsAt = this.revocationTime.end;
		const hasExtensions =
			hasTime &&
			extensionsAt < contentEnd &&
			reader.expect(TAG.SEQUENCE, extensionsAt, contentEnd, "crlEntryExtensions");
		this.crlEntryExtensions = hasExtensions ? reader.element() : absentElement(extensionsAt);
		if (hasExtensions) reader.expectEnd(reader.end, contentEnd, "revokedCertificate");
	}

	/** Hex as `Certificate.serialNumber` gives it. */
	get serialNumber(): string {
		return integerHex(this.reader.bytes, this.userCertificate);
	}

	get revocationDate(): Time {
		return statedTime(this.reader, this.revocationTime);
	}

	get extensions(): readonly Extension[] {
		this.lazyExtensions ??= isPresent(this.crlEntryExtensions)
			? readExtensions(this.reader, this.crlEntryExtensions)
			: [];
		return this.lazyExtensions;
	}

	/** The typed value of the first extension of that name. */
	extensionValue<N extends ExtensionName>(name: N): ExtensionValues[N] | undefined {
		const extension = this.extensions.find(({ oid }) => oid.name === name);
		return extension?.value as ExtensionValues[N] | undefined;
	}

	/** RFC 5280 §5.3.1; undefined where none is given. */
	get reason(): CRLReason | undefined {
		return this.extensionValue("cRLReason");
	}

	/** RFC 5280 §5.3.2: when the key was lost, or thought to be. */
	get invalidityDate(): Time | undefined {
		return this.extensionValue("invalidityDate");
	}

	/** Who issued the certificate, in an indirect list; undefined where it is the issuer of the list (RFC 5280 §5.3.3). */
	get certificateIssuer(): readonly GeneralName[] | undefined {
		return this.extensionValue("certificateIssuer") ?? this.issuerBefore;
	}

	/** Reads every value, so that each reports its problems. */
	check(): void {
		const { reader, userCertificate } = this;
		if (isPresent(userCertificate)) checkInteger(reader, userCertificate);
		if (isPresent(this.revocationTime)) void this.revocationDate;
		for (const extension of this.extensions) void extension.value;
	}
}
