import { describe, expect, test } from "vitest";
import { type ObjectNode, objectNodes } from "../../../src/core/present/object-tree.ts";
import { type CertificateSource, comparable } from "../../../src/editor/compare/candidates.ts";
import { fixtureItem, fixtureItems } from "../core/object-fixtures.ts";

const source = (name: string, nodes: readonly ObjectNode[], key = name): CertificateSource => ({ key, name, nodes });

const CHAIN = source("chain.pem", objectNodes(fixtureItems("certificates/chains/fullchain-ec.pem")));
const STORE = source("store.jks", objectNodes([fixtureItem("keystores/jks/rsa.jks")]));
const first = CHAIN.nodes[0] as ObjectNode;

const listed = (sources: readonly CertificateSource[]): string[] =>
	sources.map(({ name, nodes }) => `${name}: ${nodes.length}`);

describe("a certificate can be compared with", () => {
	test("the others of its file and the certificates of every other source, keys and stores left out", () => {
		expect(listed(comparable(first, CHAIN, [STORE]))).toEqual([`chain.pem: ${CHAIN.nodes.length - 1}`, "store.jks: 3"]);
	});

	test("each source once, although it is open in several places", () => {
		const again = source("chain.pem", objectNodes(fixtureItems("certificates/chains/fullchain-ec.pem")));
		expect(listed(comparable(first, CHAIN, [again, STORE, STORE]))).toHaveLength(2);
	});

	test("nothing where nothing else is open", () => {
		expect(comparable(first, source("one.pem", [first]), [])).toEqual([]);
	});
});
