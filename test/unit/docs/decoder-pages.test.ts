import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CMS_MESSAGES } from "../../../src/core/present/messages/cms.ts";
import { CONTENT_MESSAGES } from "../../../src/core/present/messages/content.ts";
import { DECODE_MESSAGES } from "../../../src/core/present/messages/decode.ts";
import { DER_MESSAGES } from "../../../src/core/present/messages/der.ts";
import { EMBEDDED_MESSAGES } from "../../../src/core/present/messages/embedded.ts";
import { FILE_NAME_MESSAGES } from "../../../src/core/present/messages/file-name.ts";
import { KEY_MESSAGES } from "../../../src/core/present/messages/keys.ts";
import { KEYSTORE_MESSAGES } from "../../../src/core/present/messages/keystore.ts";
import { PEM_MESSAGES } from "../../../src/core/present/messages/pem.ts";
import { X509_MESSAGES } from "../../../src/core/present/messages/x509.ts";

/** The compiler holds the keys of these against the unions of codes. */
const CODES = Object.keys({
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
});

const FOLDER = new URL("../../../docs/decoder/", import.meta.url);

test("every code of the decoder has a heading on the page of its module, with what it is and how to fix it", () => {
	const documented = readdirSync(FOLDER).flatMap((name) => {
		const sections = readFileSync(new URL(name, FOLDER), "utf8").split(/^## /m).slice(1);
		return sections.map((section) => {
			const [code = "", , what = ""] = section.split("\n");
			expect(name).toBe(`${code.split(".")[0]}.md`);
			expect({ code, what: what.length > 10, fix: section.includes("**How to fix.** ") }).toEqual({
				code,
				what: true,
				fix: true,
			});
			return code;
		});
	});
	expect(documented.length).toBeGreaterThan(0);
	expect(documented.sort()).toEqual(CODES.sort());
});
