import * as l10n from "@vscode/l10n";
import type { Reader } from "../../readers/reader.ts";

/** A program by the name that people know it by. */
export function readerName(reader: Reader): string {
	switch (reader) {
		case "jdk8":
			return "JDK 8";
		case "jdk11":
			return "JDK 11";
		case "jdk17":
			return "JDK 17";
		case "jdk21":
			return "JDK 21";
		case "openssl1.1.1":
			return "OpenSSL 1.1.1";
		case "openssl3":
		case "openssl3-legacy":
			return "OpenSSL 3";
		case "windows2016":
			return "Windows Server 2016";
		case "windows2019":
			return l10n.t("Windows Server 2019 and later");
		case "macos":
			return "macOS";
		case "go-x-crypto":
			return "Go (x/crypto/pkcs12)";
		case "go-sslmate":
			return "Go (sslmate go-pkcs12)";
		case "go-x509":
			return "Go (crypto/x509)";
		case "node":
			return "Node.js";
	}
}
