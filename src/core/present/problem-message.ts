import type { Problem } from "../problem.ts";
import type { ProblemView } from "./detail-view.ts";
import { CMS_MESSAGES } from "./messages/cms.ts";
import { CONTENT_MESSAGES } from "./messages/content.ts";
import { DECODE_MESSAGES } from "./messages/decode.ts";
import { DER_MESSAGES } from "./messages/der.ts";
import { EMBEDDED_MESSAGES } from "./messages/embedded.ts";
import { FILE_NAME_MESSAGES } from "./messages/file-name.ts";
import { KEY_MESSAGES } from "./messages/keys.ts";
import { KEYSTORE_MESSAGES } from "./messages/keystore.ts";
import type { Message } from "./messages/message.ts";
import { PEM_MESSAGES } from "./messages/pem.ts";
import { X509_MESSAGES } from "./messages/x509.ts";

const MESSAGES: ReadonlyMap<string, Message> = new Map(
	Object.entries<Message>({
		...CMS_MESSAGES,
		...CONTENT_MESSAGES,
		...DECODE_MESSAGES,
		...DER_MESSAGES,
		...EMBEDDED_MESSAGES,
		...FILE_NAME_MESSAGES,
		...KEY_MESSAGES,
		...KEYSTORE_MESSAGES,
		...PEM_MESSAGES,
		...X509_MESSAGES,
	}),
);

/** What is wrong, in a plain sentence for a person; the code itself where nobody has words for it. Not escaped. */
const problemMessage = ({ code, data = {} }: Problem): string => MESSAGES.get(code)?.(data) ?? code;

/** A problem with its sentence, ready to be shown. */
export const problemView = (problem: Problem): ProblemView => ({
	code: problem.code,
	severity: problem.severity,
	message: problemMessage(problem),
	range: { start: problem.range.start, end: problem.range.end },
});
