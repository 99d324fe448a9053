import { describe, expect, test } from "vitest";
import { isBlockTarget } from "../../../src/editor/commands/block-target.ts";
import { COMMANDS } from "../../../src/editor/commands/command-ids.ts";
import { commandLink } from "../../../src/editor/commands/command-link.ts";

const NASTY = "file:///tmp/a b(c)'d\"<e>[f](g)?h=1&i#%20\u202e.pem";

describe("a command link", () => {
	test("carries its block through the address and back", () => {
		const link = commandLink(COMMANDS.inspect, { uri: NASTY, offset: 7 });
		const [command, data = ""] = link.split("?");
		expect(command).toBe("command:certInspector.inspect");
		expect(JSON.parse(decodeURIComponent(data))).toEqual([{ uri: NASTY, offset: 7 }]);
	});

	test("holds nothing that ends a link or means something in Markdown", () => {
		expect(commandLink(COMMANDS.inspect, { uri: NASTY, offset: 7 })).toMatch(/^command:[\w.]+\?[\w.~%-]+$/);
	});
});

test.each([
	[{ uri: "file:///a", offset: 0 }, true],
	[{ uri: "file:///a", offset: -1 }, false],
	[{ uri: "file:///a", offset: 1.5 }, false],
	[{ uri: 1, offset: 1 }, false],
	[{ offset: 1 }, false],
	[undefined, false],
	["file:///a", false],
])("%j is a block: %s", (value, expected) => {
	expect(isBlockTarget(value)).toBe(expected);
});
