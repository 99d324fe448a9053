import * as assert from "node:assert/strict";
import * as vscode from "vscode";
import { demoFile } from "../workspace.ts";

suite("the web extension host", () => {
	test("is a worker of a workbench without any server", () => {
		assert.equal(vscode.env.appHost, "web");
		assert.equal(vscode.env.remoteName, undefined);
		assert.equal(typeof Reflect.get(globalThis, "importScripts"), "function");
	});

	test("runs the extension from its web bundle, on files that are not on a disk", () => {
		assert.equal(vscode.extensions.getExtension("cert-inspector.cert-inspector")?.extensionUri.scheme, "http");
		assert.equal(demoFile("README.md").scheme, "vscode-test-web");
	});
});
