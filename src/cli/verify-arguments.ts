import * as l10n from "@vscode/l10n";
import type { ChainProfile, ChainPurpose } from "../core/chain/index.ts";
import { terminalText } from "../core/present/escape/terminal.ts";
import type { PasswordOption } from "./passwords.ts";

export interface VerifyCommand {
	readonly name: "verify";
	/** The file whose first certificate is verified. */
	readonly path: string;
	readonly trusted: readonly string[];
	readonly untrusted: readonly string[];
	readonly crls: readonly string[];
	readonly profile: ChainProfile;
	/** Undefined for what the profile implies. */
	readonly purpose: ChainPurpose | undefined;
	/** A host name, an address, a mailbox or a URI. */
	readonly reference: string | undefined;
	readonly json: boolean;
	/** Milliseconds since the epoch; undefined for the real time. */
	readonly at: number | undefined;
	readonly password: PasswordOption | undefined;
}

/** The options that only `verify` has. */
export const VERIFY_OPTIONS = ["trusted", "untrusted", "crl", "profile", "purpose", "name"] as const;

const PROFILES: readonly ChainProfile[] = ["rfc5280", "publicTls", "mtlsClient"];
const PURPOSES: readonly ChainPurpose[] = ["server", "client", "any"];

interface VerifyValues {
	readonly trusted?: string[] | undefined;
	readonly untrusted?: string[] | undefined;
	readonly crl?: string[] | undefined;
	readonly profile?: string | undefined;
	readonly purpose?: string | undefined;
	readonly name?: string | undefined;
}

interface Usage {
	readonly name: "usage";
	readonly message: string;
}

/** `verify` from its parsed arguments, or why they make no command. */
export function verifyCommand(
	paths: readonly string[],
	{ trusted = [], untrusted = [], crl = [], profile = "rfc5280", purpose, name }: VerifyValues,
	common: Pick<VerifyCommand, "json" | "at" | "password">,
): VerifyCommand | Usage {
	const [path, ...others] = paths;
	if (path === undefined || others.length > 0)
		return usage(l10n.t("verify needs exactly one FILE, or - for standard input."));
	const knownProfile = PROFILES.find((each) => each === profile);
	if (knownProfile === undefined) return usage(unknownValue("profile", profile, PROFILES));
	const knownPurpose = PURPOSES.find((each) => each === purpose);
	if (purpose !== undefined && knownPurpose === undefined) return usage(unknownValue("purpose", purpose, PURPOSES));
	if ([path, ...trusted, ...untrusted, ...crl].filter((each) => each === "-").length > 1)
		return usage(l10n.t("Standard input can be read only once."));
	const files = { path, trusted, untrusted, crls: crl };
	return { name: "verify", ...files, profile: knownProfile, purpose: knownPurpose, reference: name, ...common };
}

const usage = (message: string): Usage => ({ name: "usage", message });

const unknownValue = (option: string, given: string, known: readonly string[]): string =>
	l10n.t("--{0} is one of {1}, not “{2}”.", option, known.join(", "), terminalText(given));
