import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decode } from "../../../src/core/decode.ts";
import { DEFAULT_PASSWORDS } from "../../../src/core/keystore/index.ts";
import { openItem } from "../../../src/core/open-item.ts";

test("a Buffer of Node is read like any other octets, and left as it is", async () => {
	const buffer = readFileSync(new URL("../../fixtures/keystores/jks/ec.jks", import.meta.url));
	const before = buffer.toString("hex");
	const [item] = decode(buffer).items;
	const opened = item && (await openItem(item, { passwords: { candidates: () => DEFAULT_PASSWORDS } }));
	expect(opened?.content).toMatchObject({ kind: "keystore", keystore: { isLocked: false, openedWith: "wellKnown" } });
	expect(buffer.toString("hex")).toBe(before);
});
