/** One line of a hover. The text may come from the object and is not escaped. */
export interface HoverFact {
	readonly label: string;
	readonly text: string;
	/** Fixed-width: a fingerprint, a serial number. */
	readonly isCode?: true;
}

export const fact = (label: string, text: string): HoverFact => ({ label, text });
export const codeFact = (label: string, text: string): HoverFact => ({ label, text, isCode: true });
