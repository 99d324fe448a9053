import * as l10n from "@vscode/l10n";
import { type KeyAlgorithm, keyAlgorithm } from "../fields/key.ts";
import { alias, keystore, newKeystore, storePassword } from "../fields/keystore.ts";
import { type RunCommand, run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";

/** An entry of a keystore. */
export const ENTRY = { keystore: keystore("server.p12"), alias: alias("server"), storePassword } as const;

/** An entry that is made, in a keystore that is made with it or is there. */
export const newEntry = (name: string) =>
	({ keystore: newKeystore(`${name}.p12`), alias: alias(name), storePassword, algorithm: keyAlgorithm }) as const;

export interface EntryInput {
	readonly keystore: string;
	readonly alias: string;
	readonly storePassword: string;
}

/** The options that name an entry. */
export const entryOptions = ({ alias: name, ...store }: EntryInput): readonly string[] => [
	"-alias",
	name,
	...storeOptions(store),
];

/** The options that open a keystore. */
export const storeOptions = (store: Pick<EntryInput, "keystore" | "storePassword">): readonly string[] => [
	"-keystore",
	fileArgument(store.keystore),
	"-storepass:env",
	store.storePassword,
];

/** EC by size, which JDK 11 knows as well as 21 does. */
function algorithmOptions(algorithm: KeyAlgorithm): readonly string[] {
	const [family = "", size = ""] = algorithm.split("-");
	if (family === "RSA") return ["-keyalg", "RSA", "-keysize", size];
	return family === "P" ? ["-keyalg", "EC", "-keysize", size] : ["-keyalg", algorithm];
}

interface KeyPairRequest extends EntryInput {
	readonly algorithm: KeyAlgorithm;
	readonly days: number;
	readonly name: string;
	readonly extensions: readonly string[];
}

/** Makes a key and the self-signed certificate that holds its place until there is another. */
export const makeKeyPair = ({ algorithm, days, name, extensions, ...entry }: KeyPairRequest): RunCommand =>
	run(
		l10n.t("Key pair with a self-signed certificate"),
		[
			"keytool",
			"-genkeypair",
			...entryOptions(entry),
			"-storetype",
			"PKCS12",
			...algorithmOptions(algorithm),
			"-dname",
			name,
			"-validity",
			String(days),
			...extensions,
		],
		{ secrets: [entry.keystore], adds: true },
	);

/** Writes the certificate of an entry, PEM. */
export const exportCertificate = (entry: EntryInput, file: string): RunCommand =>
	run(l10n.t("Certificate of the entry, PEM"), [
		"keytool",
		"-exportcert",
		"-rfc",
		...entryOptions(entry),
		"-file",
		fileArgument(file),
	]);
