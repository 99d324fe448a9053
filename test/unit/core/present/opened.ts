import { type Item, openItem } from "../../../../src/core/index.ts";
import { type ObjectNode, objectNodes } from "../../../../src/core/present/object-tree.ts";
import { fixtureItem } from "./fixtures.ts";

/** What opens every store of the fixtures but those whose names say otherwise. */
const passwords = { candidates: () => [{ text: "changeit", origin: "entered" }] as const };

/** The keystore in a fixture, opened. */
const openedFixture = (path: string): Promise<Item> => openItem(fixtureItem(path), { passwords });

/** The tree of an opened keystore. */
export const openedTree = async (path: string): Promise<readonly ObjectNode[]> =>
	objectNodes([await openedFixture(path)]);
