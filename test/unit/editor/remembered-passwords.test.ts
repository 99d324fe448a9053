import { describe, expect, test } from "vitest";
import type * as vscode from "vscode";
import { RememberedPasswords } from "../../../src/editor/unlock/remembered-passwords.ts";

class Storage implements vscode.SecretStorage {
	readonly secrets = new Map<string, string>();
	readonly onDidChange = () => ({ dispose: () => undefined });
	get = (key: string) => Promise.resolve(this.secrets.get(key));
	keys = () => Promise.resolve([...this.secrets.keys()]);
	delete(key: string): Promise<void> {
		this.secrets.delete(key);
		return Promise.resolve();
	}
	store(key: string, value: string): Promise<void> {
		this.secrets.set(key, value);
		return Promise.resolve();
	}
}

describe("remembered passwords", () => {
	test("are those of their file, in the order they were added", async () => {
		const remembered = new RememberedPasswords(new Storage());
		await remembered.add("file:///a.p12", "store");
		await remembered.add("file:///a.p12", "key");
		await remembered.add("file:///a.p12", "store");
		await remembered.add("file:///b.p12", "other");
		expect(await remembered.of("file:///a.p12")).toEqual([
			{ text: "store", origin: "remembered" },
			{ text: "key", origin: "remembered" },
		]);
		expect(await remembered.of("file:///c.p12")).toEqual([]);
	});

	test("are gone from the storage when they are forgotten", async () => {
		const storage = new Storage();
		const remembered = new RememberedPasswords(storage);
		await remembered.add("file:///a.p12", "store");
		expect(storage.secrets.size).toBe(1);
		await remembered.forgetAll();
		expect(storage.secrets.size).toBe(0);
		expect(await remembered.of("file:///a.p12")).toEqual([]);
	});

	test.each(["", "no JSON", "[]", '{"file:///a.p12": "text"}', '{"file:///a.p12": [1]}', "null"])(
		"are none where the storage holds %j",
		async (stored) => {
			const storage = new Storage();
			storage.secrets.set("certInspector.passwords", stored);
			expect(await new RememberedPasswords(storage).of("file:///a.p12")).toEqual([]);
		},
	);
});
