/** An organization in a register, as `organizationIdentifier` writes it (ETSI EN 319 412-1 §5.1.4, EVG §9.2.8). */
export interface OrganizationIdentifier {
	/** `VAT`, `NTR`, `PSD`, `LEI`, … */
	readonly scheme: string;
	/** ISO 3166-1; `XG` for a register of the whole world. */
	readonly country: string;
	readonly stateOrProvince: string | undefined;
	readonly reference: string;
}

const FORM = /^([A-Z]{3})([A-Z]{2})(?:\+([A-Z]{1,3}))?(?:-(.+))?$/;

/** Undefined where `text` has another form. */
export function readOrganizationIdentifier(text: string): OrganizationIdentifier | undefined {
	const [, scheme, country, stateOrProvince, reference = ""] = FORM.exec(text) ?? [];
	if (scheme === undefined || country === undefined) return undefined;
	return { scheme, country, stateOrProvince, reference };
}
