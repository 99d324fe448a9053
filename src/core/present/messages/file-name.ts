import * as l10n from "@vscode/l10n";
import type { FileNameProblemCode } from "../../file-name.ts";
import type { ProblemData } from "../../problem.ts";
import { type Messages, value } from "./message.ts";

// What Java says was tried with keytool of JDK 17, with the store type given and without.
export const FILE_NAME_MESSAGES = {
	"file.name-mismatch": (data) => {
		switch (data["found"]) {
			case "PEM":
				return pemInstead(data);
			case "DER":
				return l10n.t("This .{0} is no keystore but a single object in DER.", value(data, "extension"));
			default:
				return otherStore(data);
		}
	},
} satisfies Messages<FileNameProblemCode>;

const pemInstead = (data: ProblemData): string =>
	data["expected"] === "PKCS12"
		? l10n.t(
				"This .{0} is PEM where PKCS#12 is expected: Java will say “toDerInputStream rejects tag type 45”.",
				value(data, "extension"),
			)
		: l10n.t(
				"This .{0} is PEM where a keystore is expected: Java will say “Invalid keystore format” or “toDerInputStream rejects tag type 45”.",
				value(data, "extension"),
			);

/** A keystore under the name of another type. */
function otherStore(data: ProblemData): string {
	const { expected, found } = data;
	const extension = value(data, "extension");
	if (expected === "JKS" && found === "PKCS12")
		return l10n.t("This .{0} is PKCS#12: JDK 9 and later write that by default and read it under any name.", extension);
	if (expected === "PKCS12" && found === "JKS")
		return l10n.t(
			"This .{0} is JKS: Java reads it all the same; what wants PKCS#12, OpenSSL for one, does not.",
			extension,
		);
	return l10n.t(
		"This .{0} is {1}; what goes by the name takes it for {2} and fails.",
		extension,
		typeName(value(data, "found")),
		typeName(value(data, "expected")),
	);
}

const typeName = (type: string | number): string | number => (type === "PKCS12" ? "PKCS#12" : type);
