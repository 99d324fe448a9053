/** A case of x509-limbo that is judged otherwise here. */
interface LimboException {
	readonly expected: "SUCCESS" | "FAILURE";
	readonly actual: "SUCCESS" | "FAILURE";
	/** Which clause decides, and why we are on its side. */
	readonly reason: string;
}

/** By the identifier of the case. There are none today: every case comes out as its authors expect. */
export const LIMBO_EXCEPTIONS: Readonly<Record<string, LimboException>> = {};
