import type { Item } from "../../item.ts";
import type { Extension } from "../../x509/extension.ts";
import type { RowValue } from "../detail-view.ts";

/** Shows the decoded value of one kind of extension. Positions in the value count `item.bytes`. */
export type ExtensionRenderer<Value> = (value: Value, item: Item, extension: Extension) => RowValue;
