import type { Item } from "../item.ts";
import { isLocked } from "../locked.ts";

/** The codicon that says what an object is, and nothing of whether it is good. */
export function icon({ content }: Item): string {
	switch (content.kind) {
		case "certificate":
			return content.certificate.extensionValue("basicConstraints")?.ca === true ? "organization" : "shield";
		case "certificateRequest":
			return "mail";
		case "crl":
			return "circle-slash";
		case "privateKey":
			return isLocked({ content }) ? "lock" : "key";
		case "publicKey":
			return "key";
		case "parameters":
			return "settings";
		case "attributeCertificate":
			return "shield";
		case "pkcs7":
			return "files";
		case "keystore":
			return isLocked({ content }) ? "lock" : "database";
		case "ocspRequest":
		case "ocspResponse":
		case "timestampRequest":
		case "timestampResponse":
			return "comment-discussion";
		case "unknown":
			return "question";
	}
}
