import * as l10n from "@vscode/l10n";
import { type Check, type Field, file, newFile, variable } from "../field.ts";
import { refuse } from "../refusal.ts";

/**
 * keytool reads its arguments in the character set of the terminal and takes those with -J for the virtual machine's:
 * an alias in printable ASCII is the same everywhere. Both store types compare aliases without case.
 */
const aliasForm: Check = (text) =>
	/^(?!-)[\x21-\x7e](?:[\x20-\x7e]{0,62}[\x21-\x7e])?$/.test(text)
		? undefined
		: refuse(
				"scaffold.not-expressible",
				l10n.t("An alias has printable ASCII characters, at most 64, and begins with no hyphen."),
			);

/** The same for file names, which only keytool reads so. */
const javaFileName: Check = (text) =>
	/^[\x20-\x7e]+$/.test(text)
		? undefined
		: refuse(
				"scaffold.not-expressible",
				l10n.t("keytool finds files by names in ASCII alone, whatever the terminal's character set."),
			);

export const alias = (usual: string, help: () => string = () => l10n.t("the alias of the entry")): Field<string> => ({
	...file({ help, default: usual, check: aliasForm }),
	kind: "alias",
});

export const keystore = (usual: string, help: () => string = () => l10n.t("the keystore")): Field<string> =>
	file({ help, default: usual, check: javaFileName });

export const newKeystore = (
	usual: string,
	help: () => string = () => l10n.t("the keystore that is made"),
): Field<string> => newFile({ help, default: usual, check: javaFileName });

export const javaFile = (usual: string, help: () => string): Field<string> =>
	file({ help, default: usual, check: javaFileName });

export const newJavaFile = (usual: string, help: () => string): Field<string> =>
	newFile({ help, default: usual, check: javaFileName });

export const storePassword = variable(
	() => l10n.t("the environment variable with the password of the keystore, at least six characters"),
	"KEYSTORE_PASSWORD",
);
