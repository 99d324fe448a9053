import { type RunCommand, run } from "../plan.ts";
import { fileArgument } from "../quote/index.ts";

interface Stores {
	readonly keystore: string;
	readonly storePassword: string;
	readonly newKeystore: string;
}

/** Writes all entries of a keystore into a new one. Keys get its password, since PKCS#12 in Java has one for both. */
export const importStore = (does: string, stores: Stores, newPassword: string, type: string): RunCommand =>
	run(
		does,
		[
			"keytool",
			"-importkeystore",
			"-noprompt",
			"-srckeystore",
			fileArgument(stores.keystore),
			"-srcstorepass:env",
			stores.storePassword,
			"-destkeystore",
			fileArgument(stores.newKeystore),
			"-deststoretype",
			type,
			"-deststorepass:env",
			newPassword,
		],
		{ secrets: [stores.newKeystore] },
	);
