import type { Item } from "./item.ts";
import type { KeystoreType } from "./keystore/index.ts";
import type { Problem } from "./problem.ts";

/** What can be said of a file by its name. */
export type FileNameProblemCode =
	/** The name's extension stands for something else than the file holds. */
	"file.name-mismatch";

/** What an extension promises; `store` is a keystore of any type. */
type Promised = KeystoreType | "store";

const PROMISED: ReadonlyMap<string, Promised> = new Map<string, Promised>([
	["p12", "PKCS12"],
	["pfx", "PKCS12"],
	["jks", "JKS"],
	["jceks", "JCEKS"],
	["bks", "BKS"],
	["ubr", "UBER"],
	["uber", "UBER"],
	["bcfks", "BCFKS"],
	["ks", "store"],
	["keystore", "store"],
	["truststore", "store"],
]);

/** Compares a name that stands for keystores with what the file holds; undefined where they agree or nobody can tell. */
export function nameMismatch(fileName: string, items: readonly Item[]): Problem<FileNameProblemCode> | undefined {
	const extension = /\.(\w+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";
	const expected = PROMISED.get(extension);
	const [item] = items;
	if (expected === undefined || item === undefined) return undefined;
	const found = foundIn(item);
	if (found === undefined || found === expected || (expected === "store" && found !== "PEM" && found !== "DER"))
		return undefined;
	// JDK 9 and later write PKCS#12 whatever the name, and read either.
	const isUsual = expected === "JKS" && found === "PKCS12";
	const { start, end } = item.range;
	return {
		code: "file.name-mismatch",
		severity: isUsual ? "info" : "warning",
		range: { start, end },
		data: { extension, expected, found },
	};
}

function foundIn({ content, encoding }: Item): KeystoreType | "PEM" | "DER" | undefined {
	if (encoding === "pem") return "PEM";
	if (content.kind === "unknown") return undefined;
	if (content.kind !== "keystore") return "DER";
	return content.keystore.type === "unknown" ? undefined : content.keystore.type;
}
