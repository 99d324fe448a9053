import * as l10n from "@vscode/l10n";
import { choice, file, flag, newFile, variable } from "../field.ts";

/** Keys that both tools make; of the other ones only openssl's own intent speaks. */
export const KEY_ALGORITHMS = [
	"RSA-2048",
	"RSA-3072",
	"RSA-4096",
	"P-256",
	"P-384",
	"P-521",
	"Ed25519",
	"Ed448",
] as const;

export type KeyAlgorithm = (typeof KEY_ALGORITHMS)[number];

export const keyAlgorithm = choice(() => l10n.t("algorithm and size of the key"), KEY_ALGORITHMS, "P-256");

export const keyPassword = variable(
	() => l10n.t("the environment variable with the password of the key"),
	"KEY_PASSWORD",
);

export const keyFile = (usual: string) => file({ help: () => l10n.t("the private key, PEM"), default: usual });

/** A private key that is made where none is there, and its protection. */
export const NEW_KEY = {
	key: newFile({ help: () => l10n.t("the private key, PEM"), default: "server.key" }),
	newKey: flag(() => l10n.t("whether the key is made; otherwise the one that is there is used"), "yes"),
	algorithm: keyAlgorithm,
	encrypted: flag(() => l10n.t("whether the key has a password"), "no"),
	keyPassword,
} as const;

export interface NewKeyInput {
	readonly key: string;
	readonly newKey: boolean;
	readonly algorithm: KeyAlgorithm;
	readonly encrypted: boolean;
	readonly keyPassword: string;
}
