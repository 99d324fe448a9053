export declare const crlNotFetchable: import("../../define-rule.ts").Rule<"certificate", "noAddress" | "incomplete">;
