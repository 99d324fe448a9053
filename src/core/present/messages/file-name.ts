import * as l10n from "@vscode/l10n";
import type { FileNameProblemCode } from "../../file-name.ts";
import type { ProblemData } from "../../problem.ts";
import { type Messages, value } from "./message.ts";

export const FILE_NAME_MESSAGES = {
	"file.name-mismatch": (data) => {
		const extension = value(data, "extension");
		switch (data["found"]) {
			case "PEM":
				return pemInstead(data);
			case "PKCS12":
				return data["expected"] === "JKS"
					? l10n.t("This .{0} is PKCS#12: JDK 9 and later write that by default and read it under any name.", extension)
					: l10n.t("This .{0} is PKCS#12.", extension);
			case "DER":
				return l10n.t("This .{0} is no keystore but a single object in DER.", extension);
			default:
				return l10n.t(
					"This .{0} is {1}; what goes by the name takes it for {2} and fails.",
					extension,
					value(data, "found"),
					value(data, "expected") === "PKCS12" ? "PKCS#12" : value(data, "expected"),
				);
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
