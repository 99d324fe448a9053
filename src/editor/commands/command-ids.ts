/** The commands of this extension; package.json contributes them under the same ids. */
export const COMMANDS = {
	inspect: "certInspector.inspect",
	inspectFile: "certInspector.inspectFile",
	inspectClipboard: "certInspector.inspectClipboard",
	unlock: "certInspector.unlock",
	forgetPasswords: "certInspector.forgetPasswords",
	showAsn1: "certInspector.showAsn1",
	showChain: "certInspector.showChain",
	inspectServerChain: "certInspector.inspectServerChain",
	copyFingerprint: "certInspector.copyFingerprint",
	copyPem: "certInspector.copyPem",
	extract: "certInspector.extract",
	compareCertificates: "certInspector.compareCertificates",
	explainProblem: "certInspector.explainProblem",
} as const;

export type CommandId = (typeof COMMANDS)[keyof typeof COMMANDS];
