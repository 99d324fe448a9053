import type { Citation } from "../define-rule.ts";

/** A section of RFC 5280, or one of its appendices (`A.1`). */
export const rfc5280 = (section: string): Citation => ({
	source: "RFC 5280",
	section,
	url: `https://www.rfc-editor.org/rfc/rfc5280#${/^\d/.test(section) ? "section" : "appendix"}-${section}`,
});

/** A section of the CA/Browser Forum's requirements for certificates of public TLS; they are one page. */
export const tlsBaselineRequirements = (section: string): Citation => ({
	source: "CA/B TLS BR",
	section,
	url: "https://cabforum.org/working-groups/server/baseline-requirements/requirements/",
});

/** A section of its guidelines for extended validation. */
export const extendedValidationGuidelines = (section: string): Citation => ({
	source: "CA/B EV Guidelines",
	section,
	url: "https://cabforum.org/working-groups/server/extended-validation/guidelines/",
});
