import * as l10n from "@vscode/l10n";
import type { KeyAlgorithm, NewKeyInput } from "../fields/key.ts";
import { type RunCommand, run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";

/** Keys that openssl alone makes: FIPS 204, OpenSSL 3.5 and later. */
export const ML_DSA = ["ML-DSA-44", "ML-DSA-65", "ML-DSA-87"] as const;

/** The options of genpkey(1) for a key. */
function algorithmOptions(algorithm: KeyAlgorithm | (typeof ML_DSA)[number]): readonly string[] {
	if (algorithm.startsWith("RSA-"))
		return ["-algorithm", "RSA", "-pkeyopt", `rsa_keygen_bits:${algorithm.slice("RSA-".length)}`];
	if (algorithm.startsWith("P-"))
		return ["-algorithm", "EC", "-pkeyopt", `ec_paramgen_curve:${algorithm}`, "-pkeyopt", "ec_param_enc:named_curve"];
	return ["-algorithm", algorithm.startsWith("Ed") ? algorithm.toUpperCase() : algorithm];
}

type KeyRequest = Omit<NewKeyInput, "newKey" | "algorithm"> & {
	readonly algorithm: KeyAlgorithm | (typeof ML_DSA)[number];
};

/** Makes a private key, PKCS#8 in PEM. */
export const makeKey = ({ key, algorithm, encrypted, keyPassword }: KeyRequest): RunCommand =>
	run(
		l10n.t("Private key"),
		[
			"openssl",
			"genpkey",
			...algorithmOptions(algorithm),
			...(encrypted ? ["-aes-256-cbc", "-pass", `env:${keyPassword}`] : []),
			"-out",
			fileArgument(key),
		],
		{ secrets: [key] },
	);

/** The steps that make the key, where it is not there. */
export const newKeySteps = (input: NewKeyInput): readonly RunCommand[] => (input.newKey ? [makeKey(input)] : []);

/** How a command opens the key. */
export const passin = ({
	encrypted,
	keyPassword,
}: Pick<NewKeyInput, "encrypted" | "keyPassword">): readonly string[] =>
	encrypted ? ["-passin", `env:${keyPassword}`] : [];

/** The variables that the key needs. */
export const keyVariables = ({ encrypted, keyPassword }: Pick<NewKeyInput, "encrypted" | "keyPassword">) =>
	encrypted ? [keyPassword] : [];
