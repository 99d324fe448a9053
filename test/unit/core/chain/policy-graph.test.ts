import { describe, expect, test } from "vitest";
import { ANY_POLICY, PolicyGraph } from "../../../../src/core/chain/policy/policy-graph.ts";

const graphOf = (...levels: readonly (readonly string[])[]): PolicyGraph => {
	const graph = new PolicyGraph();
	for (const level of levels) graph.addLevel(new Set(level), true);
	return graph;
};

const accepts = (graph: PolicyGraph, ...initial: string[]): boolean => graph.accepts(new Set(initial));

describe("the policies of a path", () => {
	test("are those that every certificate has", () => {
		const graph = graphOf(["a", "b"], ["b", "c"]);
		expect(accepts(graph, "b")).toBe(true);
		expect(accepts(graph, "a")).toBe(false);
		expect(accepts(graph, "c")).toBe(false);
	});

	test("are none where two certificates have none in common", () => {
		expect(graphOf(["a"], ["b"]).isEmpty).toBe(true);
	});

	test("are any where all have anyPolicy, and those of one where the others have", () => {
		expect(accepts(graphOf([ANY_POLICY], [ANY_POLICY]), "x")).toBe(true);
		expect(accepts(graphOf([ANY_POLICY], ["a"]), "a")).toBe(true);
		expect(accepts(graphOf([ANY_POLICY], ["a"]), "b")).toBe(false);
		expect(accepts(graphOf(["a"], [ANY_POLICY]), "a")).toBe(true);
	});

	test("do not grow by an anyPolicy that is inhibited", () => {
		const graph = graphOf(["a"]);
		graph.addLevel(new Set([ANY_POLICY]), false);
		expect(graph.isEmpty).toBe(true);
	});

	test("are called by the name of the anchor's domain where they are mapped", () => {
		const graph = graphOf(["gold"]);
		graph.map(new Map([["gold", new Set(["or"])]]));
		graph.addLevel(new Set(["or"]), true);
		expect(accepts(graph, "gold")).toBe(true);
		expect(accepts(graph, "or")).toBe(false);
	});

	test("are mapped from anyPolicy", () => {
		const graph = graphOf([ANY_POLICY]);
		graph.map(new Map([["gold", new Set(["or"])]]));
		graph.addLevel(new Set(["or"]), true);
		expect(accepts(graph, "gold")).toBe(true);
	});

	test("lose what is mapped where mapping is inhibited", () => {
		const graph = graphOf(["gold"]);
		graph.remove(["gold"]);
		expect(graph.isEmpty).toBe(true);
	});

	test("take time in proportion to the certificates, however they are mapped", () => {
		const names = Array.from({ length: 40 }, (_, index) => `p${index}`);
		const graph = new PolicyGraph();
		const started = performance.now();
		for (let depth = 0; depth < 30; depth++) {
			graph.addLevel(new Set(names), true);
			graph.map(new Map(names.map((name) => [name, new Set(names)])));
		}
		expect(accepts(graph, "p7")).toBe(true);
		expect(performance.now() - started).toBeLessThan(3000);
	});
});
