import * as l10n from "@vscode/l10n";
import { file, flag, variable } from "../field.ts";

/** A CA whose certificate and key are files. */
export const AUTHORITY = {
	ca: file({ help: () => l10n.t("the certificate of the CA"), default: "ca.crt" }),
	caKey: file({ help: () => l10n.t("the private key of the CA"), default: "ca.key" }),
	caEncrypted: flag(() => l10n.t("whether the key of the CA has a password"), "no"),
	caPassword: variable(() => l10n.t("the environment variable with the password of the key of the CA"), "CA_PASSWORD"),
} as const;

export interface AuthorityInput {
	readonly ca: string;
	readonly caKey: string;
	readonly caEncrypted: boolean;
	readonly caPassword: string;
}

export const authorityVariables = ({ caEncrypted, caPassword }: AuthorityInput): readonly string[] =>
	caEncrypted ? [caPassword] : [];
